import { formats } from "../format.ts";
import type { Catalogue } from "../locale.ts";
import type { Evidence } from "../payload.ts";

/** The regions of the facts, and what lies in none of them. */
export type RegionKey =
  | "beijing-tianjin-hebei"
  | "yangtze-river-delta"
  | "pearl-river-delta"
  | "chengdu-chongqing"
  | "elsewhere";

/** Words that more than one chart says. */
export interface CommonWords {
  readonly sources: string;
  /** After a label, before what it is a label of. */
  readonly colon: string;
  readonly moreSources: (n: number) => string;
  /** Within a sentence, before a day. */
  readonly asOf: string;
  readonly factsVersion: string;
  /** A title between the quotation marks of the language. */
  readonly quoted: (title: string) => string;
  /** Under a picture: where to check it, and with which code. */
  readonly check: (place: string, code: string) => string;
  readonly platforms: string;
  readonly zones: string;
  readonly china: string;
  readonly eu: string;
  readonly total: string;
  readonly undefinedValue: string;
  readonly regions: Readonly<Record<RegionKey, string>>;
  readonly operatorTypes: Readonly<
    Record<"private-enterprise" | "state-owned-enterprise" | "research-institute", string>
  >;
  readonly phases: Readonly<Record<"foster" | "regulate" | "both", string>>;
  readonly verification: Readonly<Record<"seen" | "brief" | "recalled" | "derived" | "assumed", string>>;
  /** Said under every figure: how the facts behind it were verified. */
  readonly evidence: (evidence: Evidence) => string;
  readonly nature: Readonly<Record<"fact" | "derived" | "judged", string>>;
  readonly licence: string;
  /** Labels of the choices every chart offers. */
  readonly shared: {
    readonly asOf: string;
    readonly reading: string;
    readonly whatif: string;
    readonly months: string;
  };
  /** A headline that says it is about a what-if. */
  readonly whatIfTitle: (title: string) => string;
  /** A part of the picture's foot: under which readings it was drawn. */
  readonly readings: (readings: string) => string;
  readonly recalledKey: string;
}

export const commonWords: Catalogue<CommonWords> = {
  en: {
    sources: "Sources",
    colon: ": ",
    moreSources: (n) => `and ${n} more`,
    asOf: "as of",
    factsVersion: "facts",
    quoted: (title) => `“${title}”`,
    check: (place, code) => `Check this figure at ${place}, code ${code}`,
    platforms: "Platforms",
    zones: "Pilot zones",
    china: "China",
    eu: "European Union",
    total: "Total",
    undefinedValue: "not defined",
    regions: {
      "beijing-tianjin-hebei": "Beijing–Tianjin–Hebei",
      "yangtze-river-delta": "Yangtze River Delta",
      "pearl-river-delta": "Pearl River Delta",
      "chengdu-chongqing": "Chengdu–Chongqing",
      elsewhere: "Elsewhere",
    },
    operatorTypes: {
      "private-enterprise": "Private enterprise",
      "state-owned-enterprise": "State-owned enterprise",
      "research-institute": "Research institute",
    },
    phases: { foster: "Fostering", regulate: "Regulating", both: "Both at once" },
    verification: {
      seen: "seen in a source",
      brief: "stated by the brief",
      recalled: "recalled, not confirmed",
      derived: "derived",
      assumed: "assumed in a what-if",
    },
    evidence: ({ records, seen, brief, recalled, derived, assumed, disputed, checkedOn, ...age }) =>
      `${records} records behind this figure: ${seen} seen in a source, ${brief} from the brief only, ${recalled} recalled and not confirmed, ${derived} derived${assumed === 0 ? "" : `, ${assumed} assumed in a what-if`}. Disagreements that touch them: ${disputed}. Last checked ${formats("en").date(checkedOn)}; unchecked for over ${age.staleAfterMonths} months on ${formats("en").date(age.staleOn)}: ${age.stale} of ${records}.`,
    nature: { fact: "Fact", derived: "Derived from facts", judged: "Judged" },
    licence: "CC BY 4.0",
    shared: {
      asOf: "As of",
      reading: "Reading of disputed facts",
      whatif: "What-if",
      months: "Evidence is old after (months)",
    },
    whatIfTitle: (title) => `What-if: ${title}`,
    readings: (readings) => `Drawn under another reading of disputed facts: ${readings}.`,
    recalledKey: "date recalled or known to the year only",
  },
  de: {
    sources: "Quellen",
    colon: ": ",
    moreSources: (n) => `und ${n} weitere`,
    asOf: "Stand",
    factsVersion: "Fakten",
    quoted: (title) => `„${title}“`,
    check: (place, code) => `Diese Abbildung prüfen: ${place}, Code ${code}`,
    platforms: "Plattformen",
    zones: "Pilotzonen",
    china: "China",
    eu: "Europäische Union",
    total: "Gesamt",
    undefinedValue: "nicht definiert",
    regions: {
      "beijing-tianjin-hebei": "Peking–Tianjin–Hebei",
      "yangtze-river-delta": "Jangtse-Delta",
      "pearl-river-delta": "Perlfluss-Delta",
      "chengdu-chongqing": "Chengdu–Chongqing",
      elsewhere: "Anderswo",
    },
    operatorTypes: {
      "private-enterprise": "Privatunternehmen",
      "state-owned-enterprise": "Staatsunternehmen",
      "research-institute": "Forschungsinstitut",
    },
    phases: { foster: "Förderung", regulate: "Regulierung", both: "Beides zugleich" },
    verification: {
      seen: "in einer Quelle gesehen",
      brief: "laut Policy Brief",
      recalled: "erinnert, nicht bestätigt",
      derived: "abgeleitet",
      assumed: "im Gedankenspiel angenommen",
    },
    evidence: ({ records, seen, brief, recalled, derived, assumed, disputed, checkedOn, ...age }) =>
      `${records} Datensätze hinter dieser Abbildung: ${seen} in einer Quelle gesehen, ${brief} nur laut Policy Brief, ${recalled} erinnert und nicht bestätigt, ${derived} abgeleitet${assumed === 0 ? "" : `, ${assumed} im Gedankenspiel angenommen`}. Strittige Punkte dazu: ${disputed}. Zuletzt geprüft: ${formats("de").date(checkedOn)}; am ${formats("de").date(age.staleOn)} seit mehr als ${age.staleAfterMonths} Monaten ungeprüft: ${age.stale} von ${records}.`,
    nature: { fact: "Fakt", derived: "Aus Fakten abgeleitet", judged: "Beurteilt" },
    licence: "CC BY 4.0",
    shared: {
      asOf: "Stand",
      reading: "Lesart strittiger Fakten",
      whatif: "Gedankenspiel",
      months: "Belege veralten nach (Monaten)",
    },
    whatIfTitle: (title) => `Gedankenspiel: ${title}`,
    readings: (readings) => `Gezeichnet unter einer anderen Lesart strittiger Fakten: ${readings}.`,
    recalledKey: "Datum erinnert oder nur als Jahr bekannt",
  },
  fr: {
    sources: "Sources",
    colon: " : ",
    moreSources: (n) => `et ${n} autres`,
    asOf: "état au",
    factsVersion: "faits",
    quoted: (title) => `« ${title} »`,
    check: (place, code) => `Vérifier cette figure : ${place}, code ${code}`,
    platforms: "Plateformes",
    zones: "Zones pilotes",
    china: "Chine",
    eu: "Union européenne",
    total: "Total",
    undefinedValue: "non défini",
    regions: {
      "beijing-tianjin-hebei": "Pékin–Tianjin–Hebei",
      "yangtze-river-delta": "Delta du Yangtsé",
      "pearl-river-delta": "Delta de la rivière des Perles",
      "chengdu-chongqing": "Chengdu–Chongqing",
      elsewhere: "Ailleurs",
    },
    operatorTypes: {
      "private-enterprise": "Entreprise privée",
      "state-owned-enterprise": "Entreprise publique",
      "research-institute": "Institut de recherche",
    },
    phases: { foster: "Soutien", regulate: "Régulation", both: "Les deux à la fois" },
    verification: {
      seen: "vu dans une source",
      brief: "selon la note",
      recalled: "de mémoire, non confirmé",
      derived: "dérivé",
      assumed: "supposé dans une hypothèse",
    },
    evidence: ({ records, seen, brief, recalled, derived, assumed, disputed, checkedOn, ...age }) =>
      `${records} fiches derrière cette figure : ${seen} vues dans une source, ${brief} tirées de la seule note, ${recalled} de mémoire et non confirmées, ${derived} dérivées${assumed === 0 ? "" : `, ${assumed} supposées dans une hypothèse`}. Désaccords qui les touchent : ${disputed}. Dernière vérification : ${formats("fr").date(checkedOn)} ; sans vérification depuis plus de ${age.staleAfterMonths} mois au ${formats("fr").date(age.staleOn)} : ${age.stale} sur ${records}.`,
    nature: { fact: "Fait", derived: "Dérivé des faits", judged: "Jugement" },
    licence: "CC BY 4.0",
    shared: {
      asOf: "État au",
      reading: "Lecture des faits contestés",
      whatif: "Hypothèse",
      months: "Une vérification vieillit après (mois)",
    },
    whatIfTitle: (title) => `Hypothèse : ${title}`,
    readings: (readings) => `Tracé selon une autre lecture des faits contestés : ${readings}.`,
    recalledKey: "date de mémoire ou connue à l’année seulement",
  },
};

export function isRegionKey(id: string | undefined): id is RegionKey {
  return id !== undefined && Object.hasOwn(commonWords.en.regions, id);
}
