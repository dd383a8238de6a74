import type { Catalogue } from "../locale.ts";

const en = {
  name: "Open competition",
  /** By the English text of the facts. */
  bodies: {
    "Ministry of Industry and Information Technology": "Ministry of Industry and Information Technology",
    "Ministry of Science and Technology": "Ministry of Science and Technology",
    "National Medical Products Administration": "National Medical Products Administration",
  } as Readonly<Record<string, string>>,
  units: {
    directions: "directions",
    tasks: "tasks",
    "task types in two directions": "task types in two directions",
    "tasks in four directions": "tasks in four directions",
    "directions; how many tasks was not found": "directions; how many tasks was not found",
    "directions in three classes": "directions in three classes",
    industries: "industries",
  } as Readonly<Record<string, string>>,
  params: { calls: { label: "Show", values: { all: "All calls", national: "National rounds", local: "Local calls" } } },
  rows: {
    all: "National rounds, AI throughout",
    part: "National rounds, AI in part or not at all",
    own: "Local calls of their own",
    share: "Local parts in national rounds",
  },
  columns: {
    on: "Announced",
    kind: "Kind",
    name: "What it was",
    organisers: "Organisers",
    place: "Place",
    placeZh: "Chinese name",
    tasks: "Tasks",
    unit: "Counted in",
    id: "Record",
  },
  describe: {
    on: "Day of the call, as precise as it is known",
    kind: "National round or local call, and how much of it is AI or its own",
    name: "Short title of the round, or what the local authority did",
    organisers: "Who calls",
    place: "Place of a local call; empty for national rounds",
    placeZh: "The same in Chinese",
    tasks: "Tasks of the round, in the unit named; empty where none was found",
    unit: "What the tasks are counted in; unlike units do not add up",
    id: "Id of the record",
  },
  title: (n: { rounds: number; ai: number; calls: number; places: number }) =>
    [
      n.rounds === 0 ? null : `${n.ai} of ${n.rounds} national rounds of open competition were AI throughout`,
      n.calls === 0 ? null : `${n.calls} local calls are known, from ${n.places} places`,
    ]
      .filter((part) => part !== null)
      .join("; "),
  none: "No call for open competition is known yet",
  subtitle: (v: { asOf: string }) =>
    `Calls for open competition (jiebang guashuai): an authority lists tasks, whoever solves one wins it; with the number of tasks, up to ${v.asOf}`,
  notes: [
    "Local calls are a sample, not a census: that few are shown does not mean that there were few.",
    "Rounds count their tasks in different units (tasks, directions, task types), so their numbers do not add up.",
  ],
  short: (names: string) => `${names}.`,
  round: (v: { organisers: string; tasks: string | null }) =>
    v.tasks === null ? `${v.organisers}: tasks not found` : `${v.organisers}: ${v.tasks}`,
  altShort: (n: { dots: number }) => `${n.dots} calls as named marks under their years.`,
};

export const openCompetitionWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Offener Wettbewerb",
    bodies: {
      "Ministry of Industry and Information Technology": "Ministerium für Industrie und Informationstechnologie",
      "Ministry of Science and Technology": "Ministerium für Wissenschaft und Technologie",
      "National Medical Products Administration": "Nationale Arzneimittel- und Medizinproduktebehörde",
    },
    units: {
      directions: "Richtungen",
      tasks: "Aufgaben",
      "task types in two directions": "Aufgabenarten in zwei Richtungen",
      "tasks in four directions": "Aufgaben in vier Richtungen",
      "directions; how many tasks was not found": "Richtungen; wie viele Aufgaben, wurde nicht gefunden",
      "directions in three classes": "Richtungen in drei Klassen",
      industries: "Branchen",
    },
    params: {
      calls: { label: "Zeige", values: { all: "Alle Aufrufe", national: "Nationale Runden", local: "Lokale Aufrufe" } },
    },
    rows: {
      all: "Nationale Runden, ganz zu KI",
      part: "Nationale Runden, teilweise oder nicht zu KI",
      own: "Eigene lokale Aufrufe",
      share: "Lokale Beteiligung an nationalen Runden",
    },
    columns: {
      on: "Bekannt gegeben",
      kind: "Art",
      name: "Was es war",
      organisers: "Veranstalter",
      place: "Ort",
      placeZh: "Chinesischer Name",
      tasks: "Aufgaben",
      unit: "Gezählt in",
      id: "Datensatz",
    },
    describe: {
      on: "Tag des Aufrufs, so genau wie bekannt",
      kind: "Nationale Runde oder lokaler Aufruf, und wie viel davon KI oder eigen ist",
      name: "Kurzer Titel der Runde oder was die lokale Behörde tat",
      organisers: "Wer aufruft",
      place: "Ort eines lokalen Aufrufs; leer bei nationalen Runden",
      placeZh: "Dasselbe auf Chinesisch",
      tasks: "Aufgaben der Runde in der genannten Einheit; leer, wo keine Zahl gefunden wurde",
      unit: "Worin die Aufgaben gezählt sind; Ungleiches lässt sich nicht addieren",
      id: "Kennung des Datensatzes",
    },
    title: (n) =>
      [
        n.rounds === 0 ? null : `${n.ai} von ${n.rounds} nationalen Runden des offenen Wettbewerbs galten ganz der KI`,
        n.calls === 0 ? null : `${n.calls} lokale Aufrufe sind bekannt, aus ${n.places} Orten`,
      ]
        .filter((part) => part !== null)
        .join("; "),
    none: "Noch ist kein Aufruf zum offenen Wettbewerb bekannt",
    subtitle: (v) =>
      `Aufrufe zum offenen Wettbewerb (jiebang guashuai): Eine Behörde nennt Aufgaben, wer eine löst, gewinnt sie; mit der Zahl der Aufgaben, bis ${v.asOf}`,
    notes: [
      "Die lokalen Aufrufe sind eine Auswahl, keine Vollerhebung: Dass wenige gezeigt werden, heißt nicht, dass es wenige gab.",
      "Die Runden zählen ihre Aufgaben in verschiedenen Einheiten (Aufgaben, Richtungen, Aufgabenarten); ihre Zahlen lassen sich nicht addieren.",
    ],
    short: (names) => `${names}.`,
    round: (v) => (v.tasks === null ? `${v.organisers}: Aufgaben nicht gefunden` : `${v.organisers}: ${v.tasks}`),
    altShort: (n) => `${n.dots} Aufrufe als benannte Marken unter ihren Jahren.`,
  },
  fr: {
    name: "Compétition ouverte",
    bodies: {
      "Ministry of Industry and Information Technology":
        "ministère de l’Industrie et des Technologies de l’information",
      "Ministry of Science and Technology": "ministère des Sciences et des Technologies",
      "National Medical Products Administration": "Administration nationale des produits médicaux",
    },
    units: {
      directions: "axes",
      tasks: "tâches",
      "task types in two directions": "types de tâches en deux axes",
      "tasks in four directions": "tâches en quatre axes",
      "directions; how many tasks was not found": "axes ; le nombre de tâches n’a pas été trouvé",
      "directions in three classes": "axes en trois classes",
      industries: "branches",
    },
    params: {
      calls: {
        label: "Montrer",
        values: { all: "Tous les appels", national: "Appels nationaux", local: "Appels locaux" },
      },
    },
    rows: {
      all: "Appels nationaux, entièrement sur l’IA",
      part: "Appels nationaux, en partie ou pas sur l’IA",
      own: "Appels locaux propres",
      share: "Participation locale aux appels nationaux",
    },
    columns: {
      on: "Annonce",
      kind: "Type",
      name: "De quoi il s’agit",
      organisers: "Organisateurs",
      place: "Lieu",
      placeZh: "Nom chinois",
      tasks: "Tâches",
      unit: "Comptées en",
      id: "Fiche",
    },
    describe: {
      on: "Jour de l’appel, aussi précis que connu",
      kind: "Appel national ou local, et part d’IA ou d’initiative propre",
      name: "Titre court de l’appel, ou ce que l’autorité locale a fait",
      organisers: "Qui lance l’appel",
      place: "Lieu d’un appel local ; vide pour les appels nationaux",
      placeZh: "Le même en chinois",
      tasks: "Tâches de l’appel, dans l’unité indiquée ; vide quand aucun nombre n’a été trouvé",
      unit: "Ce en quoi les tâches sont comptées ; des unités différentes ne s’additionnent pas",
      id: "Identifiant de la fiche",
    },
    title: (n) =>
      [
        n.rounds === 0
          ? null
          : `${n.ai} des ${n.rounds} appels nationaux à compétition ouverte portaient entièrement sur l’IA`,
        n.calls === 0 ? null : `${n.calls} appels locaux sont connus, venus de ${n.places} lieux`,
      ]
        .filter((part) => part !== null)
        .join(" ; "),
    none: "Aucun appel à compétition ouverte n’est encore connu",
    subtitle: (v) =>
      `Appels à compétition ouverte (jiebang guashuai) : une autorité publie des tâches, qui en résout une l’emporte ; avec le nombre de tâches, jusqu’au ${v.asOf}`,
    notes: [
      "Les appels locaux sont un échantillon, non un recensement : qu’il y en ait peu ici ne veut pas dire qu’il y en eut peu.",
      "Les appels comptent leurs tâches en unités différentes (tâches, directions, types de tâches) ; leurs nombres ne s’additionnent pas.",
    ],
    short: (names) => `${names}.`,
    round: (v) => (v.tasks === null ? `${v.organisers} : tâches non trouvées` : `${v.organisers} : ${v.tasks}`),
    altShort: (n) => `${n.dots} appels, marques nommées sous leurs années.`,
  },
};
