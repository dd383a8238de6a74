import type { ReportPageWords } from "./words.ts";

/** Les mots français de la page où l’on compose un rapport. */
export const fr: ReportPageWords = {
  title: "Composer un rapport",
  lead: "Choisissez figures et affirmations, réglez-les, mettez-les en ordre et emportez le tout en un seul document, avec sommaire, notes, méthodes et sources. L’adresse garde chaque choix.",
  empty: "Rien n’est encore choisi. Cochez des figures ou des affirmations ci-dessous.",
  figures: "Figures de ce rapport",
  claims: "Affirmations de ce rapport",
  figure: (number, title) => `Figure ${number}. ${title}`,
  claim: (number, text) => `Affirmation ${number}. ${text}`,
  open: "Ouvrir sa page",
  choices: "Réglages de cette figure",
  choicesOf: (name, number) => `Réglages de la figure ${number} : ${name}`,
  up: "Monter",
  down: "Descendre",
  out: "Retirer",
  about: (what) => ` (${what})`,
  apply: "Appliquer",
  take: "Emporter",
  pdf: "PDF, document paginé",
  zip: "ZIP, tous les éléments pour votre propre document",
  holds: (figures, claims, sources) =>
    `${figures < 2 ? `${figures} figure` : `${figures} figures`}, ${claims < 2 ? `${claims} affirmation` : `${claims} affirmations`}, ${sources < 2 ? `${sources} source` : `${sources} sources`}`,
  ownTitle: "Titre du document",
  setTitle: "Enregistrer le titre",
  add: "Ajouter",
  addFigures: "Figures",
  addClaims: "Affirmations de la note",
  addAddress: "Ou l’adresse de la page d’une figure",
  addressHint: "avec les réglages qu’elle montre, par exemple /charts/lorenz-curve?…",
  addButton: "Ajouter la sélection",
  fromChart: "Mettre dans un rapport",
  notFrozen:
    "Un rapport est fait des faits d’aujourd’hui : cette figure y figure telle qu’elle est aujourd’hui, non telle qu’elle est figée ici.",
};
