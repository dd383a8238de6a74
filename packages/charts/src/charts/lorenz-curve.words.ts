import type { Base } from "@observatory/domain/facts";
import type { Catalogue } from "../locale.ts";

/** What the three bases are called, alone and in a phrase with their year. */
export interface BaseWords {
  readonly label: string;
  readonly values: Readonly<Record<Base, string>>;
}

export const baseWords: Catalogue<BaseWords> = {
  en: { label: "Measured against", values: { population: "population", gdp: "economic output", rd: "R&D spending" } },
  de: {
    label: "Gemessen an",
    values: { population: "Bevölkerung", gdp: "Wirtschaftsleistung", rd: "Ausgaben für Forschung und Entwicklung" },
  },
  fr: {
    label: "Rapporté à",
    values: { population: "population", gdp: "production économique", rd: "dépenses de R&D" },
  },
};

const en = {
  name: "Lorenz curve over provinces",
  params: {
    kind: { label: "Of", values: { platforms: "Platforms", zones: "Zones" } },
    base: baseWords.en,
  },
  held: { platforms: "platforms", zones: "pilot zones" },
  lines: { curve: "Provinces", equal: "Proportional" },
  columns: {
    province: "Province",
    provinceZh: "Chinese name",
    count: "Designations",
    base: "Base",
    baseSoFar: "Share of the base so far",
    countSoFar: "Share of designations so far",
  },
  describe: {
    province: "Provincial unit, least designations for its base first",
    provinceZh: "The same in Chinese",
    count: "Platforms or zones designated there",
    base: "Its population, output or R&D spending, in the unit of the series",
    baseSoFar: "Share of the base of this and all provinces before it",
    countSoFar: "Share of the designations of this and all provinces before it",
  },
  title: (v: { share: string; held: string; base: string }) =>
    `Provinces with ${v.share} of the ${v.base} have none of the ${v.held}`,
  none: "Nothing had been designated yet",
  subtitle: (v: { held: string; base: string; year: number; gini: string; asOf: string }) =>
    `Cumulative share of ${v.held} against cumulative share of ${v.base} (${v.year}) over 31 provincial units, up to ${v.asOf}; weighted Gini ${v.gini}`,
  notes: [
    "Few designations over many provinces are uneven even by chance: read the Gini beside the spread that chance gives.",
    "Provinces without a designation are counted; the curve starts with them.",
  ],
  axis: { base: (base: string) => `Share of ${base}`, held: (held: string) => `Share of ${held}` },
  altShort: "Lorenz curve below the diagonal of proportionality.",
  altLong: (v: { share: string; held: string; base: string; gini: string }) =>
    `The curve lies on the floor up to ${v.share} of the ${v.base} and rises to all ${v.held} after it. The weighted Gini coefficient is ${v.gini}.`,
  reading: (v: { province: string; base: string; held: string }) =>
    `Up to ${v.province}: ${v.base} of the base, ${v.held} of the designations`,
};

export const lorenzCurveWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Lorenzkurve über Provinzen",
    params: { kind: { label: "Von", values: { platforms: "Plattformen", zones: "Zonen" } }, base: baseWords.de },
    held: { platforms: "Plattformen", zones: "Pilotzonen" },
    lines: { curve: "Provinzen", equal: "Proportional" },
    columns: {
      province: "Provinz",
      provinceZh: "Chinesischer Name",
      count: "Ernennungen",
      base: "Basis",
      baseSoFar: "Anteil an der Basis bis dahin",
      countSoFar: "Anteil an den Ernennungen bis dahin",
    },
    describe: {
      province: "Provinzeinheit, die mit den wenigsten Ernennungen je Basis zuerst",
      provinceZh: "Dasselbe auf Chinesisch",
      count: "Dort ernannte Plattformen oder Zonen",
      base: "Ihre Bevölkerung, Wirtschaftsleistung oder Forschungsausgaben in der Einheit der Reihe",
      baseSoFar: "Anteil an der Basis von dieser und allen Provinzen davor",
      countSoFar: "Anteil an den Ernennungen von dieser und allen Provinzen davor",
    },
    title: (v) => `Provinzen mit ${v.share} von: ${v.base} haben keine der ${v.held}`,
    none: "Noch war nichts ernannt",
    subtitle: (v) =>
      `Kumulierter Anteil der ${v.held} gegen kumulierten Anteil: ${v.base} (${v.year}), 31 Provinzeinheiten, bis ${v.asOf}; gewichteter Gini ${v.gini}`,
    notes: [
      "Wenige Ernennungen auf viele Provinzen sind schon durch Zufall ungleich verteilt: den Gini neben der Streuung des Zufalls lesen.",
      "Provinzen ohne Ernennung zählen mit; die Kurve beginnt mit ihnen.",
    ],
    axis: { base: (base) => `Anteil: ${base}`, held: (held) => `Anteil: ${held}` },
    altShort: "Lorenzkurve unter der Diagonale der Proportionalität.",
    altLong: (v) =>
      `Die Kurve liegt bis ${v.share} (${v.base}) am Boden und steigt danach zu allen ${v.held}. Der gewichtete Gini-Koeffizient ist ${v.gini}.`,
    reading: (v) => `Bis ${v.province}: ${v.base} der Basis, ${v.held} der Ernennungen`,
  },
  fr: {
    name: "Courbe de Lorenz sur les provinces",
    params: { kind: { label: "De", values: { platforms: "Plateformes", zones: "Zones" } }, base: baseWords.fr },
    held: { platforms: "plateformes", zones: "zones pilotes" },
    lines: { curve: "Provinces", equal: "Proportionnel" },
    columns: {
      province: "Province",
      provinceZh: "Nom chinois",
      count: "Désignations",
      base: "Base",
      baseSoFar: "Part de la base à ce point",
      countSoFar: "Part des désignations à ce point",
    },
    describe: {
      province: "Unité provinciale, la moins désignée pour sa base d’abord",
      provinceZh: "Le même en chinois",
      count: "Plateformes ou zones qui y sont désignées",
      base: "Sa population, sa production ou ses dépenses de R&D, dans l’unité de la série",
      baseSoFar: "Part de la base de cette province et de toutes les précédentes",
      countSoFar: "Part des désignations de cette province et de toutes les précédentes",
    },
    title: (v) => `Des provinces ayant ${v.share} de la base (${v.base}) n’ont aucune des ${v.held}`,
    none: "Rien n’avait encore été désigné",
    subtitle: (v) =>
      `Part cumulée des ${v.held} contre part cumulée : ${v.base} (${v.year}), 31 unités provinciales, jusqu’au ${v.asOf} ; Gini pondéré ${v.gini}`,
    notes: [
      "Peu de désignations sur beaucoup de provinces sont inégales même par hasard : lisez le Gini à côté de ce que donne le hasard.",
      "Les provinces sans désignation comptent ; la courbe commence par elles.",
    ],
    axis: { base: (base) => `Part : ${base}`, held: (held) => `Part : ${held}` },
    altShort: "Courbe de Lorenz sous la diagonale de proportionnalité.",
    altLong: (v) =>
      `La courbe reste au sol jusqu’à ${v.share} (${v.base}) puis monte jusqu’à toutes les ${v.held}. Le coefficient de Gini pondéré est ${v.gini}.`,
    reading: (v) => `Jusqu’à ${v.province} : ${v.base} de la base, ${v.held} des désignations`,
  },
};
