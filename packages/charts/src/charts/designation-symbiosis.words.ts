import type { Catalogue } from "../locale.ts";

interface Tested {
  readonly observed: string;
  readonly mean: string;
  readonly low: string;
  readonly high: string;
  readonly p: string;
  readonly error: string;
  readonly draws: string;
  readonly seed: string;
}

const en = {
  name: "Platforms and zones together",
  params: { seed: { label: "Seed of the draws", values: {} } },
  columns: {
    place: "Place",
    placeZh: "Chinese name",
    platformOn: "First platform",
    zoneOn: "Zone",
    first: "Which came first",
    lagMin: "Years between, at least",
    lagMax: "Years between, at most",
    platforms: "Platforms",
    after: "Platforms after the zone",
  },
  describe: {
    place: "City with a zone in which at least one platform has its seat",
    placeZh: "The same in Chinese",
    platformOn: "Designation of the earliest platform, as precise as it is known",
    zoneOn: "Approval of the zone, as precise as it is known",
    first: "The earlier of the two, where the known dates decide it",
    lagMin: "Years from the one to the other; at least, where a date is known to the year only",
    lagMax: "Years from the one to the other; at most",
    platforms: "Platforms with their seat there",
    after: "Those certainly designated after the zone was approved",
  },
  order: { platform: "platform first", zone: "zone first", open: "order not known" },
  title: (n: { both: number; of: number; platform: number; zone: number }) =>
    `${n.both} of the ${n.of} cities with a platform have a zone too: in ${n.platform} the platform came first, in ${n.zone} the zone`,
  none: "No city had both a platform and a zone yet",
  subtitle: (v: { asOf: string }) =>
    `Cities with both, the time between the first platform and the zone, up to ${v.asOf}`,
  together: (v: Tested & { tests: string }) =>
    `Together: ${v.observed} platforms sit in provinces with a zone. If the same number of provinces were drawn anew (${v.draws} draws, seed ${v.seed}): ${v.tests}.`,
  chance: (v: { chance: string; mean: string; low: string; high: string; p: string; error: string }) =>
    `${v.chance}, mean ${v.mean}, 5–95 % ${v.low} to ${v.high}, p ${v.p} after Holm (s.e. ${v.error})`,
  chances: { alike: "all provinces alike", population: "by population", gdp: "by output", rd: "by R&D spending" },
  ordered: (v: Tested) =>
    `Order: ${v.observed} platforms came after the zone of their city. With the zones’ dates shuffled among the zones: mean ${v.mean}, 5–95 % ${v.low} to ${v.high}, p ${v.p} (s.e. ${v.error}, ${v.draws} draws, seed ${v.seed}).`,
  notes: [
    "These are all the decisions there were, not a sample. A small p says “not by such chance”, neither that it was planned nor which caused the other; rich places attract both.",
    "Provinces, because they are the smallest units for which all candidates are known; “in the same city” is shown, not tested.",
  ],
  largest: (v: { place: string; count: number; of: number }) =>
    `${v.place} alone holds ${v.count} of these ${v.of} platforms, so its dates weigh most.`,
  printed: (v: { first: string; years: string }) => `${v.first}, ${v.years} years`,
  key: { platform: "platform", zone: "zone", between: "from the first to the other" },
  altShort: (n: { rows: number }) => `${n.rows} cities, each with its zone and its platforms on one time axis.`,
  altLong: (v: { place: string; printed: string }) => `${v.place}: ${v.printed}.`,
};

export const designationSymbiosisWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Plattformen und Zonen beieinander",
    params: { seed: { label: "Startwert der Ziehungen", values: {} } },
    columns: {
      place: "Ort",
      placeZh: "Chinesischer Name",
      platformOn: "Erste Plattform",
      zoneOn: "Zone",
      first: "Was zuerst kam",
      lagMin: "Jahre dazwischen, mindestens",
      lagMax: "Jahre dazwischen, höchstens",
      platforms: "Plattformen",
      after: "Plattformen nach der Zone",
    },
    describe: {
      place: "Stadt mit einer Zone, in der mindestens eine Plattform ihren Sitz hat",
      placeZh: "Dasselbe auf Chinesisch",
      platformOn: "Ernennung der frühesten Plattform, so genau wie bekannt",
      zoneOn: "Genehmigung der Zone, so genau wie bekannt",
      first: "Das Frühere von beiden, wo die bekannten Daten es entscheiden",
      lagMin: "Jahre vom einen zum anderen; mindestens, wo nur das Jahr bekannt ist",
      lagMax: "Jahre vom einen zum anderen; höchstens",
      platforms: "Plattformen mit Sitz dort",
      after: "Davon sicher nach der Genehmigung der Zone ernannt",
    },
    order: { platform: "Plattform zuerst", zone: "Zone zuerst", open: "Reihenfolge unbekannt" },
    title: (n) =>
      `${n.both} der ${n.of} Städte mit einer Plattform haben auch eine Zone: In ${n.platform} kam die Plattform zuerst, in ${n.zone} die Zone`,
    none: "Noch hatte keine Stadt beides, Plattform und Zone",
    subtitle: (v) => `Städte mit beidem und die Zeit zwischen der ersten Plattform und der Zone, bis ${v.asOf}`,
    together: (v) =>
      `Beieinander: ${v.observed} Plattformen sitzen in Provinzen mit einer Zone. Würden ebenso viele Provinzen neu gezogen (${v.draws} Ziehungen, Startwert ${v.seed}): ${v.tests}.`,
    chance: (v) =>
      `${v.chance}, Mittel ${v.mean}, 5–95 % ${v.low} bis ${v.high}, p ${v.p} nach Holm (Standardfehler ${v.error})`,
    chances: {
      alike: "alle Provinzen gleich",
      population: "nach Bevölkerung",
      gdp: "nach Wirtschaftsleistung",
      rd: "nach Forschungsausgaben",
    },
    ordered: (v) =>
      `Reihenfolge: ${v.observed} Plattformen kamen nach der Zone ihrer Stadt. Mit unter den Zonen vertauschten Daten: Mittel ${v.mean}, 5–95 % ${v.low} bis ${v.high}, p ${v.p} (Standardfehler ${v.error}, ${v.draws} Ziehungen, Startwert ${v.seed}).`,
    notes: [
      "Das sind alle Entscheidungen, die es gab, keine Stichprobe. Ein kleines p heißt „nicht durch solchen Zufall“, weder dass es geplant war noch was die Ursache war; reiche Orte ziehen beides an.",
      "Provinzen, weil sie die kleinsten Einheiten sind, deren Kandidaten alle bekannt sind; „in derselben Stadt“ wird gezeigt, nicht getestet.",
    ],
    largest: (v) => `${v.place} allein hat ${v.count} dieser ${v.of} Plattformen, also wiegen seine Daten am meisten.`,
    printed: (v) => `${v.first}, ${v.years} Jahre`,
    key: { platform: "Plattform", zone: "Zone", between: "vom Ersten zum anderen" },
    altShort: (n) => `${n.rows} Städte, jede mit ihrer Zone und ihren Plattformen auf einer Zeitachse.`,
    altLong: (v) => `${v.place}: ${v.printed}.`,
  },
  fr: {
    name: "Plateformes et zones réunies",
    params: { seed: { label: "Germe des tirages", values: {} } },
    columns: {
      place: "Lieu",
      placeZh: "Nom chinois",
      platformOn: "Première plateforme",
      zoneOn: "Zone",
      first: "Laquelle est venue d’abord",
      lagMin: "Années d’écart, au moins",
      lagMax: "Années d’écart, au plus",
      platforms: "Plateformes",
      after: "Plateformes après la zone",
    },
    describe: {
      place: "Ville dotée d’une zone où siège au moins une plateforme",
      placeZh: "Le même en chinois",
      platformOn: "Désignation de la première plateforme, aussi précise que connue",
      zoneOn: "Approbation de la zone, aussi précise que connue",
      first: "La plus ancienne des deux, quand les dates connues en décident",
      lagMin: "Années de l’une à l’autre ; au moins, quand seule l’année est connue",
      lagMax: "Années de l’une à l’autre ; au plus",
      platforms: "Plateformes qui y ont leur siège",
      after: "Celles désignées avec certitude après l’approbation de la zone",
    },
    order: { platform: "plateforme d’abord", zone: "zone d’abord", open: "ordre inconnu" },
    title: (n) =>
      `${n.both} des ${n.of} villes dotées d’une plateforme ont aussi une zone : dans ${n.platform}, la plateforme est venue d’abord, dans ${n.zone}, la zone`,
    none: "Aucune ville n’avait encore à la fois une plateforme et une zone",
    subtitle: (v) => `Villes qui ont les deux et temps entre la première plateforme et la zone, jusqu’au ${v.asOf}`,
    together: (v) =>
      `Ensemble : ${v.observed} plateformes siègent dans des provinces dotées d’une zone. Si l’on tirait à nouveau autant de provinces (${v.draws} tirages, germe ${v.seed}) : ${v.tests}.`,
    chance: (v) =>
      `${v.chance}, moyenne ${v.mean}, 5–95 % de ${v.low} à ${v.high}, p ${v.p} après Holm (erreur type ${v.error})`,
    chances: {
      alike: "toutes les provinces à égalité",
      population: "selon la population",
      gdp: "selon le PIB",
      rd: "selon la dépense de R&D",
    },
    ordered: (v) =>
      `Ordre : ${v.observed} plateformes sont venues après la zone de leur ville. En permutant les dates entre les zones : moyenne ${v.mean}, 5–95 % de ${v.low} à ${v.high}, p ${v.p} (erreur type ${v.error}, ${v.draws} tirages, germe ${v.seed}).`,
    notes: [
      "Ce sont toutes les décisions prises, non un échantillon. Un petit p dit « pas par un tel hasard », ni que c’était voulu, ni laquelle a causé l’autre ; les lieux riches attirent les deux.",
      "Des provinces, car ce sont les plus petites unités dont tous les candidats sont connus ; « dans la même ville » est montré, non testé.",
    ],
    largest: (v) =>
      `${v.place} compte à elle seule ${v.count} de ces ${v.of} plateformes ; ses dates pèsent donc le plus.`,
    printed: (v) => `${v.first}, ${v.years} ans`,
    key: { platform: "plateforme", zone: "zone", between: "de la première à l’autre" },
    altShort: (n) => `${n.rows} villes, chacune avec sa zone et ses plateformes sur un même axe du temps.`,
    altLong: (v) => `${v.place} : ${v.printed}.`,
  },
};
