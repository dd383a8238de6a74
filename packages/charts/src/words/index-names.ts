import type { Catalogue } from "../locale.ts";

/** Names of the indices as a reader meets them; a contract test holds them against the registry of measures. */
export const indexNames: Catalogue<Readonly<Record<IndexId, string>>> = {
  en: {
    herfindahl: "Herfindahl–Hirschman index",
    "effective-number": "Effective number of holders",
    "normalised-herfindahl": "Normalised Herfindahl–Hirschman index",
    "hall-tideman": "Hall–Tideman index",
    "concentration-ratio-1": "Share of the largest",
    "concentration-ratio-2": "Share of the two largest",
    "concentration-ratio-3": "Share of the three largest",
    "concentration-ratio-4": "Share of the four largest",
    "concentration-ratio-8": "Share of the eight largest",
    gini: "Gini coefficient",
  },
  de: {
    herfindahl: "Herfindahl-Hirschman-Index",
    "effective-number": "Effektive Zahl der Inhaber",
    "normalised-herfindahl": "Normierter Herfindahl-Hirschman-Index",
    "hall-tideman": "Hall-Tideman-Index",
    "concentration-ratio-1": "Anteil des größten",
    "concentration-ratio-2": "Anteil der zwei größten",
    "concentration-ratio-3": "Anteil der drei größten",
    "concentration-ratio-4": "Anteil der vier größten",
    "concentration-ratio-8": "Anteil der acht größten",
    gini: "Gini-Koeffizient",
  },
  fr: {
    herfindahl: "Indice de Herfindahl-Hirschman",
    "effective-number": "Nombre effectif de détenteurs",
    "normalised-herfindahl": "Indice de Herfindahl-Hirschman normalisé",
    "hall-tideman": "Indice de Hall-Tideman",
    "concentration-ratio-1": "Part du premier",
    "concentration-ratio-2": "Part des deux premiers",
    "concentration-ratio-3": "Part des trois premiers",
    "concentration-ratio-4": "Part des quatre premiers",
    "concentration-ratio-8": "Part des huit premiers",
    gini: "Coefficient de Gini",
  },
};

/** Ids of the indices that charts offer, in the order in which they are offered. */
export const INDEX_IDS = [
  "herfindahl",
  "effective-number",
  "normalised-herfindahl",
  "hall-tideman",
  "concentration-ratio-1",
  "concentration-ratio-2",
  "concentration-ratio-3",
  "concentration-ratio-4",
  "concentration-ratio-8",
  "gini",
] as const;

export type IndexId = (typeof INDEX_IDS)[number];
