import type { governanceEn } from "./governance-en.ts";

export const governanceDe: typeof governanceEn = {
  links: {
    title: "Maßnahmen zum selben Thema, nebeneinander",
    says: ({ links, china, eu, open }) =>
      `${links} Paare aus einer europäischen und einer chinesischen Maßnahme betreffen dasselbe Thema: In ${china} war China zuerst, in ${eu} die EU, und in ${open} lassen die Daten es offen.`,
    alone: ({ alone }) =>
      `EU-Maßnahmen, zu denen kein chinesisches Gegenstück verzeichnet ist: ${alone}. Ob eine chinesische Maßnahme, die kein Paar nennt, ohne Gegenstück ist, wurde nicht beurteilt.`,
    judged:
      "Dass zwei Maßnahmen dasselbe Thema haben, ist beurteilt; welche zuerst kam, ist aus den Tagen des Beschlusses gerechnet.",
    none: "Bis zu diesem Tag ist keine europäische Maßnahme verzeichnet, also auch kein Paar.",
    caption: "Paare europäischer und chinesischer Maßnahmen zum selben Thema",
    columns: {
      eu: "Europäische Maßnahme",
      euOn: "Beschlossen",
      china: "Chinesische Maßnahme",
      chinaOn: "Beschlossen",
      first: "Zuerst",
    },
    describe: {
      eu: "Kurzname; führt zum Datensatz",
      euOn: "Tag des Beschlusses in der EU",
      china: "Kurzname; führt zum Datensatz; leer, wo keine verzeichnet ist",
      chinaOn: "Tag des Beschlusses in China",
      first: "Welche Seite zuerst beschloss, aus den beiden Tagen gerechnet",
    },
    first: { china: "China", eu: "EU", open: "offen" },
    alonePair: "kein Gegenstück",
  },
  exposure: {
    title: "Überwachung und Exportkontrolle",
    lead: "Zwei Fragen, die die sechs Dimensionen auslassen, wie es auch das Papier tut. Keine sagt, wofür eine Plattform benutzt wird: Die erste ist ein Urteil über ein Fachgebiet, die zweite die Entscheidung einer anderen Regierung über ein Unternehmen.",
    fields: "Überwachungsnahe Fachgebiete, wie beurteilt",
    named: (named, of) =>
      `Das Papier zählt ${named} der ${of} Fachgebiete zu jenen, die engerer sozialer Kontrolle dienen können.`,
    inferred: (count) => `Hier durch Schluss hinzugefügt, nicht vom Papier genannt: ${count}.`,
    fieldsCaption: "Als überwachungsnah beurteilte Fachgebiete",
    lists: "Betreiber auf Listen der US-Regierung",
    seen: (count, of) =>
      `Von den ${of} Betreibern stehen ${count} auf der Entity List, der Exportkontrollliste der USA, und zwar mit einem Eintrag, der in einer Quelle gelesen wurde; eine Streichung ist bei ihnen nicht verzeichnet.`,
    recalled: (count) =>
      `Betreiber, deren Eintrag auf der Entity List nur erinnert ist und die hier nicht mitzählen: ${count}.`,
    noneListed: "Bis zu diesem Tag ist kein Listeneintrag eines Betreibers verzeichnet.",
    knownUntil: "Ein Stand wurde zuletzt am genannten Tag geprüft; spätere Änderungen sind nicht bekannt.",
    listsCaption: "Einträge auf US-Listen, die Betreiber von Plattformen betreffen",
    columns: {
      platform: "Plattform",
      basis: "Grundlage",
      why: "Begründung",
      list: "Liste",
      since: "Seit",
      status: "Stand",
      until: "Geprüft bis",
      citation: "Fundstelle",
      note: "Anmerkung",
    },
    describe: {
      platform: "Die Plattform; führt zum Datensatz",
      basis: "Ob das Papier das Fachgebiet nennt oder die Bearbeiter darauf schließen",
      why: "Die Begründung im Datensatz, auf Englisch",
      list: "Welche Liste",
      since: "Tag der Aufnahme, oder der Bekanntmachung, die zurückgezogen wurde",
      status: "Wie der Eintrag am Tag der Seite steht",
      until: "Letzter Tag, für den der Stand geprüft werden konnte; leer, wo es keine Grenze gibt",
      citation: "Federal Register oder Dokumentnummer",
      note: "Was davon gelesen wurde und was erinnert ist, auf Englisch",
    },
    basis: { brief: "vom Papier genannt", inferred: "hier erschlossen", none: "keine" },
    listNames: {
      "entity-list": "Entity List (Exportkontrolle)",
      "ns-cmic": "NS-CMIC List (Wertpapieranlagen)",
      "section-1260h": "Section 1260H (chinesische Militärunternehmen)",
      "section-1237": "Section 1237 (Vorgängerin von 1260H)",
    },
    status: {
      listed: "gelistet",
      "related-entity-listed": "eine Mutter oder verbundene Einheit ist gelistet, nicht der Betreiber",
      removed: (on) => `gestrichen: ${on}`,
      "withdrawn-before-publication": "Bekanntmachung vor Veröffentlichung zurückgezogen; dadurch nicht gelistet",
    },
  },
};
