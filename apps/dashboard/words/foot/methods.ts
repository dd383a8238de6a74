import type { Catalogue } from "@observatory/charts";

const en = {
  title: "How the numbers are made",
  lead: "Every measure with its formula, its conventions, its source and, where it has one, an example that its own function computes for this page.",
  language: "",
  contents: "Contents",
  formula: "Formula",
  example: "Worked example",
  asked: "Asked",
  printed: "As printed in the text",
  computed: "Computed now",
  refused: "The function refuses this.",
};

/** Words around the methods; the methods themselves are written in English. */
export const methodsWords: Catalogue<typeof en> = {
  en,
  de: {
    title: "Wie die Zahlen entstehen",
    lead: "Jedes Maß mit Formel, Konventionen, Quelle und, wo es eines gibt, einem Beispiel, das die Funktion selbst für diese Seite rechnet.",
    language: "Die Texte der Methoden gibt es nur auf Englisch.",
    contents: "Inhalt",
    formula: "Formel",
    example: "Rechenbeispiel",
    asked: "Gefragt",
    printed: "Im Text gedruckt",
    computed: "Jetzt gerechnet",
    refused: "Die Funktion weist das zurück.",
  },
  fr: {
    title: "Comment les chiffres sont faits",
    lead: "Chaque mesure avec sa formule, ses conventions, sa source et, s’il y en a un, un exemple que la fonction elle-même calcule pour cette page.",
    language: "Les textes des méthodes n’existent qu’en anglais.",
    contents: "Sommaire",
    formula: "Formule",
    example: "Exemple calculé",
    asked: "Demandé",
    printed: "Imprimé dans le texte",
    computed: "Calculé à l’instant",
    refused: "La fonction refuse cette demande.",
  },
};
