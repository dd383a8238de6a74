import type { ClaimWords } from "./words.ts";

const verdicts: ClaimWords["verdicts"] = {
  holds: "trifft zu",
  "holds-with-caveat": "trifft mit Vorbehalt zu",
  "does-not-hold": "trifft nicht zu",
  "cannot-be-computed": "nicht berechenbar",
};

export const de: ClaimWords = {
  verdicts,
  reasons: {
    "same-count": ({ found }) => `Gezählt: ${found}, wie angegeben.`,
    "other-count": ({ found, stated }) => `Gezählt: ${found}, nicht ${stated}.`,
    "same-years": ({ total }) => `Jedes Jahr stimmt; insgesamt ${total}.`,
    "other-years": ({ years }) => `Andere Zahlen in ${years}.`,
    "same-share": ({ count, of }) => `Gezählt: ${count} von ${of}, wie angegeben.`,
    "other-share": ({ count, of, stated, ofStated }) => `Gezählt: ${count} von ${of}, nicht ${stated} von ${ofStated}.`,
    "same-records": ({ names }) => `Die Tabellen nennen dasselbe: ${names}.`,
    "other-records": ({ names }) => `Die Tabellen nennen anderes: ${names}.`,
    "same-date": ({ date }, print) => `Der Tag stimmt: ${print(date)}.`,
    "other-date": ({ date, stated }, print) => `In den Tabellen steht ${print(date)}, nicht ${print(stated)}.`,
    "rests-on-brief": ({ count, of }) => `Bei ${count} von ${of} ist der Brief selbst der einzige Zeuge.`,
    "rests-on-memory": ({ count, of }) => `Erinnert, nicht in einer Quelle gelesen: ${count} von ${of}.`,
    "word-fits": ({ words, count, of }) => `„${words}“ ist angemessen: ${count} von ${of}.`,
    "word-too-strong": ({ words, count, of }) => `„${words}“ ist stärker als die Daten: Es sind ${count} von ${of}.`,
    "word-wrong": ({ words, count, of }) => `„${words}“ ist falsch: Es sind ${count} von ${of}.`,
    "latest-year": ({ year, count, of }) => `Allein ${year}: ${count} von ${of}.`,
    "other-reading": ({ says, verdict }) =>
      `Nach einer anderen Lesart, „${says}“, lautet das Ergebnis: ${verdicts[verdict]}.`,
    "nothing-yet": ({ asOf }, print) => `Am ${print(asOf)} gab es noch nichts zu zählen.`,
    "read-agrees": ({ found }) => `Von einem Menschen gelesen, nicht berechnet; es stimmt. ${found}`,
    "read-partly": ({ found }) => `Von einem Menschen gelesen, nicht berechnet; es stimmt zum Teil. ${found}`,
    "read-differs": ({ found }) => `Von einem Menschen gelesen, nicht berechnet; es weicht ab. ${found}`,
    "read-open": ({ found }) => `Von einem Menschen gelesen, der es nicht sagen konnte. ${found}`,
    "text-not-there": ({ name }) => `Der Text, um den es geht, ist bis dahin nicht unter den Meilensteinen: ${name}.`,
    superseded: ({ name, on }, print) => `Der Text wurde am ${print(on)} ersetzt, vor dem Brief: ${name}.`,
    "zones-there": ({ names }) => `Nach dem ersten Jahr folgten Zonen dort: ${names}.`,
    "passage-not-seen": () => "Die Stelle der Leitlinien zu den Regionen wurde nicht gesehen.",
    "subfields-distinct": ({ count }) => `Kein Teilgebiet kommt unter ${count} zweimal vor.`,
    "subfield-twice": ({ subfields }) => `Ein Teilgebiet kommt zweimal vor: ${subfields}.`,
    "leading-not-measured": () => "Dass die Inhaber in ihrem Gebiet führen, steht in keiner Tabelle.",
    "figure-of-brief": ({ stated }) =>
      `Die Zahl ${stated} ist die des Briefs; der Anhang der Ausschreibung wurde nicht gefunden.`,
    "names-known": ({ known, of }) => `Es fehlt: die Liste der Aufgaben. Bisher bekannte Namen: ${known} von ${of}.`,
    "call-dated": ({ announced }, print) => `Die Ausschreibung ist datiert: ${print(announced)}.`,
    "later-step": ({ on }, print) => `Ein Schritt der Runde fiel in das Jahr: ${print(on)}.`,
    "more-calls": ({ year, count, before }) =>
      `${year} gab es ${count} örtliche Ausschreibungen, im Jahr davor ${before}.`,
    "sample-only": ({ calls, year, count }) =>
      `Es fehlt: eine vollständige Liste örtlicher Ausschreibungen. Die ${calls} gesammelten sind eine Auswahl; aus ${year}: ${count}.`,
    "article-there": ({ article }) => `Artikel ${article} ist unter den Artikeln zum Kartellrecht.`,
    "article-missing": ({ article }) => `Artikel ${article} ist nicht unter den Artikeln zum Kartellrecht.`,
    "dates-only": ({ names }) => `Die Texte gibt es, mit ihren Tagen: ${names}.`,
    "is-judgement": () => "Es fehlt: ein Maß dafür, wie neu die Kontrolle war; das ist ein Urteil.",
    proxy: () => "Was erwartet wurde, ist nirgends festgehalten; der Anteil regulierender Meilensteine steht dafür.",
    "share-rose": ({ year, before, ofBefore, since, ofSince }) =>
      `Regulierend: ${before} von ${ofBefore} Meilensteinen vor ${year}, ${since} von ${ofSince} seither.`,
    "share-did-not-rise": ({ year, before, ofBefore, since, ofSince }) =>
      `Kein Anstieg: Vor ${year} regulieren ${before} von ${ofBefore} Meilensteinen, seither ${since} von ${ofSince}.`,
    "foster-first": ({ year, fosterBefore, regulateBefore, fosterSince, regulateSince }) =>
      `Vor ${year} fördern ${fosterBefore} Meilensteine und regulieren ${regulateBefore}; seither ${fosterSince} und ${regulateSince}.`,
    "foster-not-first": ({ year, fosterBefore, regulateBefore, fosterSince, regulateSince }) =>
      `Nicht in dieser Folge: Vor ${year} fördern ${fosterBefore} Meilensteine und regulieren ${regulateBefore}; seither ${fosterSince} und ${regulateSince}.`,
    selection: () => "Es hängt davon ab, welche Meilensteine gesammelt wurden.",
    "judged-coding": () => "Die Zuordnung ist ein Urteil der Bearbeiter.",
    "debts-open": ({ names }) => `Bis dahin nicht behandelt: ${names}.`,
    "above-median": ({ count, of, year }) =>
      `In Provinzen über dem Median der Leistung je Kopf (${year}): ${count} von ${of}.`,
    "output-only": () =>
      "Verglichen wird nur die Leistung je Kopf; Hochschulen, KI-Firmen und Börsen stehen in keiner Tabelle.",
    "same-city": ({ count, of }) => `Plattformen, deren Sitz eine Zone ist: ${count} von ${of}.`,
    "came-before": ({ count, of }) => `Davon sicher vor der Zone ernannt: ${count} von ${of}.`,
    "cause-not-told": () => "In derselben Stadt zu sein, sagt nichts über Ursache und Wirkung.",
    "fields-exposed": ({ exposed, named }) =>
      `Als nahe beurteilte Plattformen: ${exposed}; bei ${named} nennt der Brief das Gebiet.`,
    "needs-payments": () =>
      "Es fehlt: was jeder Betreiber erhielt und warum er sich bewarb. Beides ist nicht öffentlich.",
    "needs-talent-flows": () => "Es fehlen: Wanderungen von Talenten nach Stadt und Jahr.",
    "needs-yardstick": () => "Es fehlen: ein Maßstab für Erfolg und Zahlen der Sonderwirtschaftszonen.",
    "needs-terms": () =>
      "Es fehlen: die Bedingungen jeder Plattform und ob sich eine Firma in ausländischem Besitz anmelden kann.",
    "only-possible": () =>
      "Eine Möglichkeit, die zu beobachten ist, keine behauptete Tatsache; nichts ist zu berechnen.",
    "effect-unknown": () => "Die Regel wurde gelesen; ihre Wirkung hat niemand gemessen.",
    "sources-against": ({ against, beside }) => `Quellen außer dem Brief: ${against} dagegen, ${beside} dafür.`,
    "not-listed": ({ what }) => `Fehlt in den Tabellen: ${what}.`,
  },
};
