import type { Catalogue } from "../locale.ts";

const en = {
  name: "The regional turn",
  params: {
    kind: { label: "Of", values: { zones: "Zones", platforms: "Platforms" } },
    regions: {
      label: "Mega-regions as",
      values: { "zone-regions": "their own areas", "whole-provinces": "whole provinces" },
    },
  },
  held: { zones: "pilot zones", platforms: "platforms" },
  columns: {
    cohort: "Year",
    count: "Designated",
    inside: "Inside",
    share: "Share inside",
    low: "Interval, from",
    high: "Interval, to",
  },
  describe: {
    cohort: "Year of designation",
    count: "Designations of that year",
    inside: "Those of them inside the three mega-regions",
    share: "Inside over designated",
    low: "Lower end of the Clopper–Pearson interval at 95 %",
    high: "Upper end of the Clopper–Pearson interval at 95 %",
  },
  title: (v: {
    held: string;
    beforeInside: number;
    before: number;
    afterInside: number;
    after: number;
    year: string;
  }) =>
    `${v.beforeInside} of ${v.before} ${v.held} up to ${v.year} lie inside the three mega-regions, ${v.afterInside} of ${v.after} after`,
  titleOne: (v: { held: string; inside: number; all: number }) =>
    `${v.inside} of ${v.all} ${v.held} lie inside the three mega-regions`,
  none: "Nothing had been designated yet",
  subtitle: (v: { held: string; asOf: string; p: string | null }) =>
    `Share of each year’s ${v.held} inside Beijing–Tianjin–Hebei, the Yangtze and the Pearl River Delta, up to ${v.asOf}${v.p === null ? "" : `; Fisher’s exact test of both cohorts, two-sided p ${v.p}`}`,
  notes: [
    "The interval describes how far such a share would vary if the process were repeated; these are all the decisions there were.",
    "The dashed line is the share of the population inside the mega-regions: where draws by population would lead.",
  ],
  reference: "share of population",
  print: (v: { inside: number; count: number }) => `${v.inside} of ${v.count}`,
  altShort: (n: { rows: number }) => `${n.rows} years, each with the share inside and its interval.`,
  altLong: (v: { year: string; inside: number; count: number }) => `${v.year}: ${v.inside} of ${v.count} inside.`,
};

export const regionalTurnWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Die regionale Wende",
    params: {
      kind: { label: "Von", values: { zones: "Zonen", platforms: "Plattformen" } },
      regions: {
        label: "Megaregionen als",
        values: { "zone-regions": "ihre eigenen Gebiete", "whole-provinces": "ganze Provinzen" },
      },
    },
    held: { zones: "Pilotzonen", platforms: "Plattformen" },
    columns: {
      cohort: "Jahr",
      count: "Ernannt",
      inside: "Innerhalb",
      share: "Anteil innerhalb",
      low: "Intervall, von",
      high: "Intervall, bis",
    },
    describe: {
      cohort: "Jahr der Ernennung",
      count: "Ernennungen dieses Jahres",
      inside: "Davon in den drei Megaregionen",
      share: "Innerhalb geteilt durch ernannt",
      low: "Unteres Ende des Clopper-Pearson-Intervalls zu 95 %",
      high: "Oberes Ende des Clopper-Pearson-Intervalls zu 95 %",
    },
    title: (v) =>
      `${v.beforeInside} von ${v.before} ${v.held} bis ${v.year} liegen in den drei Megaregionen, danach ${v.afterInside} von ${v.after}`,
    titleOne: (v) => `${v.inside} von ${v.all} ${v.held} liegen in den drei Megaregionen`,
    none: "Noch war nichts ernannt",
    subtitle: (v) =>
      `Anteil der ${v.held} jedes Jahres in Peking–Tianjin–Hebei, im Jangtse- und im Perlfluss-Delta, bis ${v.asOf}${v.p === null ? "" : `; exakter Test von Fisher für beide Kohorten, zweiseitig p ${v.p}`}`,
    notes: [
      "Das Intervall beschreibt, wie weit ein solcher Anteil schwankte, liefe der Vorgang noch einmal ab; gezählt sind alle Entscheidungen.",
      "Die gestrichelte Linie ist der Anteil der Bevölkerung in den Megaregionen: dorthin führten Ziehungen nach Bevölkerung.",
    ],
    reference: "Anteil der Bevölkerung",
    print: (v) => `${v.inside} von ${v.count}`,
    altShort: (n) => `${n.rows} Jahre, jedes mit dem Anteil innerhalb und seinem Intervall.`,
    altLong: (v) => `${v.year}: ${v.inside} von ${v.count} innerhalb.`,
  },
  fr: {
    name: "Le tournant régional",
    params: {
      kind: { label: "De", values: { zones: "Zones", platforms: "Plateformes" } },
      regions: {
        label: "Mégarégions comme",
        values: { "zone-regions": "leurs propres aires", "whole-provinces": "provinces entières" },
      },
    },
    held: { zones: "zones pilotes", platforms: "plateformes" },
    columns: {
      cohort: "Année",
      count: "Désignées",
      inside: "Dedans",
      share: "Part dedans",
      low: "Intervalle, de",
      high: "Intervalle, à",
    },
    describe: {
      cohort: "Année de désignation",
      count: "Désignations de cette année",
      inside: "Parmi elles, dans les trois mégarégions",
      share: "Dedans sur désignées",
      low: "Borne inférieure de l’intervalle de Clopper-Pearson à 95 %",
      high: "Borne supérieure de l’intervalle de Clopper-Pearson à 95 %",
    },
    title: (v) =>
      `${v.beforeInside} ${v.held} sur ${v.before} jusqu’en ${v.year} sont dans les trois mégarégions, ${v.afterInside} sur ${v.after} ensuite`,
    titleOne: (v) => `${v.inside} ${v.held} sur ${v.all} sont dans les trois mégarégions`,
    none: "Rien n’avait encore été désigné",
    subtitle: (v) =>
      `Part des ${v.held} de chaque année à Pékin–Tianjin–Hebei et dans les deltas du Yangtsé et de la rivière des Perles, jusqu’au ${v.asOf}${v.p === null ? "" : ` ; test exact de Fisher des deux cohortes, p bilatéral ${v.p}`}`,
    notes: [
      "L’intervalle décrit combien varierait une telle part si le processus se répétait ; toutes les décisions sont comptées.",
      "La ligne pointillée est la part de la population dans les mégarégions : là où mèneraient des tirages selon la population.",
    ],
    reference: "part de la population",
    print: (v) => `${v.inside} sur ${v.count}`,
    altShort: (n) => `${n.rows} années, chacune avec la part dedans et son intervalle.`,
    altLong: (v) => `${v.year} : ${v.inside} sur ${v.count} dedans.`,
  },
};
