import type { Catalogue } from "@observatory/charts";

interface WorkbookWords {
  readonly data: string;
  readonly about: string;
  readonly columns: string;
  readonly sources: string;
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly alternative: string;
  readonly asOf: string;
  readonly factsVersion: string;
  readonly query: string;
  readonly reading: string;
  readonly whatIf: string;
  readonly citation: string;
  readonly licence: string;
  readonly column: string;
  readonly id: string;
  readonly kind: string;
  readonly meaning: string;
  readonly publisher: string;
  readonly published: string;
  readonly address: string;
  readonly verification: string;
  readonly disputed: string;
}

/** Names of sheets and of what stands in them. */
export const workbookWords: Catalogue<WorkbookWords> = {
  en: {
    data: "Data",
    about: "About",
    columns: "Columns",
    sources: "Sources",
    title: "Title",
    subtitle: "Subtitle",
    note: "Note",
    alternative: "In words",
    asOf: "As of",
    factsVersion: "Facts version",
    query: "Address",
    reading: "Reading",
    whatIf: "What-if, assumed",
    citation: "Citation",
    licence: "Licence",
    column: "Column",
    id: "Id",
    kind: "Kind",
    meaning: "Meaning",
    publisher: "Publisher",
    published: "Published",
    address: "Address",
    verification: "Verification",
    disputed: "Disagreements",
  },
  de: {
    data: "Daten",
    about: "Angaben",
    columns: "Spalten",
    sources: "Quellen",
    title: "Titel",
    subtitle: "Untertitel",
    note: "Hinweis",
    alternative: "In Worten",
    asOf: "Stand",
    factsVersion: "Faktenversion",
    query: "Adresse",
    reading: "Lesart",
    whatIf: "Gedankenspiel, angenommen",
    citation: "Zitierweise",
    licence: "Lizenz",
    column: "Spalte",
    id: "Kennung",
    kind: "Art",
    meaning: "Bedeutung",
    publisher: "Herausgeber",
    published: "Veröffentlicht",
    address: "Adresse",
    verification: "Prüfstand",
    disputed: "Strittiges",
  },
  fr: {
    data: "Données",
    about: "À propos",
    columns: "Colonnes",
    sources: "Sources",
    title: "Titre",
    subtitle: "Sous-titre",
    note: "Note",
    alternative: "En mots",
    asOf: "État au",
    factsVersion: "Version des faits",
    query: "Adresse",
    reading: "Lecture",
    whatIf: "Hypothèse, supposé",
    citation: "Citation",
    licence: "Licence",
    column: "Colonne",
    id: "Identifiant",
    kind: "Type",
    meaning: "Signification",
    publisher: "Éditeur",
    published: "Publié",
    address: "Adresse",
    verification: "Vérification",
    disputed: "Désaccords",
  },
};
