// The common bank, in French.
import { lines } from '../templates.ts'
import type { CommonBank } from './common.ts'

export const commonFrench: CommonBank = {
  duties: {
    hands: lines(`
      Respect des règles d'hygiène et de sécurité
      Accueil et formation des apprentis
      Remplacement du responsable pendant les congés
      Entretien quotidien du matériel et des locaux
      Gestion des consommables et passage des commandes`),
    care: [],
    office: lines(`
      Rédaction de comptes rendus et de procédures
      Formation de {deux|trois|quatre} nouveaux collègues
      Remplacement de la responsable pendant son congé
      Participation au changement d'outil informatique
      Suivi hebdomadaire des indicateurs avec la direction`),
  },
  anywhere: lines(`
    Participation aux réunions mensuelles et propositions d'amélioration souvent retenues
    Accueil des stagiaires et des élèves pendant les semaines de découverte
    Rédaction d'un guide pour les nouveaux arrivants, toujours utilisé
    Organisation du planning des congés pour une équipe de {6..16} personnes
    Reprise de missions supplémentaires pendant {quatre|cinq|six} mois après un départ
    Relations quotidiennes avec les fournisseurs et les services voisins
    Deux formations par an, dont le contenu est partagé avec l'équipe
    Représentation de l'équipe au comité de sécurité`),
  contexts: lines(`
    Poste à temps plein, équipe de {5..20} personnes.
    Remplacement d'un congé maternité, puis embauche définitive.
    Poste créé lors de l'ouverture d'un second site.
    Rattachement direct à la direction.`),
  firstJobs: [
    {
      titles: ['Vendeu{se} en boulangerie'],
      employers: ['Boulangerie Clairval', 'Maison Aubépine'],
      duties: ['Vente et encaissement', 'Mise en place de la vitrine'],
    },
    {
      titles: ['Emploi saisonnier'],
      employers: ['Camping des Trois Pins', 'Domaine de Fontvieille'],
      duties: ['Accueil des vacanciers, ménage des mobil-homes', 'Vendanges'],
    },
  ],
  gaps: ['Congé parental', "Recherche d'emploi et formation", "Séjour d'un an en {Irlande|Australie}"],
  interests: lines(`
    randonnée
    rugby
    lecture
    pétanque
    photographie
    piano
    vélo
    cuisine du monde`),
  references: ['Références sur demande.'],
  referees: [],
  leaving: [],
  available: ['Permis B', 'Disponible immédiatement', 'Préavis : {un|deux|trois} mois', 'Mobile en région'],
  boasts: [],
  strengths: ["Esprit d'équipe", 'Rigueur', 'Autonomie', 'Ponctualité', 'Pack Office'],
  links: [],
  schools: {
    school: ['Lycée Jean-Mermet', 'Lycée des Glycines'],
    college: ['Lycée professionnel de la Bruyère', 'CFA des Coteaux', 'Lycée hôtelier du Vercors Bleu'],
    university: ['Université de Valcombe', 'IUT de Rochebelle'],
  },
  languages: {
    native: 'langue maternelle',
    levels: ['courant', 'B1', 'B2', 'notions'],
    names: ['Anglais', 'Espagnol', 'Italien', 'Allemand'],
  },
  intros: [],
}
