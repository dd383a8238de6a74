import type { ReportWords } from "./words.ts";

/** Les mots français des rapports. */
export const fr: ReportWords = {
  publisher: "China AI Ecosystem Observatory",
  title: "L’écosystème chinois de l’IA : figures et constats",
  lead: "Un choix de figures, avec les éléments qui les étayent",
  asOf: (day) => `Faits vérifiés pour la dernière fois le ${day}`,
  version: (version) => `Version des faits ${version}`,
  contents: "Sommaire",
  figures: "Figures",
  figure: (number) => `Figure ${number}`,
  continued: "suite",
  claims: "Affirmations de la note",
  claimsLead:
    "Énoncés vérifiables du ReConnect China Policy Brief 11 (Zhu et Mattlin, juin 2024), dans nos mots, chacun à côté de ce que donnent les faits. Un verdict se calcule, il ne s’écrit pas.",
  claim: (number) => `Affirmation ${number}`,
  stated: "La note",
  computed: "Les faits",
  verdict: "Verdict",
  notComputed: "rien à calculer",
  why: "Pourquoi",
  rows: "Enregistrements à l’appui",
  moreRows: (count) => `et ${count} autres`,
  sources: "Sources",
  evidence: "Éléments",
  data: "Données",
  alt: "En mots",
  again: "Refait cette figure",
  methods: "Comment lire ce rapport",
  methodsItems: {
    numbers:
      "Un nombre est un fait tel qu’il est consigné, dérivé de faits par une méthode nommée, ou jugé. Chaque figure dit ce qu’il en est.",
    marks:
      "Chaque fait porte une marque de vérification : vu dans une source, affirmé par la seule note, cité de mémoire et non confirmé, ou dérivé d’autres faits.",
    evidence: ({ records, seen, brief, recalled, derived, assumed, disputed }) =>
      `Enregistrements derrière les figures de ce rapport : ${records}, dont ${seen} vus dans une source, ${brief} d’après la seule note, ${recalled} cités de mémoire et non confirmés, ${derived} dérivés. Désaccords qui les touchent : ${disputed}.${assumed === 0 ? "" : ` Supposés à la place de faits : ${assumed}.`}`,
    unknown:
      "Ce qui est inconnu est laissé de côté et signalé ; ce n’est jamais zéro. Les notes de chaque figure disent ce que sont ses intervalles et ses bornes.",
    again: (address) =>
      `L’adresse ${address} refait ce rapport, à l’octet près, à partir de la même version des faits.`,
    methods: "Définitions, formules et conventions figurent sur la page des méthodes de l’Observatoire, /fr/methods.",
    licence: "Figures et faits compilés : CC BY 4.0. Les sources gardent leurs propres droits.",
  },
  bibliography: "Sources",
  bibliographyLead: (count) => (count === 1 ? "1 source en tout." : `${count} sources en tout.`),
  undated: "sans date",
  cite: "Citer",
  page: (page, pages) => `${page} sur ${pages}`,
  parts: {
    readme: (version) =>
      `Les parties d’un rapport en fichiers séparés, tirées de la version ${version} des faits. report.pdf est l’ensemble paginé.`,
    files: "Fichiers",
    captions: "Légendes",
    docxFile: "le tout pour Word : titres, légendes numérotées, textes alternatifs et liens à sa manière",
    captionsFile: "légendes, notes et textes de remplacement, à copier",
    claimsFile: "affirmations, verdicts et enregistrements à l’appui",
    bibliographyFile: "toutes les sources, numérotées comme dans le rapport",
    figuresFolder: "chaque figure en SVG, PNG (300 ppp pour 170 mm), CSV et XLSX",
    manifestFile: "chaque fichier avec SHA-256, adresse, citation et texte de remplacement",
  },
};
