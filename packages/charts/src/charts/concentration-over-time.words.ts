import { indices } from "@observatory/domain/concentration";
import type { Catalogue, Locale } from "../locale.ts";

/** Every registered index by id, as readers of a language call it. */
function namesIn(locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(indices.map(({ id, name }) => [id, name[locale]]));
}

const en = {
  name: "Concentration over time",
  params: {
    index: { label: "Index", values: namesIn("en") },
    by: {
      label: "Held by",
      values: { city: "cities", province: "provinces", region: "regions", "operator-type": "types of operator" },
    },
    scheme: { label: "Of", values: { both: "Platforms and zones", platforms: "Platforms", zones: "Zones" } },
  },
  lines: { platforms: "Platforms", zones: "Zones" },
  held: { platforms: "platforms", zones: "pilot zones" },
  columns: { day: "From", scheme: "Scheme", holders: "Holders", designations: "Designations", value: "Value" },
  describe: {
    day: "Day from which the value holds: the last day that the date of a designation may mean",
    scheme: "Platforms or pilot zones",
    holders: "Cities, provinces, regions or types of operator with at least one designation",
    designations: "Designations so far",
    value: "The index over the number of designations that each holder has; empty where it is undefined",
  },
  changed: { rose: "rose", fell: "fell", stayed: "stayed the same" },
  title: (v: { index: string; scheme: string; by: string; change: string; from: string; to: string }) =>
    `${v.index} of ${v.scheme} across ${v.by} ${v.change}: ${v.from} at first, ${v.to} now`,
  none: "Nothing had been designated yet",
  subtitle: (v: { by: string; asOf: string }) =>
    `Cumulative designations across ${v.by}, recomputed at each designation up to ${v.asOf}`,
  direction: {
    higher: "Higher means more concentrated.",
    lower: "Lower means more concentrated.",
  },
  notes: [
    "With few designations an index starts high whatever happens: compare it with chance before reading a trend.",
    "A designation counts from the last day that its date may mean.",
  ],
  zonesByOperator: "Zones have no operator; they are left out of this view.",
  herfindahlNote:
    "The index is the chance that two designations drawn at random have the same holder: 1 where one has all, 0.25 where four share equally.",
  giniNote:
    "The Gini coefficient runs over all 31 provincial units, or over the four groups of regions, those without a designation included; over cities and operators only over those that have one.",
  altShort: (v: { index: string }) => `Step lines over time: ${v.index}.`,
  altLong: (v: { line: string; first: string; last: string; firstDay: string; lastDay: string }) =>
    `${v.line}: ${v.first} from ${v.firstDay}, ${v.last} from ${v.lastDay}.`,
  reading: (v: { line: string; day: string; value: string }) => `${v.line}, ${v.day}: ${v.value}`,
};

export const concentrationOverTimeWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Konzentration im Zeitverlauf",
    params: {
      index: { label: "Index", values: namesIn("de") },
      by: {
        label: "Verteilt auf",
        values: { city: "Städte", province: "Provinzen", region: "Regionen", "operator-type": "Arten von Betreibern" },
      },
      scheme: { label: "Von", values: { both: "Plattformen und Zonen", platforms: "Plattformen", zones: "Zonen" } },
    },
    lines: { platforms: "Plattformen", zones: "Zonen" },
    held: { platforms: "Plattformen", zones: "Pilotzonen" },
    columns: { day: "Ab", scheme: "Programm", holders: "Inhaber", designations: "Ernennungen", value: "Wert" },
    describe: {
      day: "Tag, ab dem der Wert gilt: der letzte Tag, den das Datum einer Ernennung meinen kann",
      scheme: "Plattformen oder Pilotzonen",
      holders: "Städte, Provinzen, Regionen oder Arten von Betreibern mit mindestens einer Ernennung",
      designations: "Ernennungen bis dahin",
      value: "Der Index über die Zahl der Ernennungen je Inhaber; leer, wo er nicht definiert ist",
    },
    changed: { rose: "stieg", fell: "fiel", stayed: "blieb gleich" },
    title: (v) => `${v.index}, ${v.scheme} auf ${v.by} verteilt, ${v.change}: anfangs ${v.from}, jetzt ${v.to}`,
    none: "Noch war nichts ernannt",
    subtitle: (v) => `Ernennungen bis dahin, verteilt auf ${v.by}, bei jeder Ernennung neu berechnet, bis ${v.asOf}`,
    direction: { higher: "Höher heißt stärker konzentriert.", lower: "Niedriger heißt stärker konzentriert." },
    notes: [
      "Bei wenigen Ernennungen beginnt ein Index in jedem Fall hoch: erst mit dem Zufall vergleichen, dann einen Trend lesen.",
      "Eine Ernennung zählt ab dem letzten Tag, den ihr Datum meinen kann.",
    ],
    zonesByOperator: "Zonen haben keinen Betreiber und fehlen in dieser Ansicht.",
    herfindahlNote:
      "Der Index ist die Wahrscheinlichkeit, dass zwei zufällig gezogene Ernennungen denselben Inhaber haben: 1, wenn einer alle hat, 0,25, wenn vier gleich teilen.",
    giniNote:
      "Der Gini-Koeffizient läuft über alle 31 Provinzeinheiten oder die vier Gruppen von Regionen, auch die ohne Ernennung; über Städte und Betreiber nur über solche mit einer.",
    altShort: (v) => `Treppenlinien über die Zeit: ${v.index}.`,
    altLong: (v) => `${v.line}: ${v.first} ab ${v.firstDay}, ${v.last} ab ${v.lastDay}.`,
    reading: (v) => `${v.line}, ${v.day}: ${v.value}`,
  },
  fr: {
    name: "Concentration dans le temps",
    params: {
      index: { label: "Indice", values: namesIn("fr") },
      by: {
        label: "Répartition par",
        values: { city: "ville", province: "province", region: "région", "operator-type": "type d’opérateur" },
      },
      scheme: { label: "De", values: { both: "Plateformes et zones", platforms: "Plateformes", zones: "Zones" } },
    },
    lines: { platforms: "Plateformes", zones: "Zones" },
    held: { platforms: "plateformes", zones: "zones pilotes" },
    columns: {
      day: "À partir du",
      scheme: "Dispositif",
      holders: "Détenteurs",
      designations: "Désignations",
      value: "Valeur",
    },
    describe: {
      day: "Jour à partir duquel la valeur vaut : le dernier jour que peut désigner la date d’une désignation",
      scheme: "Plateformes ou zones pilotes",
      holders: "Villes, provinces, régions ou types d’opérateur ayant au moins une désignation",
      designations: "Désignations à ce jour",
      value: "L’indice sur le nombre de désignations de chaque détenteur ; vide s’il n’est pas défini",
    },
    changed: { rose: "en hausse", fell: "en baisse", stayed: "stable" },
    title: (v) => `${v.index} des ${v.scheme} par ${v.by} : ${v.change}, de ${v.from} au début à ${v.to} aujourd’hui`,
    none: "Rien n’avait encore été désigné",
    subtitle: (v) => `Désignations cumulées par ${v.by}, recalculées à chaque désignation jusqu’au ${v.asOf}`,
    direction: { higher: "Plus haut veut dire plus concentré.", lower: "Plus bas veut dire plus concentré." },
    notes: [
      "Avec peu de désignations, un indice part toujours de haut : comparez-le au hasard avant d’y lire une tendance.",
      "Une désignation compte à partir du dernier jour que peut désigner sa date.",
    ],
    zonesByOperator: "Les zones n’ont pas d’opérateur ; elles sont absentes de cette vue.",
    herfindahlNote:
      "L’indice est la probabilité que deux désignations tirées au hasard aient le même détenteur : 1 si un seul les a toutes, 0,25 si quatre les partagent également.",
    giniNote:
      "Le coefficient de Gini porte sur les 31 unités provinciales, ou sur les quatre groupes de régions, y compris celles sans désignation ; pour les villes et les opérateurs, seulement sur ceux qui en ont une.",
    altShort: (v) => `Courbes en escalier dans le temps : ${v.index}.`,
    altLong: (v) => `${v.line} : ${v.first} à partir du ${v.firstDay}, ${v.last} à partir du ${v.lastDay}.`,
    reading: (v) => `${v.line}, ${v.day} : ${v.value}`,
  },
};
