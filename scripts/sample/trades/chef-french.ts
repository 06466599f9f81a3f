// Cuisine : the French bank of the chef's trade.
import { lines } from '../templates.ts'
import type { Bank } from './trade.ts'

export const chefFrench: Bank = {
  titles: [
    ['Commis de cuisine', 'Apprenti{e} cuisini{er}'],
    ['Cuisini{er}', 'Chef de partie', 'Demi-chef de partie'],
    ['Sous-chef de cuisine', 'Second de cuisine', 'Chef de cuisine'],
  ],
  employers: lines(`
    Le Comptoir des Halles | bistrot de quartier, 60 couverts
    Hôtel des Deux Rives | hôtel quatre étoiles
    La Table d'Ormont | restaurant gastronomique
    Brasserie du Pont-Neuf | brasserie, 180 couverts
    Restauration Val Fleuri | restauration collective
    Traiteur Galibert | traiteur événementiel`),
  openers: lines(`
    {title} avec {years} ans d'expérience en restauration traditionnelle et collective.
    {years} ans de cuisine, du bistrot à l'hôtellerie.
    La cuisine depuis {years} ans, avec une formation à l'ancienne et la curiosité du reste.`),
  traits: lines(`
    Calme pendant le service, exigeant sur la propreté.
    Cuisine de saison, produits locaux.
    Goûte tout, gaspille peu.
    Aime transmettre le métier.`),
  voice: lines(`
    J'aime le produit simple et le geste juste.
    Je cherche une équipe stable et un établissement qui respecte les horaires.
    Après plusieurs saisons à la montagne, je souhaite me poser.`),
  duties: lines(`
    Tenue du poste {garde-manger|poisson|viandes|pâtisserie}, {60..140/10} couverts par service
    Élaboration {de la carte du jour|des suggestions|du menu de midi} selon le marché
    Préparation des {fonds, sauces et jus|soupes et sauces|marinades et bouillons}
    Découpe et préparation {des viandes et poissons|de l'agneau et du gibier|des volailles}
    Mise en place et envoi {midi et soir|en continu|du soir}
    Réception et contrôle des marchandises
    Gestion des stocks et inventaires {hebdomadaires|mensuels}
    Préparation de banquets jusqu'à {150..350/10} personnes
    Confection {des desserts et du pain|des tartes et entremets|des glaces et sorbets}
    Formation {des apprentis et des stagiaires|de deux apprentis}
    Nettoyage et entretien du poste de travail
    Cuisson {au feu de bois|à la plancha|à basse température}
    Préparation des petits déjeuners de l'hôtel
    Élaboration de menus {végétariens|de régime|pour enfants}
    Commandes auprès des fournisseurs et négociation des prix
    Organisation de {buffets|cocktails|mariages}
    Rédaction de fiches techniques
    Travail du poisson entier et des fruits de mer
    Préparation de {terrines|pâtés en croûte|conserves maison}
    Gestion d'un potager et des herbes pour la cuisine
    Animation d'ateliers pour {enfants|clients|entreprises}
    Cuisine devant les clients, {brunch|buffet|plancha} du dimanche
    Création d'une carte courte de {huit|dix|douze} plats
    Tri des déchets et compostage
    Plats à emporter et livraison, {20..60/5} commandes par soir
    Service de {200..600/50} repas par jour en cuisine centrale`),
  wins: lines(`
    Gaspillage réduit de {18..40} % en un an
    Ticket moyen passé de {22..26} à {29..34} euros
    Ouverture d'un second établissement en {six|huit} semaines
    Finaliste d'un concours régional en {during}`),
  skills: lines(`
    Cuisine traditionnelle
    Pâtisserie
    Cuisson sous vide
    Découpe
    Gestion des stocks
    Banquets
    Sauces
    Cuisine végétarienne
    Commandes
    Poissons`),
  certificates: lines(`
    Sauveteur secouriste du travail, {2020..2024}
    Permis d'exploitation, {2016..2023}
    Stage chocolat et confiserie, {2015..2023}`),
  education: lines(`
    CAP Cuisine | college
    BEP Métiers de la restauration | college
    Brevet professionnel Cuisinier | college
    Brevet des collèges | school`),
  shown: {
    brigade: {
      literal: { duty: ["Encadrement d'une brigade de {6..14} personnes"], skill: ['Management de brigade'] },
      reworded: { duty: ["Responsabilité de la cuisine et de {huit|neuf|onze} cuisiniers en l'absence du chef"] },
    },
    safety: {
      literal: {
        certificate: ['Formation HACCP, {2019..2024}'],
        duty: ['Application de la méthode HACCP et tenue des relevés'],
      },
      reworded: { duty: ['Contrôle des températures, traçabilité et plan de maîtrise sanitaire'] },
    },
    allergens: {
      literal: { duty: ['Gestion des allergènes pour {60..120/10} plats'], skill: ['Allergènes'] },
      reworded: { duty: ['Fabrication séparée pour clients intolérants (gluten, lait, fruits à coque)'] },
    },
    costing: {
      literal: { duty: ['Calcul des coûts matière, ratio tenu à {27..31} %'] },
      reworded: { duty: ['Fiches techniques chiffrées et marge brute suivie chaque semaine'] },
    },
  },
  nearMisses: [],
}
