import type { Catalogue } from "../locale.ts";

const en = {
  name: "Market concentration",
  params: {
    measure: {
      label: "Measure",
      values: {
        hhi: "Herfindahl–Hirschman index",
        cr1: "Share of the largest",
        cr3: "Share of the three largest",
        cr4: "Share of the four largest",
      },
    },
    bands: {
      label: "Bands of",
      values: { "us-2023": "US Merger Guidelines 2023", "eu-2004": "EU horizontal guidelines 2004" },
    },
    periods: { label: "Periods", values: { latest: "latest of each market", all: "all" } },
    geography: { label: "Sold in", values: { china: "China", any: "China, the world or elsewhere" } },
    bounds: {
      label: "Markets",
      values: { any: "all with published shares", narrow: "those that shares pin down to within 0.1" },
    },
  },
  geographies: { china: "China", world: "world", "united-states": "United States" },
  measures: { revenue: "revenue", shipments: "shipments", usage: "use" },
  columns: {
    subfield: "Subfield",
    market: "Market",
    geography: "Sold in",
    period: "Period",
    counted: "Shares of",
    evidence: "Known",
    leader: "First firm named",
    leaderShare: "Its share",
    min: "At least",
    max: "At most",
    dominance: "Presumed dominance (China)",
    record: "Record",
  },
  describe: {
    subfield: "Subfield of AI",
    market: "What was counted; not a legally defined market",
    geography: "Where the sales or uses were counted",
    period: "Period of the figures, as the source gives it",
    counted: "What the shares are shares of",
    evidence: "Which shares the source prints: firm by firm, a joint share of the largest, or the leader only",
    leader: "The first firm the source names",
    leaderShare: "Share of that firm, 0–1",
    min: "Lowest value that agrees with the printed shares; empty where only the leader is known",
    max: "Highest value that agrees with the printed shares; empty where only the leader is known",
    dominance: "Whether Article 24 of China’s Anti-Monopoly Law would presume dominance, were this a relevant market",
    record: "Id of the record",
  },
  evidence: { shares: "shares of several firms", total: "a joint share of the largest", leader: "the leader only" },
  dominance: { holds: "holds", fails: "does not hold", open: "open" },
  band: { low: "unconcentrated", moderate: "moderately", high: "highly concentrated" },
  title: (n: { decided: number; high: number; markets: number }) =>
    `${n.high} of ${n.markets} markets are highly concentrated whatever the unnamed firms hold; for ${n.markets - n.decided} the published shares leave it open`,
  titleRatio: (v: { measure: string; half: number; markets: number }) =>
    `${v.measure}: at least half in ${v.half} of ${v.markets} markets, whatever the unnamed firms hold`,
  short: (n: { markets: number }) => `shown: the ${n.markets} markets whose shares leave least open`,
  none: "No market shares had been published yet",
  subtitle: (v: { measure: string; asOf: string }) =>
    `${v.measure}, lowest and highest value that agree with the published shares, by subfield, periods up to ${v.asOf}`,
  hhiNote:
    "The Herfindahl–Hirschman index is the sum of squared shares: 1 for a monopoly, 0.25 where four firms share equally.",
  notes: [
    "A bar spans every market that agrees with the shares the source prints; its middle means nothing.",
    "Shares of revenue, devices or users are not shares of a legally defined market, and markets of different scope are not comparable.",
    "Where a source names one firm only, its share is printed and no index is given.",
  ],
  leaderOnly: (v: { firm: string; share: string }) => `${v.firm} ${v.share}`,
  range: (v: { min: string; max: string }) => (v.min === v.max ? v.min : `${v.min}–${v.max}`),
  altShort: (n: { rows: number }) => `${n.rows} horizontal bars, one a market and period, against bands.`,
  altLong: (v: { market: string; period: string; range: string }) => `${v.market}, ${v.period}: ${v.range}.`,
};

export const marketConcentrationWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Marktkonzentration",
    params: {
      measure: {
        label: "Maß",
        values: {
          hhi: "Herfindahl-Hirschman-Index",
          cr1: "Anteil des größten",
          cr3: "Anteil der drei größten",
          cr4: "Anteil der vier größten",
        },
      },
      bands: {
        label: "Bereiche nach",
        values: {
          "us-2023": "US-Fusionsleitlinien 2023",
          "eu-2004": "EU-Leitlinien zu horizontalen Zusammenschlüssen 2004",
        },
      },
      periods: { label: "Zeiträume", values: { latest: "der jüngste je Markt", all: "alle" } },
      geography: { label: "Verkauft in", values: { china: "China", any: "China, der Welt oder anderswo" } },
      bounds: {
        label: "Märkte",
        values: { any: "alle mit veröffentlichten Anteilen", narrow: "die, die Anteile auf 0,1 genau eingrenzen" },
      },
    },
    geographies: { china: "China", world: "Welt", "united-states": "Vereinigte Staaten" },
    measures: { revenue: "Umsatz", shipments: "Auslieferungen", usage: "Nutzung" },
    columns: {
      subfield: "Teilfeld",
      market: "Markt",
      geography: "Verkauft in",
      period: "Zeitraum",
      counted: "Anteile an",
      evidence: "Bekannt",
      leader: "Zuerst genannte Firma",
      leaderShare: "Ihr Anteil",
      min: "Mindestens",
      max: "Höchstens",
      dominance: "Vermutete Marktbeherrschung (China)",
      record: "Datensatz",
    },
    describe: {
      subfield: "Teilfeld der KI",
      market: "Was gezählt wurde; kein rechtlich abgegrenzter Markt",
      geography: "Wo Verkäufe oder Nutzungen gezählt wurden",
      period: "Zeitraum der Zahlen, wie ihn die Quelle angibt",
      counted: "Woran die Anteile gemessen sind",
      evidence: "Welche Anteile die Quelle nennt: Firma für Firma, einen gemeinsamen der größten oder nur den ersten",
      leader: "Die erste Firma, die die Quelle nennt",
      leaderShare: "Anteil dieser Firma, 0–1",
      min: "Niedrigster Wert, der zu den gedruckten Anteilen passt; leer, wo nur der erste bekannt ist",
      max: "Höchster Wert, der zu den gedruckten Anteilen passt; leer, wo nur der erste bekannt ist",
      dominance:
        "Ob Artikel 24 des chinesischen Antimonopolgesetzes Marktbeherrschung vermuten würde, wäre dies ein relevanter Markt",
      record: "Kennung des Datensatzes",
    },
    evidence: {
      shares: "Anteile mehrerer Firmen",
      total: "ein gemeinsamer Anteil der größten",
      leader: "nur der erste",
    },
    dominance: { holds: "gegeben", fails: "nicht gegeben", open: "offen" },
    band: { low: "nicht konzentriert", moderate: "mäßig", high: "hoch konzentriert" },
    title: (n) =>
      `${n.high} von ${n.markets} Märkten sind hoch konzentriert, was immer die ungenannten Firmen halten; bei ${n.markets - n.decided} lassen es die veröffentlichten Anteile offen`,
    titleRatio: (v) =>
      `${v.measure}: mindestens die Hälfte in ${v.half} von ${v.markets} Märkten, was immer die ungenannten Firmen halten`,
    short: (n) => `gezeigt: die ${n.markets} Märkte, deren Anteile am wenigsten offenlassen`,
    none: "Noch waren keine Marktanteile veröffentlicht",
    subtitle: (v) =>
      `${v.measure}, niedrigster und höchster Wert, der zu den veröffentlichten Anteilen passt, nach Teilfeld, Zeiträume bis ${v.asOf}`,
    hhiNote:
      "Der Herfindahl-Hirschman-Index ist die Summe der quadrierten Anteile: 1 bei einem Monopol, 0,25, wenn vier Firmen gleich teilen.",
    notes: [
      "Ein Balken umfasst jeden Markt, der zu den gedruckten Anteilen passt; seine Mitte bedeutet nichts.",
      "Anteile an Umsatz, Geräten oder Nutzern sind keine Anteile an einem rechtlich abgegrenzten Markt; verschieden weite Märkte sind nicht vergleichbar.",
      "Wo eine Quelle nur eine Firma nennt, steht deren Anteil und kein Index.",
    ],
    leaderOnly: (v) => `${v.firm} ${v.share}`,
    range: (v) => (v.min === v.max ? v.min : `${v.min}–${v.max}`),
    altShort: (n) => `${n.rows} waagerechte Balken, einer je Markt und Zeitraum, vor Bereichen.`,
    altLong: (v) => `${v.market}, ${v.period}: ${v.range}.`,
  },
  fr: {
    name: "Concentration des marchés",
    params: {
      measure: {
        label: "Mesure",
        values: {
          hhi: "Indice de Herfindahl-Hirschman",
          cr1: "Part du premier",
          cr3: "Part des trois premiers",
          cr4: "Part des quatre premiers",
        },
      },
      bands: {
        label: "Seuils de",
        values: {
          "us-2023": "lignes directrices américaines sur les concentrations 2023",
          "eu-2004": "lignes directrices européennes sur les concentrations horizontales 2004",
        },
      },
      periods: { label: "Périodes", values: { latest: "la dernière de chaque marché", all: "toutes" } },
      geography: { label: "Vendu en", values: { china: "Chine", any: "Chine, monde ou ailleurs" } },
      bounds: {
        label: "Marchés",
        values: { any: "tous ceux dont des parts sont publiées", narrow: "ceux que les parts situent à 0,1 près" },
      },
    },
    geographies: { china: "Chine", world: "monde", "united-states": "États-Unis" },
    measures: { revenue: "chiffre d’affaires", shipments: "livraisons", usage: "usage" },
    columns: {
      subfield: "Sous-domaine",
      market: "Marché",
      geography: "Vendu en",
      period: "Période",
      counted: "Parts de",
      evidence: "Connu",
      leader: "Première entreprise citée",
      leaderShare: "Sa part",
      min: "Au moins",
      max: "Au plus",
      dominance: "Position dominante présumée (Chine)",
      record: "Fiche",
    },
    describe: {
      subfield: "Sous-domaine de l’IA",
      market: "Ce qui a été compté ; pas un marché défini en droit",
      geography: "Où les ventes ou usages ont été comptés",
      period: "Période des chiffres, telle que la source la donne",
      counted: "Ce dont les parts sont des parts",
      evidence:
        "Les parts que donne la source : entreprise par entreprise, une part commune des premières, ou la première seule",
      leader: "La première entreprise que cite la source",
      leaderShare: "Part de cette entreprise, 0–1",
      min: "Plus basse valeur compatible avec les parts publiées ; vide si seule la première est connue",
      max: "Plus haute valeur compatible avec les parts publiées ; vide si seule la première est connue",
      dominance:
        "Si l’article 24 de la loi antimonopole chinoise présumerait une position dominante, s’il s’agissait d’un marché pertinent",
      record: "Identifiant de la fiche",
    },
    evidence: {
      shares: "parts de plusieurs entreprises",
      total: "une part commune des premières",
      leader: "la première seule",
    },
    dominance: { holds: "présumée", fails: "non présumée", open: "indécis" },
    band: { low: "non concentré", moderate: "modérément", high: "très concentré" },
    title: (n) =>
      `${n.high} marchés sur ${n.markets} sont très concentrés quoi que détiennent les entreprises non citées ; pour ${n.markets - n.decided}, les parts publiées ne tranchent pas`,
    titleRatio: (v) =>
      `${v.measure} : au moins la moitié dans ${v.half} marchés sur ${v.markets}, quoi que détiennent les entreprises non citées`,
    short: (n) => `ici : les ${n.markets} marchés dont les parts laissent le moins de doute`,
    none: "Aucune part de marché n’avait encore été publiée",
    subtitle: (v) =>
      `${v.measure}, valeurs la plus basse et la plus haute compatibles avec les parts publiées, par sous-domaine, périodes jusqu’au ${v.asOf}`,
    hhiNote:
      "L’indice de Herfindahl-Hirschman est la somme des carrés des parts : 1 pour un monopole, 0,25 si quatre entreprises partagent également.",
    notes: [
      "Une barre couvre tous les marchés compatibles avec les parts que publie la source ; son milieu ne signifie rien.",
      "Des parts de chiffre d’affaires, d’appareils ou d’utilisateurs ne sont pas celles d’un marché défini en droit, et des marchés d’étendue différente ne se comparent pas.",
      "Si une source ne cite qu’une entreprise, sa part est imprimée et aucun indice n’est donné.",
    ],
    leaderOnly: (v) => `${v.firm} ${v.share}`,
    range: (v) => (v.min === v.max ? v.min : `${v.min}–${v.max}`),
    altShort: (n) => `${n.rows} barres horizontales, une par marché et période, devant des seuils.`,
    altLong: (v) => `${v.market}, ${v.period} : ${v.range}.`,
  },
};
