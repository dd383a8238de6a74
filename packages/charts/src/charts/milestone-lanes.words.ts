import type { Catalogue } from "../locale.ts";

const en = {
  name: "Governance milestones",
  params: {
    lanes: {
      label: "Lanes",
      values: {
        foster: "China: fostering",
        regulate: "China: regulating",
        both: "China: both at once",
        eu: "European Union",
      },
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
  },
  lanes: {
    foster: "China: fostering",
    regulate: "China: regulating",
    both: "China: both at once",
    eu: "European Union",
  },
  force: { binding: "binding instrument", soft: "plan, guideline, standard, decision or enforcement" },
  columns: {
    adoptedOn: "Adopted",
    effectiveOn: "In force",
    title: "Measure",
    titleZh: "Chinese title",
    lane: "Lane",
    force: "Legal force",
    debts: "Debts addressed",
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
  altShort: (n: { rows: number }) => `Time axis with ${n.rows} named measures in lanes.`,
  altLong: (n: {
    foster: number;
    regulate: number;
    both: number;
    eu: number;
    binding: number;
    first: { name: string; date: string } | null;
  }) =>
    `In China ${n.foster} measures foster the sector, ${n.regulate} regulate it and ${n.both} do both; the European lane holds ${n.eu}. ${n.binding} of all are binding instruments${n.first === null ? "" : `, the first being ${n.first.name} (${n.first.date})`}.`,
};

type Words = typeof en;

export const milestoneLanesWords: Catalogue<Words> = {
  en,
  de: {
    name: "Meilensteine der Steuerung",
    params: {
      lanes: {
        label: "Spuren",
        values: {
          foster: "China: Förderung",
          regulate: "China: Regulierung",
          both: "China: beides zugleich",
          eu: "Europäische Union",
        },
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
    },
    lanes: {
      foster: "China: Förderung",
      regulate: "China: Regulierung",
      both: "China: beides zugleich",
      eu: "Europäische Union",
    },
    force: { binding: "verbindlicher Rechtsakt", soft: "Plan, Leitlinie, Norm, Beschluss oder Vollzug" },
    columns: {
      adoptedOn: "Beschlossen",
      effectiveOn: "In Kraft",
      title: "Maßnahme",
      titleZh: "Chinesischer Titel",
      lane: "Spur",
      force: "Rechtskraft",
      debts: "Betroffene Altlasten",
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
    altShort: (n) => `Zeitachse mit ${n.rows} benannten Maßnahmen in Spuren.`,
    altLong: (n) =>
      `In China fördern ${n.foster} Maßnahmen die Branche, ${n.regulate} regulieren sie, ${n.both} tun beides; die europäische Spur umfasst ${n.eu}. Insgesamt sind ${n.binding} verbindliche Rechtsakte${n.first === null ? "" : `, der erste ist ${n.first.name} (${n.first.date})`}.`,
  },
  fr: {
    name: "Jalons de la gouvernance",
    params: {
      lanes: {
        label: "Couloirs",
        values: {
          foster: "Chine : soutien",
          regulate: "Chine : régulation",
          both: "Chine : les deux à la fois",
          eu: "Union européenne",
        },
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
    },
    lanes: {
      foster: "Chine : soutien",
      regulate: "Chine : régulation",
      both: "Chine : les deux à la fois",
      eu: "Union européenne",
    },
    force: { binding: "acte contraignant", soft: "plan, ligne directrice, norme, décision ou sanction" },
    columns: {
      adoptedOn: "Adoption",
      effectiveOn: "En vigueur",
      title: "Mesure",
      titleZh: "Titre chinois",
      lane: "Couloir",
      force: "Force juridique",
      debts: "Dettes concernées",
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
    altShort: (n) => `Axe du temps portant ${n.rows} mesures nommées, en couloirs.`,
    altLong: (n) =>
      `En Chine, ${n.foster} mesures soutiennent le secteur, ${n.regulate} le régulent et ${n.both} font les deux ; le couloir européen en compte ${n.eu}. ${n.binding} sont des actes contraignants${n.first === null ? "" : `, le premier étant ${n.first.name} (${n.first.date})`}.`,
  },
};
