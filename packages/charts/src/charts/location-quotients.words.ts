import type { Catalogue } from "../locale.ts";
import { baseWords } from "./lorenz-curve.words.ts";

const en = {
  name: "Location quotients",
  params: { kind: { label: "Of", values: { platforms: "Platforms", zones: "Zones" } }, base: baseWords.en },
  held: { platforms: "platforms", zones: "pilot zones" },
  columns: {
    province: "Province",
    provinceZh: "Chinese name",
    count: "Designations",
    base: "Base",
    quotient: "Location quotient",
    symmetric: "Symmetric quotient",
  },
  describe: {
    province: "Provincial unit, highest quotient first",
    provinceZh: "The same in Chinese",
    count: "Platforms or zones designated there",
    base: "Its population, output or R&D spending, in the unit of the series",
    quotient: "Its share of the designations over its share of the base; 1 is proportional",
    symmetric: "(quotient − 1) / (quotient + 1), from −1 to 1",
  },
  title: (v: { first: string; quotient: string; held: string; base: string }) =>
    `${v.first} has ${v.quotient} times the ${v.held} that its ${v.base} would suggest`,
  none: "Nothing had been designated yet",
  subtitle: (v: { held: string; base: string; year: number; without: number; asOf: string }) =>
    `Share of ${v.held} over share of ${v.base} (${v.year}), provinces with a designation, up to ${v.asOf}; ${v.without} provincial units have none`,
  notes: [
    "One designation more or less moves a quotient far: these are all the designations there were, and they are few.",
  ],
  proportional: "proportional",
  altShort: (n: { rows: number }) =>
    `${n.rows} provinces with their quotients against the line of proportionality at 1.`,
  altLong: (v: { province: string; quotient: string; count: number }) => `${v.province}: ${v.quotient} (${v.count}).`,
};

export const locationQuotientsWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Standortquotienten",
    params: { kind: { label: "Von", values: { platforms: "Plattformen", zones: "Zonen" } }, base: baseWords.de },
    held: { platforms: "Plattformen", zones: "Pilotzonen" },
    columns: {
      province: "Provinz",
      provinceZh: "Chinesischer Name",
      count: "Ernennungen",
      base: "Basis",
      quotient: "Standortquotient",
      symmetric: "Symmetrischer Quotient",
    },
    describe: {
      province: "Provinzeinheit, höchster Quotient zuerst",
      provinceZh: "Dasselbe auf Chinesisch",
      count: "Dort ernannte Plattformen oder Zonen",
      base: "Ihre Bevölkerung, Wirtschaftsleistung oder Forschungsausgaben in der Einheit der Reihe",
      quotient: "Ihr Anteil an den Ernennungen durch ihren Anteil an der Basis; 1 ist proportional",
      symmetric: "(Quotient − 1) / (Quotient + 1), von −1 bis 1",
    },
    title: (v) => `${v.first} hat das ${v.quotient}-Fache der ${v.held}, die anteilig zu erwarten wären (${v.base})`,
    none: "Noch war nichts ernannt",
    subtitle: (v) =>
      `Anteil an ${v.held} durch Anteil an der Basis: ${v.base} (${v.year}), Provinzen mit Ernennung, bis ${v.asOf}; ${v.without} Provinzeinheiten haben keine`,
    notes: [
      "Eine Ernennung mehr oder weniger verschiebt einen Quotienten weit: es sind alle Ernennungen, und es sind wenige.",
    ],
    proportional: "proportional",
    altShort: (n) => `${n.rows} Provinzen mit ihren Quotienten gegen die Linie der Proportionalität bei 1.`,
    altLong: (v) => `${v.province}: ${v.quotient} (${v.count}).`,
  },
  fr: {
    name: "Quotients de localisation",
    params: { kind: { label: "De", values: { platforms: "Plateformes", zones: "Zones" } }, base: baseWords.fr },
    held: { platforms: "plateformes", zones: "zones pilotes" },
    columns: {
      province: "Province",
      provinceZh: "Nom chinois",
      count: "Désignations",
      base: "Base",
      quotient: "Quotient de localisation",
      symmetric: "Quotient symétrique",
    },
    describe: {
      province: "Unité provinciale, quotient le plus haut d’abord",
      provinceZh: "Le même en chinois",
      count: "Plateformes ou zones qui y sont désignées",
      base: "Sa population, sa production ou ses dépenses de R&D, dans l’unité de la série",
      quotient: "Sa part des désignations sur sa part de la base ; 1 est proportionnel",
      symmetric: "(quotient − 1) / (quotient + 1), de −1 à 1",
    },
    title: (v) => `${v.first} a ${v.quotient} fois les ${v.held} que laisserait attendre la base (${v.base})`,
    none: "Rien n’avait encore été désigné",
    subtitle: (v) =>
      `Part des ${v.held} sur part de la base : ${v.base} (${v.year}), provinces ayant une désignation, jusqu’au ${v.asOf} ; ${v.without} unités provinciales n’en ont aucune`,
    notes: [
      "Une désignation de plus ou de moins déplace beaucoup un quotient : ce sont toutes les désignations, et elles sont peu nombreuses.",
    ],
    proportional: "proportionnel",
    altShort: (n) => `${n.rows} provinces et leurs quotients face à la ligne de proportionnalité à 1.`,
    altLong: (v) => `${v.province} : ${v.quotient} (${v.count}).`,
  },
};
