import type { IndicatorWords } from "./en.ts";

/** Indicators of the framework in German. */
export const indicatorsDe: IndicatorWords = {
  indicators: {
    "debts-bound": {
      name: "Schulden mit bindender Regel",
      why: "Von keiner gebundenen Schuld bis zu allen: die ganze Spanne.",
      settle: "Eine datierte Liste bindender Regeln zu jeder Schuld, mit der Stelle, die sie durchsetzt.",
    },
    "speed-of-paying": {
      name: "Jahre bis zu einer bindenden Regel",
      why: "Zwei Jahre sind ein Planungsschritt nach dem Plan von 2017; acht ist die Zeit, über die wir die Schulden verfolgen.",
      settle: "Der Tag des Inkrafttretens jeder Regel, wo die Zuordnung offen ist.",
    },
    "hosts-filed": {
      name: "Plattformbetreiber im Registrierungsregime",
      why: "Von keinem Betreiber bis zu jedem, der einen solchen Dienst anbietet.",
      settle: "Das Register der Algorithmen und Modelle, den Betreibern und ihren Töchtern zugeordnet.",
    },
    "cases-decided": {
      name: "Mit Entscheidung abgeschlossene Verfahren",
      why: "Von keinem entschiedenen bis zu allen eröffneten; die Zahl der Strafen bleibt außen vor, denn mehr kann Kontrolle oder Fehlverhalten heißen.",
      settle: "Eröffnete und entschiedene Verfahren gegen Betreiber nach Jahr, aus Mitteilungen der Behörden.",
    },
    "winners-beyond-team": {
      name: "Gewinner außerhalb des Nationalteams",
      why: "Unter drei von zehn behält das Team die Aufgaben für sich; bei neun von zehn stehen sie anderen offen.",
      settle: "Listen der Gewinner je Aufgabe, den Betreibern und ihren Töchtern zugeordnet.",
    },
    "open-tasks": {
      name: "Aufgaben im offenen Wettbewerb je Jahr",
      why: "Die Hälfte der 18 Aufgaben von 2021 und viermal so viele, auf logarithmischer Skala.",
      settle: "Die Aufgabenliste der Runde des Jahres.",
    },
    "filings-beyond-team": {
      name: "Modellregistrierungen außerhalb des Nationalteams",
      why: "Bei der Hälfte registrieren Betreiber so viele Modelle wie alle anderen zusammen; bei 95 % fallen sie kaum auf.",
      settle: "Das Register der Modelle, den Betreibern und ihren Töchtern zugeordnet.",
    },
    "local-organisers": {
      name: "Provinzen mit eigenen Wettbewerben",
      why: "Von keiner Provinz bis zu allen 31.",
      settle:
        "Eine vollständige Liste der Aufrufe von Provinzen und Städten; unsere ist eine Auswahl, der Wert also ein Mindestwert.",
    },
    "mean-herfindahl": {
      name: "Mittlere Konzentration der Teilfelder",
      why: "0,25 sind vier gleich große Firmen; 0,10 sind zehn, wo Fusionsleitlinien unbesorgt sind.",
      settle: "Anteile mehrerer genannter Firmen nach Teilfeld und Jahr.",
    },
    "no-presumed-dominance": {
      name: "Teilfelder ohne vermutete Marktbeherrschung",
      why: "Von allen entscheidbaren Teilfeldern beherrscht bis zu keinem, nach der Prüfung in Chinas Antimonopolgesetz.",
      settle: "Anteile der drei größten Firmen nach Teilfeld und Jahr.",
    },
    "leadership-contestable": {
      name: "Anteile, die im Jahr den Besitzer wechseln",
      why: "Bei 0 bewegt sich nichts; bei 15 % im Jahr sind Führende nach wenigen Jahren abgelöst.",
      settle: "Anteile desselben Markts von derselben Stelle in aufeinanderfolgenden Jahren.",
    },
    "effective-number-trend": {
      name: "Trend der wirksamen Zahl der Firmen",
      why: "Zehn Prozent im Jahr weniger oder mehr: in sieben Jahren halb oder doppelt so viele.",
      settle: "Zwei enge Schätzungen der Konzentration desselben Markts im Abstand von Jahren.",
    },
    "later-zones-elsewhere": {
      name: "Spätere Zonen außerhalb der Megaregionen",
      why: "Günstig, wo spätere Zonen im Verhältnis zu den Menschen außerhalb der drei Megaregionen liegen.",
      settle: "Nach 2019 genehmigte Zonen mit ihren Orten; vor der ersten ist nichts zu messen.",
    },
    "replication-lag": {
      name: "Jahre von der Küste ins Inland",
      why: "Ein Jahr ist die nächste Genehmigungsrunde, fünf sind eine ganze Planperiode.",
      settle: "Die Genehmigungsdaten der ersten Zonen im Inland.",
    },
    "platforms-elsewhere": {
      name: "Plattformen außerhalb der Megaregionen",
      why: "Günstig, wo Plattformen im Verhältnis zu den Menschen außerhalb der drei Megaregionen liegen.",
      settle: "Die Sitze neu benannter Plattformen.",
    },
    "provinces-reached": {
      name: "Von einem Programm erreichte Provinzen",
      why: "Von keiner Provinz bis zu allen 31.",
      settle: "Eine vollständige Liste örtlicher Aufrufe neben Zonen und Plattformen.",
    },
    "research-share": {
      name: "Forschungsgeld außerhalb der Megaregionen",
      why: "Drei Prozentpunkte seit 2017 in jede Richtung: Forschung wandert deutlich ins Inland oder an die Küste.",
      settle: "Ausgaben für Forschung und Entwicklung nach Provinz für das Jahr.",
    },
    "talent-share": {
      name: "Forschungspersonal außerhalb der Megaregionen",
      why: "Drei Prozentpunkte seit 2017 in jede Richtung, wie beim Forschungsgeld.",
      settle: "Forschungspersonal in Vollzeit nach Provinz für das Jahr.",
    },
    "people-share": {
      name: "Menschen außerhalb der Megaregionen",
      why: "Zwei Prozentpunkte in jede Richtung: Menschen ziehen langsamer um als Geld.",
      settle: "Wohnbevölkerung nach Provinz und Jahr, gezählt statt aus der Leistung je Kopf erschlossen.",
    },
    "designations-vs-economy": {
      name: "Benennungen gegen Wirtschaftsleistung draußen",
      why: "Von keiner Benennung außerhalb der Megaregionen bis zu so vielen wie ihr Anteil an der Leistung.",
      settle: "Wirtschaftsleistung nach Provinz für das Jahr.",
    },
    "output-gap": {
      name: "Abstand der Leistung je Kopf",
      why: "Zehn Prozent weiter oder enger seit dem ersten erfassten Jahr.",
      settle: "Leistung und Leistung je Kopf nach Provinz für das Jahr.",
    },
    "research-gap": {
      name: "Abstand der Forschung zwischen Küste und Rest",
      why: "Zwanzig Prozent weiter oder enger seit 2017; dieser Teil bewegt sich schneller als die Leistung.",
      settle: "Ausgaben für Forschung und Entwicklung nach Provinz für das Jahr.",
    },
    "platform-clustering": {
      name: "Häufung der Plattformen über den Zufall hinaus",
      why: "0,05 gilt als starke Häufung; 0 gäbe der Zufall.",
      settle: "Die Sitze aller Plattformen; bei weniger als zweien ist nichts zu messen.",
    },
    "research-inequality": {
      name: "Ungleichheit der Forschung je Kopf",
      why: "Fünf Hundertstel eines Gini-Koeffizienten in jede Richtung.",
      settle: "Eine andere Reihe als die Forschungsausgaben, auf denen schon zwei Indikatoren beruhen.",
    },
  },
  gaps: {
    "no-filings-by-host": "die Fakten sagen nicht, welche Registrierungen von Betreibern stammen",
    "no-cases": "die Fakten enthalten keine Liste eröffneter und entschiedener Verfahren",
    "no-winners-by-host": "die Fakten sagen nicht, welche Gewinner zu Betreibern gehören",
    "too-few-shares": "zu wenige Marktanteile sind veröffentlicht",
    "shares-data": "ausgelassen, weil zwei andere Indikatoren auf derselben Reihe beruhen",
    "nothing-yet": "in diesem Jahr noch nichts zu messen",
    "no-series-yet": "die Reihe reicht nicht bis in dieses Jahr",
    "baseline-year": "das Jahr, von dem an die Änderung zählt",
    "curve-undefined": "zu wenige Schulden lange genug verfolgt",
  },
  units: {
    years: (value) => `${value} Jahre`,
    tasks: (value) => `${value} Aufgaben`,
    points: (value) => `${value} Punkte`,
  },
};
