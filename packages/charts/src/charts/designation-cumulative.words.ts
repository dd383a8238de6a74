import type { Catalogue } from "../locale.ts";

interface Tally {
  readonly inside: number;
  readonly all: number;
}

const en = {
  name: "Designations over time",
  params: {
    scheme: { label: "Show", values: { both: "Platforms and zones", platforms: "Platforms", zones: "Zones" } },
    regions: {
      label: "Mega-regions as",
      values: { "zone-regions": "their own areas", "whole-provinces": "whole provinces" },
    },
  },
  lines: { platforms: "Platforms", zones: "Zones" },
  panels: { count: "Designations so far", share: "Share inside the three mega-regions" },
  columns: {
    day: "From",
    scheme: "Scheme",
    count: "Designated for certain",
    countMax: "Designated at most",
    inside: "Inside for certain",
    share: "Share inside",
    shareMin: "Share, lowest",
    shareMax: "Share, highest",
  },
  describe: {
    day: "Day from which the numbers hold",
    scheme: "Platforms or pilot zones",
    count: "Designations whose date lies on or before the day, whatever day of its year or month it was",
    countMax: "Designations whose date may lie on or before the day",
    inside: "Those of them inside Beijing–Tianjin–Hebei, the Yangtze River Delta or the Pearl River Delta",
    share: "Inside over designated, both for certain; empty while nothing is designated",
    shareMin: "Lowest share that the uncertain dates allow",
    shareMax: "Highest share that the uncertain dates allow",
  },
  title: (v: { platforms: Tally | null; zones: Tally | null }) => {
    const platforms = v.platforms === null ? "" : `${v.platforms.inside} of ${v.platforms.all} platforms`;
    const zones = v.zones === null ? "" : `${v.zones.inside} of ${v.zones.all} pilot zones`;
    const both = platforms !== "" && zones !== "" ? " but only " : "";
    return `${platforms}${both}${zones} lie inside the three mega-regions`;
  },
  none: "Nothing had been designated yet",
  subtitle: (v: { asOf: string }) =>
    `Cumulative national designations, and the share in Beijing–Tianjin–Hebei, the Yangtze and the Pearl River Delta, up to ${v.asOf}`,
  notes: [
    "The pale band spans what dates known only to a month or a year leave open.",
    "These are all designations there were, not a sample; shares of a few designations move far with each one.",
  ],
  wholeProvinces: "The Pearl River Delta is taken as all of Guangdong.",
  altShort:
    "Two step charts over time: the number of designations, and the share of them inside the three mega-regions.",
  altLong: (v: { scheme: string; steps: string }) => `${v.scheme}: ${v.steps}.`,
  step: (v: { day: string; inside: number; all: number }) => `${v.inside} of ${v.all} inside by ${v.day}`,
  reading: (v: { line: string; day: string; value: string }) => `${v.line}, ${v.day}: ${v.value}`,
};

export const designationCumulativeWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Ernennungen im Zeitverlauf",
    params: {
      scheme: { label: "Zeige", values: { both: "Plattformen und Zonen", platforms: "Plattformen", zones: "Zonen" } },
      regions: {
        label: "Megaregionen als",
        values: { "zone-regions": "ihre eigenen Gebiete", "whole-provinces": "ganze Provinzen" },
      },
    },
    lines: { platforms: "Plattformen", zones: "Zonen" },
    panels: { count: "Ernennungen bis dahin", share: "Anteil in den drei Megaregionen" },
    columns: {
      day: "Ab",
      scheme: "Programm",
      count: "Sicher ernannt",
      countMax: "Höchstens ernannt",
      inside: "Davon sicher innerhalb",
      share: "Anteil innerhalb",
      shareMin: "Anteil, mindestens",
      shareMax: "Anteil, höchstens",
    },
    describe: {
      day: "Tag, ab dem die Zahlen gelten",
      scheme: "Plattformen oder Pilotzonen",
      count: "Ernennungen, deren Datum an oder vor dem Tag liegt, gleich an welchem Tag des Jahres oder Monats",
      countMax: "Ernennungen, deren Datum an oder vor dem Tag liegen kann",
      inside: "Davon in Peking–Tianjin–Hebei, im Jangtse-Delta oder im Perlfluss-Delta",
      share: "Innerhalb geteilt durch ernannt, beides sicher; leer, solange nichts ernannt ist",
      shareMin: "Niedrigster Anteil, den die ungenauen Daten zulassen",
      shareMax: "Höchster Anteil, den die ungenauen Daten zulassen",
    },
    title: (v) => {
      const platforms = v.platforms === null ? "" : `${v.platforms.inside} von ${v.platforms.all} Plattformen`;
      const zones = v.zones === null ? "" : `${v.zones.inside} von ${v.zones.all} Pilotzonen`;
      const both = platforms !== "" && zones !== "" ? ", aber nur " : "";
      return `${platforms}${both}${zones} liegen in den drei Megaregionen`;
    },
    none: "Noch war nichts ernannt",
    subtitle: (v) =>
      `Nationale Ernennungen insgesamt und Anteil in Peking–Tianjin–Hebei, im Jangtse- und im Perlfluss-Delta, bis ${v.asOf}`,
    notes: [
      "Das blasse Band umfasst, was nur auf Monat oder Jahr bekannte Daten offenlassen.",
      "Dies sind alle Ernennungen, keine Stichprobe; Anteile an wenigen Ernennungen springen mit jeder einzelnen.",
    ],
    wholeProvinces: "Das Perlfluss-Delta ist hier ganz Guangdong.",
    altShort: "Zwei Treppenlinien über die Zeit: die Zahl der Ernennungen und ihr Anteil in den drei Megaregionen.",
    altLong: (v) => `${v.scheme}: ${v.steps}.`,
    step: (v) => `${v.inside} von ${v.all} innerhalb bis ${v.day}`,
    reading: (v) => `${v.line}, ${v.day}: ${v.value}`,
  },
  fr: {
    name: "Désignations dans le temps",
    params: {
      scheme: { label: "Montrer", values: { both: "Plateformes et zones", platforms: "Plateformes", zones: "Zones" } },
      regions: {
        label: "Mégarégions comme",
        values: { "zone-regions": "leurs propres aires", "whole-provinces": "provinces entières" },
      },
    },
    lines: { platforms: "Plateformes", zones: "Zones" },
    panels: { count: "Désignations à ce jour", share: "Part dans les trois mégarégions" },
    columns: {
      day: "À partir du",
      scheme: "Dispositif",
      count: "Désignées avec certitude",
      countMax: "Désignées au plus",
      inside: "Dont dedans avec certitude",
      share: "Part dedans",
      shareMin: "Part, au moins",
      shareMax: "Part, au plus",
    },
    describe: {
      day: "Jour à partir duquel les nombres valent",
      scheme: "Plateformes ou zones pilotes",
      count: "Désignations dont la date est au plus tard ce jour, quel que soit le jour de l’année ou du mois",
      countMax: "Désignations dont la date peut être au plus tard ce jour",
      inside: "Parmi elles, à Pékin–Tianjin–Hebei, dans le delta du Yangtsé ou celui de la rivière des Perles",
      share: "Dedans sur désignées, avec certitude ; vide tant que rien n’est désigné",
      shareMin: "Part la plus basse que permettent les dates incertaines",
      shareMax: "Part la plus haute que permettent les dates incertaines",
    },
    title: (v) => {
      const platforms = v.platforms === null ? "" : `${v.platforms.inside} plateformes sur ${v.platforms.all}`;
      const zones = v.zones === null ? "" : `${v.zones.inside} zones pilotes sur ${v.zones.all}`;
      const both = platforms !== "" && zones !== "" ? " mais seulement " : "";
      return `${platforms}${both}${zones} sont dans les trois mégarégions`;
    },
    none: "Rien n’avait encore été désigné",
    subtitle: (v) =>
      `Désignations nationales cumulées, et part de Pékin–Tianjin–Hebei et des deltas du Yangtsé et de la rivière des Perles, jusqu’au ${v.asOf}`,
    notes: [
      "La bande pâle couvre ce que laissent ouvert les dates connues au mois ou à l’année.",
      "Ce sont toutes les désignations, non un échantillon ; la part de quelques désignations bouge beaucoup avec chacune.",
    ],
    wholeProvinces: "Le delta de la rivière des Perles est ici tout le Guangdong.",
    altShort: "Deux courbes en escalier : le nombre de désignations et leur part dans les trois mégarégions.",
    altLong: (v) => `${v.scheme} : ${v.steps}.`,
    step: (v) => `${v.inside} sur ${v.all} dedans au ${v.day}`,
    reading: (v) => `${v.line}, ${v.day} : ${v.value}`,
  },
};
