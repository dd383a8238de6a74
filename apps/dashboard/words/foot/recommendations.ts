import type { Catalogue } from "@observatory/charts";
import type { Recommendations } from "../../ask/recommendations.ts";

type Measure = NonNullable<Recommendations["recommendations"][number]["indicators"][number]["measure"]>;
type Say = (v: Readonly<Record<string, number>>) => string;

/** Why the tables do not answer, by indicator, where no source outside them is named. */
type Because = Readonly<Record<string, string>>;

const en = {
  title: "Recommendations to the EU",
  lead: "The four recommendations of the 2024 brief, in our words. What to watch for each is proposed here; what the evidence says is computed from the facts; what it cannot say is said too.",
  asOf: (date: string) => `Facts as of ${date}.`,
  watch: "What to watch, and what the evidence says today",
  unknown: "not known",
  outside: "It would take:",
  known: (known: number, of: number) => `${known} of ${of} signs to watch can be read from the facts`,
  gaps: "Where the facts do not answer, that is a finding, too: it would have to be collected first.",
  short: "The four in short",
  see: "Where this comes from",
  because: {
    "r2-i2": "no list of winners is collected here",
    "r3-i1": "the tables record the kind of operator, not who owns it",
    "r3-i3": "who may apply was not read round by round",
    "r4-i2": "the agendas are told in words and were not coded",
  } as Because,
  instruments: "What the EU has for it (judged)",
  says: {
    "milestones-in-year": (v) => `${v.year}: ${v.foster} foster, ${v.regulate} regulate, ${v.both} do both`,
    "days-since-newest": (v) =>
      `Chinese milestones ${v.china} days, EU milestones ${v.eu} days, platforms ${v.platforms} days, zones ${v.zones} days`,
    "dates-seen": (v) => `${v.seen} of ${v.of} days of adoption were read in a source`,
    "added-since-brief": (v) => `platforms: ${v.platforms}, zones: ${v.zones} recorded here`,
    rounds: (v) => `${v.rounds} national rounds with AI recorded from ${v.from} to ${v.to}`,
    "enforcement-actions": (v) =>
      `enforcement actions recorded: ${v.count}; not matched with the team, fines not summed`,
    "fostering-and-regulating": (v) =>
      `all years: ${v.foster} foster, ${v.regulate} regulate, ${v.both} do both (judged)`,
    "procurement-measures": (v) => `measures recorded as in force: ${v.count}`,
    "dialogue-rounds": (v) => `rounds found: ${v.count}; the last one ${v.days} days ago`,
    "like-pairs": (v) => `pairs: ${v.count}; EU milestones without a counterpart: ${v.alone} (judged)`,
    "days-between-pairs": (v) =>
      `pairs in force on both sides: ${v.pairs}; in the middle one, ${(v.days ?? 0) < 0 ? "the EU’s" : "China’s"} rule came ${Math.abs(v.days ?? 0)} days earlier`,
    "debts-on-both-sides": (v) => `${v.both} of ${v.of} debts are addressed by some text on both sides (judged)`,
  } satisfies Record<Measure, Say> as Record<Measure, Say>,
};

/** Words of the page of recommendations. */
export const recommendationsWords: Catalogue<typeof en> = {
  en,
  de: {
    title: "Empfehlungen an die EU",
    lead: "Die vier Empfehlungen des Papiers von 2024 in unseren Worten. Was jeweils zu beobachten ist, wird hier vorgeschlagen; was die Belege sagen, ist aus den Fakten gerechnet; was sie nicht sagen können, steht auch da.",
    asOf: (date) => `Fakten vom ${date}.`,
    watch: "Was zu beobachten ist und was die Belege heute sagen",
    unknown: "nicht bekannt",
    outside: "Nötig wäre:",
    known: (known, of) => `${known} von ${of} Anzeichen lassen sich aus den Fakten ablesen`,
    gaps: "Wo die Fakten nicht antworten, ist auch das ein Befund: Es müsste erst erhoben werden.",
    short: "Die vier in Kürze",
    see: "Woher das kommt",
    because: {
      "r2-i2": "hier ist keine Liste der Gewinner gesammelt",
      "r3-i1": "die Tabellen verzeichnen die Art des Betreibers, nicht, wem er gehört",
      "r3-i3": "wer sich bewerben darf, wurde nicht Runde für Runde gelesen",
      "r4-i2": "die Tagesordnungen stehen in Worten da und sind nicht codiert",
    },
    instruments: "Was die EU dafür hat (beurteilt)",
    says: {
      "milestones-in-year": (v) => `${v.year}: ${v.foster} fördernd, ${v.regulate} regulierend, ${v.both} beides`,
      "days-since-newest": (v) =>
        `Meilensteine Chinas ${v.china} Tage, der EU ${v.eu} Tage, Plattformen ${v.platforms} Tage, Zonen ${v.zones} Tage`,
      "dates-seen": (v) => `${v.seen} von ${v.of} Tagen der Annahme wurden in einer Quelle gelesen`,
      "added-since-brief": (v) => `hier verzeichnet: Plattformen ${v.platforms}, Zonen ${v.zones}`,
      rounds: (v) => `nationale Runden mit KI von ${v.from} bis ${v.to} verzeichnet: ${v.rounds}`,
      "enforcement-actions": (v) =>
        `verzeichnete Verfahren: ${v.count}; nicht mit dem Team abgeglichen, Bußen nicht summiert`,
      "fostering-and-regulating": (v) =>
        `alle Jahre: ${v.foster} fördernd, ${v.regulate} regulierend, ${v.both} beides (beurteilt)`,
      "procurement-measures": (v) => `als geltend verzeichnete Maßnahmen: ${v.count}`,
      "dialogue-rounds": (v) => `gefundene Runden: ${v.count}; die letzte vor ${v.days} Tagen`,
      "like-pairs": (v) => `Paare: ${v.count}; EU-Meilensteine ohne Gegenstück: ${v.alone} (beurteilt)`,
      "days-between-pairs": (v) =>
        `auf beiden Seiten geltende Paare: ${v.pairs}; im mittleren kam ${(v.days ?? 0) < 0 ? "die Regel der EU" : "Chinas Regel"} ${Math.abs(v.days ?? 0)} Tage früher`,
      "debts-on-both-sides": (v) =>
        `${v.both} von ${v.of} Schulden behandelt auf beiden Seiten irgendein Text (beurteilt)`,
    },
  },
  fr: {
    title: "Recommandations à l’UE",
    lead: "Les quatre recommandations de la note de 2024, dans nos mots. Ce qu’il faut suivre est proposé ici ; ce que disent les éléments est calculé d’après les faits ; ce qu’ils ne peuvent dire est dit aussi.",
    asOf: (date) => `Faits au ${date}.`,
    watch: "Ce qu’il faut suivre et ce que disent les éléments aujourd’hui",
    unknown: "non connu",
    outside: "Il faudrait :",
    known: (known, of) => `${known} signes à suivre sur ${of} se lisent dans les faits`,
    gaps: "Là où les faits ne répondent pas, c’est aussi un constat : il faudrait d’abord recueillir la réponse.",
    short: "Les quatre en bref",
    see: "D’où cela vient",
    because: {
      "r2-i2": "aucune liste de lauréats n’est réunie ici",
      "r3-i1": "les tables notent le type d’opérateur, non à qui il appartient",
      "r3-i3": "qui peut se porter candidat n’a pas été lu série par série",
      "r4-i2": "les ordres du jour sont en mots et n’ont pas été codés",
    },
    instruments: "Ce dont l’UE dispose (jugement)",
    says: {
      "milestones-in-year": (v) =>
        `${v.year} : ${v.foster} encouragent, ${v.regulate} réglementent, ${v.both} font les deux`,
      "days-since-newest": (v) =>
        `jalons chinois ${v.china} jours, jalons de l’UE ${v.eu} jours, plateformes ${v.platforms} jours, zones ${v.zones} jours`,
      "dates-seen": (v) => `${v.seen} jours d’adoption sur ${v.of} ont été lus dans une source`,
      "added-since-brief": (v) => `enregistrées ici : plateformes ${v.platforms}, zones ${v.zones}`,
      rounds: (v) => `séries nationales avec IA enregistrées de ${v.from} à ${v.to} : ${v.rounds}`,
      "enforcement-actions": (v) =>
        `poursuites enregistrées : ${v.count} ; non rapprochées de l’équipe, amendes non additionnées`,
      "fostering-and-regulating": (v) =>
        `toutes années : ${v.foster} encouragent, ${v.regulate} réglementent, ${v.both} font les deux (jugé)`,
      "procurement-measures": (v) => `mesures enregistrées comme en vigueur : ${v.count}`,
      "dialogue-rounds": (v) => `sessions trouvées : ${v.count} ; la dernière il y a ${v.days} jours`,
      "like-pairs": (v) => `paires : ${v.count} ; jalons de l’UE sans équivalent : ${v.alone} (jugé)`,
      "days-between-pairs": (v) =>
        `paires en vigueur des deux côtés : ${v.pairs} ; dans celle du milieu, la règle ${(v.days ?? 0) < 0 ? "de l’UE" : "chinoise"} est venue ${Math.abs(v.days ?? 0)} jours plus tôt`,
      "debts-on-both-sides": (v) => `${v.both} dettes sur ${v.of} sont traitées par un texte des deux côtés (jugé)`,
    },
  },
};
