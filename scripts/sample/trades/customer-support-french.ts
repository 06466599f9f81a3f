// Service client : the French bank of customer support.
import { lines } from '../templates.ts'
import type { Bank } from './trade.ts'

export const customerSupportFrench: Bank = {
  titles: [
    ['Conseill{er} clientèle', 'Téléconseill{er}'],
    ['Chargé{e} de relation client', 'Conseill{er} clientèle confirmé{e}'],
    ['Responsable du service client', "Chef d'équipe, service client"],
  ],
  employers: lines(`
    Mobilia Télécom | opérateur de téléphonie
    La Malle aux Jouets | vente en ligne de jouets
    Énergie des Monts | fournisseur d'énergie
    Voyages Cap Azur | agence de voyages en ligne
    Mutuelle du Rhône Vert | mutuelle santé`),
  openers: lines(`
    {title} avec {years} ans d'expérience au téléphone, par courriel et par chat.
    {years} ans de relation client dans {la téléphonie|le commerce en ligne|l'énergie}.`),
  traits: lines(`
    Écoute, patience et sens de la formule.
    À l'aise à l'écrit comme à l'oral.
    Garde son calme face aux clients mécontents.`),
  voice: lines(`
    J'aime transformer un client fâché en client fidèle.
    Je souhaite rejoindre une équipe à taille humaine.
    Après plusieurs années en horaires décalés, je cherche un poste de jour.`),
  duties: lines(`
    Traitement de {50..90/5} appels par jour
    Réponse à {30..70/5} courriels et messages par jour
    Suivi des {livraisons, retours et remboursements|commandes et des retours|remboursements et avoirs}
    Rédaction de {20..60/5} fiches pour la base de connaissances
    Fidélisation des clients souhaitant résilier, {35..60} % conservés
    Assistance technique {de premier niveau|à l'installation|sur box et mobiles}
    Mise à jour des dossiers dans {Zendesk|Salesforce}
    Vérification de l'identité des clients
    Gestion des avis publiés en ligne
    Encaissement sécurisé par téléphone
    Accueil et formation des nouveaux arrivants
    Écoute d'appels et retours aux collègues
    Coordination avec {les transporteurs|la logistique|les agences}
    Tests des nouvelles versions du site
    Accompagnement des clients âgés dans leurs démarches en ligne
    Organisation du planning des permanences du samedi
    Recherche de colis égarés avec {trois|quatre} transporteurs
    Mise en place de {12..40} modèles de réponse
    Suivi des échéanciers de paiement
    Enquêtes de satisfaction après appel
    Participation à {un|deux} salons par an
    Traduction de courriers vers l'anglais
    Rédaction du rapport {hebdomadaire|mensuel}`),
  wins: lines(`
    Satisfaction client de {91..97} % sur douze mois
    Temps d'attente réduit de {six|huit} à deux minutes
    Appels répétés en baisse de {12..28} %`),
  skills: lines(`
    Zendesk
    Salesforce
    Rédaction
    Fidélisation
    Gestion des retours
    Chat
    Pack Office
    Dépannage`),
  certificates: lines(`
    Titre professionnel Conseiller relation client à distance, {2014..2022}
    Formation RGPD, {2018..2023}
    Sauveteur secouriste du travail, {2020..2024}`),
  education: lines(`
    BTS Négociation et relation client | college
    BTS Tourisme | college
    Licence de langues étrangères appliquées | university
    Baccalauréat | school`),
  shown: {
    complaints: {
      literal: { duty: ["Traitement des réclamations jusqu'à la réponse définitive"], skill: ['Réclamations'] },
      reworded: { duty: ['Dernier recours avant le médiateur : dossiers de litige et gestes commerciaux'] },
    },
    french: {
      literal: { duty: ['Service client en français et en anglais'] },
      reworded: { duty: ['Clients francophones de {Suisse|Belgique} et de France'] },
    },
    lead: {
      literal: { duty: ["Encadrement d'une équipe de {8..16} conseillers"] },
      reworded: { duty: ['Plannings, objectifs et accompagnement de {dix|douze|quatorze} collègues'] },
    },
  },
  nearMisses: [],
}
