type Counts = { links: string; china: string; eu: string; open: string; alone: string };

export const governanceEn = {
  links: {
    title: "Measures on the same topic, side by side",
    says: ({ links, china, eu, open }: Counts) =>
      `${links} pairs of a European and a Chinese measure are on the same topic: China’s came first in ${china}, the EU’s in ${eu}, and in ${open} the dates leave it open.`,
    alone: ({ alone }: Counts) =>
      `EU measures for which no Chinese counterpart is recorded: ${alone}. A Chinese measure that no pair names was not judged to be without one.`,
    judged: "That two measures share a topic is judged; which came first is computed from their days of adoption.",
    none: "Up to this day no European measure is recorded, so there is no pair to show.",
    caption: "Pairs of European and Chinese measures on the same topic",
    columns: { eu: "European measure", euOn: "Adopted", china: "Chinese measure", chinaOn: "Adopted", first: "First" },
    describe: {
      eu: "Short name; leads to the record",
      euOn: "Day of adoption in the EU",
      china: "Short name; leads to the record; empty where none is recorded",
      chinaOn: "Day of adoption in China",
      first: "Which side adopted first, computed from the two days",
    },
    first: { china: "China", eu: "EU", open: "open" },
    alonePair: "no counterpart",
  },
  exposure: {
    title: "Surveillance and export control",
    lead: "Two matters that the six dimensions leave out, as the brief does. Neither says what a platform is used for: the first is a judgement on a field, the second a decision of another government about a firm.",
    fields: "Fields close to surveillance, as judged",
    named: (named: string, of: string) =>
      `The brief names ${named} of the ${of} platform fields among those open to tighter social control.`,
    inferred: (count: string) => `Added here by inference, not by the brief: ${count}.`,
    fieldsCaption: "Fields judged close to surveillance",
    lists: "Operators on lists of the US government",
    seen: (count: string, of: string) =>
      `Of the ${of} operators, ${count} are on the Entity List, the export-control list of the US, by an entry that was read in a source; no removal of these is recorded.`,
    recalled: (count: string) =>
      `Operators whose Entity List entry is only recalled, and who are not counted here: ${count}.`,
    noneListed: "Up to this day no listing of an operator is recorded.",
    knownUntil: "A status was last checked on the day given; later changes are not known.",
    listsCaption: "Entries on US lists that concern operators of platforms",
    columns: {
      platform: "Platform",
      basis: "Basis",
      why: "Why",
      list: "List",
      since: "Since",
      status: "Status",
      until: "Checked until",
      citation: "Citation",
      note: "Note",
    },
    describe: {
      platform: "The platform; leads to its record",
      basis: "Whether the brief names the field, or the compilers infer it",
      why: "The reason in the record, in English",
      list: "Which list",
      since: "Day of the listing, or of the notice that was withdrawn",
      status: "How the entry stands on the day of the page",
      until: "Last day for which the status could be checked; empty where it was not limited",
      citation: "Federal Register or document number",
      note: "What of it was read and what is recalled, in English",
    },
    basis: { brief: "named by the brief", inferred: "inferred here", none: "none" },
    listNames: {
      "entity-list": "Entity List (export control)",
      "ns-cmic": "NS-CMIC List (securities investment)",
      "section-1260h": "Section 1260H (Chinese military companies)",
      "section-1237": "Section 1237 (predecessor of 1260H)",
    },
    status: {
      listed: "listed",
      "related-entity-listed": "a parent or affiliate is listed, not the operator",
      removed: (on: string) => `removed: ${on}`,
      "withdrawn-before-publication": "notice withdrawn before publication; not listed by it",
    },
  },
};
