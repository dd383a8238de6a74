import type { TableName } from "../registry.ts";
import type { TableWords } from "./table-words.ts";

export const fr: Readonly<Record<TableName, TableWords>> = {
  sources: {
    title: "Sources",
    holds:
      "Les documents sur lesquels reposent les faits : titre, éditeur, date, et l’adresse là où l’on peut y renvoyer.",
  },
  "milestones-china": {
    title: "Jalons, Chine",
    holds:
      "Les étapes de la gouvernance de l’IA en Chine : lois, règles, plans, sanctions, avec leurs jours et l’effet qu’on leur attribue.",
  },
  "milestones-eu": {
    title: "Jalons, Union européenne",
    holds: "De même pour l’Union européenne, avec les jalons chinois sur le même sujet.",
  },
  debts: {
    title: "Dettes de démarrage",
    holds: "Les huit lacunes de réglementation qu’un secteur soutenu accumule, selon la note.",
  },
  dimensions: {
    title: "Dimensions",
    holds: "Les six lignes sur lesquelles les deux scénarios de la note se séparent.",
  },
  schemes: {
    title: "Programmes",
    holds: "Les programmes au titre desquels plateformes, zones et bases pilotes sont désignées.",
  },
  platforms: {
    title: "Plateformes",
    holds:
      "Les plateformes ouvertes d’innovation : opérateur, domaine, siège, jour de désignation, cotations, inscriptions sur des listes américaines.",
  },
  zones: {
    title: "Zones pilotes",
    holds: "Les zones pilotes de l’IA : lieu, approbation, lettre, et ce que chacune doit expérimenter.",
  },
  "related-zones": { title: "Zones apparentées", holds: "Des zones d’autres programmes, à côté des zones pilotes." },
  "other-designations": {
    title: "Autres désignations",
    holds: "Qui détient une désignation d’un autre programme, et dans quel domaine.",
  },
  provinces: { title: "Provinces", holds: "Les 31 unités provinciales avec population et production." },
  places: { title: "Lieux", holds: "Les villes, comtés et districts auxquels renvoient les faits, avec leurs codes." },
  regions: { title: "Régions", holds: "Les trois mégarégions et une quatrième, avec leurs membres." },
  "published-totals": {
    title: "Totaux publiés",
    holds: "Les totaux nationaux et régionaux tels que publiés, pour y mesurer les sommes des provinces.",
  },
  "market-shares": {
    title: "Parts de marché",
    holds: "Les parts des entreprises sur les marchés de l’IA, telles que publiées, une à une.",
  },
  "group-shares": {
    title: "Parts de groupes",
    holds: "Les parts conjointes de groupes qui ne sont pas une entreprise.",
  },
  "regional-indicators": {
    title: "Indicateurs régionaux",
    holds: "Ce qui est compté dans les provinces, villes et régions.",
  },
  "regional-values": {
    title: "Valeurs régionales",
    holds: "Une valeur par ligne : un indicateur, un lieu, une année.",
  },
  "national-indicators": {
    title: "Indicateurs nationaux",
    holds: "Ce qui est compté pour la Chine entière, ou pour une entreprise ou un programme.",
  },
  "national-observations": {
    title: "Observations nationales",
    holds: "Un nombre par ligne : un indicateur, une période.",
  },
  "open-competition-rounds": {
    title: "Concours ouverts, séries",
    holds: "Les séries nationales où des tâches furent mises au concours, avec leurs étapes et leurs nombres.",
  },
  "open-competition-local-calls": {
    title: "Concours ouverts, appels locaux",
    holds: "Ce qu’en firent provinces, villes et districts ; un échantillon, non un recensement.",
  },
  recommendations: {
    title: "Recommandations",
    holds: "Les quatre recommandations de la note à l’Union européenne, avec ce qu’il faut suivre.",
  },
  thresholds: {
    title: "Seuils",
    holds: "Les chiffres de lois et lignes directrices auxquels se lit la concentration.",
  },
  claims: { title: "Affirmations", holds: "Les affirmations vérifiables de la note, dans nos mots." },
  omissions: { title: "Omissions", holds: "Ce qui fut recueilli et n’est pas publié comme fait, et pourquoi." },
  "change-log": { title: "Journal des changements", holds: "Ce qui a changé dans les faits publiés, et quand." },
  disagreements: {
    title: "Désaccords",
    holds: "Là où les sources ne disent pas la même chose : chaque position, celle qui est suivie, et pourquoi.",
  },
};
