import type { Catalogue } from "../locale.ts";

const lanesEn = {
  foster: "China: fostering",
  regulate: "China: regulating",
  both: "China: both at once",
  eu: "European Union",
};

const lanesDe = {
  foster: "China: Förderung",
  regulate: "China: Regulierung",
  both: "China: beides zugleich",
  eu: "Europäische Union",
};

const lanesFr = {
  foster: "Chine : soutien",
  regulate: "Chine : régulation",
  both: "Chine : les deux à la fois",
  eu: "Union européenne",
};

const en = {
  name: "Governance milestones",
  params: {
    lanes: {
      label: "Lanes",
      values: lanesEn,
    },
    force: { label: "Legal force", values: { any: "Any measure", binding: "Binding instruments only" } },
    debt: {
      label: "Addresses",
      values: {
        any: "Any topic",
        "data-security": "Data security",
        cybersecurity: "Cybersecurity",
        privacy: "Privacy",
        transparency: "Transparency",
        "algorithmic-discrimination": "Algorithmic discrimination",
        antitrust: "Antitrust",
        copyright: "Copyright",
        "fake-news": "False information",
      },
    },
    links: {
      label: "Links",
      values: {
        binding: "Pairs of binding instruments",
        all: "All pairs",
        "china-first": "Pairs in which China was first",
        "eu-first": "Pairs in which the EU was first",
        none: "No links",
      },
    },
  },
  lanes: lanesEn,
  force: { binding: "binding instrument", soft: "plan, guideline, standard, decision or enforcement" },
  order: { china: "China first", eu: "EU first", open: "order open", alone: "no counterpart" },
  linkKey: {
    china: "same topic, China first",
    eu: "same topic, EU first",
    open: "same topic, order open",
    alone: "no Chinese counterpart recorded",
  },
  columns: {
    adoptedOn: "Adopted",
    effectiveOn: "In force",
    title: "Measure",
    titleZh: "Chinese title",
    lane: "Lane",
    force: "Legal force",
    debts: "Debts addressed",
    counterparts: "On the same topic",
    counterpartIds: "Records on the same topic",
    id: "Record",
  },
  describe: {
    adoptedOn: "Day, month or year of adoption, as precise as it is known",
    effectiveOn: "Day, month or year of entry into force; empty where nothing enters into force",
    title: "Full title in English",
    titleZh: "Full title in Chinese; empty for measures of the European Union",
    lane: "China's measures by phase, as judged by the compilers; the European Union's in one lane",
    force: "Whether the kind of instrument binds by law",
    debts: "Start-up debts it addresses, as judged by the compilers",
    counterparts:
      "Measures of the other side on the same topic, as judged by the compilers, and which side adopted first",
    counterpartIds: "Ids of these measures’ records",
    id: "Id of the record",
  },
  title: (n: { china: number; foster: number; regulate: number; eu: number }) =>
    n.china === 0
      ? `${n.eu} measures of the European Union on artificial intelligence and data`
      : `China fostered first and regulated later: ${n.foster} measures foster, ${n.regulate} regulate`,
  subtitle: (v: { asOf: string }) => `Measures on artificial intelligence and data by day of adoption, up to ${v.asOf}`,
  notes: [
    "Whether a measure fosters or regulates is the compilers’ judgement; dates and titles are facts.",
    "The list is a selection of measures, not a count of all that were taken.",
  ],
  linked: (n: { drawn: number; pairs: number; choice: string }) =>
    `A line joins a European and a Chinese measure on the same topic and leads to the later of the two. Chosen: ${n.choice}; ${n.drawn} of the ${n.pairs} pairs among these measures are drawn.`,
  linksJudged:
    "That two measures share a topic, or that one has no counterpart, is judged; which came first is computed from the days of adoption.",
  mark: (v: { date: string; title: string; links: string }) =>
    v.links === "" ? `${v.date}: ${v.title}` : `${v.date}: ${v.title}. Same topic: ${v.links}`,
  altShort: (n: { rows: number }) => `Time axis with ${n.rows} named measures in lanes.`,
  altLong: (n: {
    foster: number;
    regulate: number;
    both: number;
    eu: number;
    binding: number;
    first: { name: string; date: string } | null;
    drawn: { china: number; eu: number; open: number; alone: number };
  }) =>
    `In China ${n.foster} measures foster the sector, ${n.regulate} regulate it and ${n.both} do both; the European lane holds ${n.eu}. ${n.binding} of all are binding instruments${n.first === null ? "" : `, the first being ${n.first.name} (${n.first.date})`}. Lines join ${n.drawn.china + n.drawn.eu + n.drawn.open} pairs on the same topic: China was first in ${n.drawn.china}, the EU in ${n.drawn.eu}, open in ${n.drawn.open}; marked as without a Chinese counterpart: ${n.drawn.alone}.`,
};

type Words = typeof en;

export const milestoneLanesWords: Catalogue<Words> = {
  en,
  de: {
    name: "Meilensteine der Steuerung",
    params: {
      lanes: {
        label: "Spuren",
        values: lanesDe,
      },
      force: { label: "Rechtskraft", values: { any: "Alle Maßnahmen", binding: "Nur verbindliche Rechtsakte" } },
      debt: {
        label: "Betrifft",
        values: {
          any: "Alle Themen",
          "data-security": "Datensicherheit",
          cybersecurity: "Cybersicherheit",
          privacy: "Privatsphäre",
          transparency: "Transparenz",
          "algorithmic-discrimination": "Algorithmische Diskriminierung",
          antitrust: "Kartellrecht",
          copyright: "Urheberrecht",
          "fake-news": "Falschinformation",
        },
      },
      links: {
        label: "Verbindungen",
        values: {
          binding: "Paare verbindlicher Rechtsakte",
          all: "Alle Paare",
          "china-first": "Paare, in denen China zuerst kam",
          "eu-first": "Paare, in denen die EU zuerst kam",
          none: "Keine Verbindungen",
        },
      },
    },
    lanes: lanesDe,
    force: { binding: "verbindlicher Rechtsakt", soft: "Plan, Leitlinie, Norm, Beschluss oder Vollzug" },
    order: { china: "China zuerst", eu: "EU zuerst", open: "Folge offen", alone: "kein Gegenstück" },
    linkKey: {
      china: "gleiches Thema, China zuerst",
      eu: "gleiches Thema, EU zuerst",
      open: "gleiches Thema, Folge offen",
      alone: "kein chinesisches Gegenstück verzeichnet",
    },
    columns: {
      adoptedOn: "Beschlossen",
      effectiveOn: "In Kraft",
      title: "Maßnahme",
      titleZh: "Chinesischer Titel",
      lane: "Spur",
      force: "Rechtskraft",
      debts: "Betroffene Altlasten",
      counterparts: "Zum gleichen Thema",
      counterpartIds: "Datensätze zum gleichen Thema",
      id: "Datensatz",
    },
    describe: {
      adoptedOn: "Tag, Monat oder Jahr des Beschlusses, so genau wie bekannt",
      effectiveOn: "Tag, Monat oder Jahr des Inkrafttretens; leer, wo nichts in Kraft tritt",
      title: "Voller Titel auf Englisch",
      titleZh: "Voller Titel auf Chinesisch; leer bei Maßnahmen der Europäischen Union",
      lane: "Chinas Maßnahmen nach Phase, wie von den Bearbeitern beurteilt; die der Europäischen Union in einer Spur",
      force: "Ob die Art des Rechtsakts rechtlich bindet",
      debts: "Altlasten, die sie betrifft, wie von den Bearbeitern beurteilt",
      counterparts:
        "Maßnahmen der anderen Seite zum gleichen Thema, wie von den Bearbeitern beurteilt, und wer zuerst beschloss",
      counterpartIds: "Kennungen der Datensätze dieser Maßnahmen",
      id: "Kennung des Datensatzes",
    },
    title: (n) =>
      n.china === 0
        ? `${n.eu} Maßnahmen der Europäischen Union zu künstlicher Intelligenz und Daten`
        : `China förderte zuerst und regulierte später: ${n.foster} Maßnahmen fördern, ${n.regulate} regulieren`,
    subtitle: (v) => `Maßnahmen zu künstlicher Intelligenz und Daten nach Tag des Beschlusses, bis ${v.asOf}`,
    notes: [
      "Ob eine Maßnahme fördert oder reguliert, ist ein Urteil der Bearbeiter; Daten und Titel sind Fakten.",
      "Die Liste ist eine Auswahl von Maßnahmen, keine Zählung aller getroffenen.",
    ],
    linked: (n) =>
      `Eine Linie verbindet eine europäische und eine chinesische Maßnahme zum gleichen Thema und führt zur späteren. Gewählt: ${n.choice}; gezeichnet sind ${n.drawn} der ${n.pairs} Paare unter diesen Maßnahmen.`,
    linksJudged:
      "Dass zwei Maßnahmen ein Thema teilen oder eine kein Gegenstück hat, ist ein Urteil; wer zuerst kam, ist aus den Tagen des Beschlusses berechnet.",
    mark: (v) => (v.links === "" ? `${v.date}: ${v.title}` : `${v.date}: ${v.title}. Gleiches Thema: ${v.links}`),
    altShort: (n) => `Zeitachse mit ${n.rows} benannten Maßnahmen in Spuren.`,
    altLong: (n) =>
      `In China fördern ${n.foster} Maßnahmen die Branche, ${n.regulate} regulieren sie, ${n.both} tun beides; die europäische Spur umfasst ${n.eu}. Insgesamt sind ${n.binding} verbindliche Rechtsakte${n.first === null ? "" : `, der erste ist ${n.first.name} (${n.first.date})`}. Linien verbinden ${n.drawn.china + n.drawn.eu + n.drawn.open} Paare zum gleichen Thema: In ${n.drawn.china} kam China zuerst, in ${n.drawn.eu} die EU, in ${n.drawn.open} ist es offen; als ohne chinesisches Gegenstück bezeichnet: ${n.drawn.alone}.`,
  },
  fr: {
    name: "Jalons de la gouvernance",
    params: {
      lanes: {
        label: "Couloirs",
        values: lanesFr,
      },
      force: {
        label: "Force juridique",
        values: { any: "Toutes les mesures", binding: "Actes contraignants seulement" },
      },
      debt: {
        label: "Concerne",
        values: {
          any: "Tous les sujets",
          "data-security": "Sécurité des données",
          cybersecurity: "Cybersécurité",
          privacy: "Vie privée",
          transparency: "Transparence",
          "algorithmic-discrimination": "Discrimination algorithmique",
          antitrust: "Concurrence",
          copyright: "Droit d’auteur",
          "fake-news": "Fausses informations",
        },
      },
      links: {
        label: "Liens",
        values: {
          binding: "Paires d’actes contraignants",
          all: "Toutes les paires",
          "china-first": "Paires où la Chine est première",
          "eu-first": "Paires où l’UE est première",
          none: "Aucun lien",
        },
      },
    },
    lanes: lanesFr,
    force: { binding: "acte contraignant", soft: "plan, ligne directrice, norme, décision ou sanction" },
    order: { china: "Chine d’abord", eu: "UE d’abord", open: "ordre indéterminé", alone: "aucun pendant" },
    linkKey: {
      china: "même sujet, Chine d’abord",
      eu: "même sujet, UE d’abord",
      open: "même sujet, ordre indéterminé",
      alone: "aucun pendant chinois recensé",
    },
    columns: {
      adoptedOn: "Adoption",
      effectiveOn: "En vigueur",
      title: "Mesure",
      titleZh: "Titre chinois",
      lane: "Couloir",
      force: "Force juridique",
      debts: "Dettes concernées",
      counterparts: "Sur le même sujet",
      counterpartIds: "Fiches sur le même sujet",
      id: "Fiche",
    },
    describe: {
      adoptedOn: "Jour, mois ou année d’adoption, aussi précis que connu",
      effectiveOn: "Jour, mois ou année d’entrée en vigueur ; vide si rien n’entre en vigueur",
      title: "Titre complet en anglais",
      titleZh: "Titre complet en chinois ; vide pour les mesures de l’Union européenne",
      lane: "Mesures chinoises par phase, selon le jugement des auteurs ; celles de l’Union européenne dans un seul couloir",
      force: "Si ce type d’acte est juridiquement contraignant",
      debts: "Dettes de jeunesse concernées, selon le jugement des auteurs",
      counterparts:
        "Mesures de l’autre côté sur le même sujet, selon le jugement des auteurs, et qui a adopté le premier",
      counterpartIds: "Identifiants des fiches de ces mesures",
      id: "Identifiant de la fiche",
    },
    title: (n) =>
      n.china === 0
        ? `${n.eu} mesures de l’Union européenne sur l’intelligence artificielle et les données`
        : `La Chine a soutenu d’abord et régulé ensuite : ${n.foster} mesures soutiennent, ${n.regulate} régulent`,
    subtitle: (v) => `Mesures sur l’intelligence artificielle et les données par jour d’adoption, jusqu’au ${v.asOf}`,
    notes: [
      "Qu’une mesure soutienne ou régule relève du jugement des auteurs ; dates et titres sont des faits.",
      "La liste est un choix de mesures, non le compte de toutes celles qui ont été prises.",
    ],
    linked: (n) =>
      `Une ligne joint une mesure européenne et une mesure chinoise sur le même sujet et mène à la plus tardive. Choix : ${n.choice} ; ${n.drawn} des ${n.pairs} paires entre ces mesures sont tracées.`,
    linksJudged:
      "Que deux mesures partagent un sujet, ou qu’une n’ait pas de pendant, est un jugement ; qui fut premier est calculé d’après les jours d’adoption.",
    mark: (v) => (v.links === "" ? `${v.date} : ${v.title}` : `${v.date} : ${v.title}. Même sujet : ${v.links}`),
    altShort: (n) => `Axe du temps portant ${n.rows} mesures nommées, en couloirs.`,
    altLong: (n) =>
      `En Chine, ${n.foster} mesures soutiennent le secteur, ${n.regulate} le régulent et ${n.both} font les deux ; le couloir européen en compte ${n.eu}. ${n.binding} sont des actes contraignants${n.first === null ? "" : `, le premier étant ${n.first.name} (${n.first.date})`}. Des lignes joignent ${n.drawn.china + n.drawn.eu + n.drawn.open} paires sur le même sujet : la Chine fut première dans ${n.drawn.china}, l’UE dans ${n.drawn.eu}, indéterminé dans ${n.drawn.open} ; signalées sans pendant chinois : ${n.drawn.alone}.`,
  },
};
