import type { ClaimWords } from "./words.ts";

const verdicts: ClaimWords["verdicts"] = {
  holds: "holds",
  "holds-with-caveat": "holds with a caveat",
  "does-not-hold": "does not hold",
  "cannot-be-computed": "cannot be computed",
};

export const en: ClaimWords = {
  verdicts,
  reasons: {
    "same-count": ({ found }) => `Counted: ${found}, as stated.`,
    "other-count": ({ found, stated }) => `Counted: ${found}, not ${stated}.`,
    "same-years": ({ total }) => `Every year agrees; ${total} in all.`,
    "other-years": ({ years }) => `Other numbers in ${years}.`,
    "same-share": ({ count, of }) => `Counted: ${count} of ${of}, as stated.`,
    "other-share": ({ count, of, stated, ofStated }) => `Counted: ${count} of ${of}, not ${stated} of ${ofStated}.`,
    "same-records": ({ names }) => `The tables name the same: ${names}.`,
    "other-records": ({ names }) => `The tables name others: ${names}.`,
    "same-date": ({ date }, print) => `The day agrees: ${print(date)}.`,
    "other-date": ({ date, stated }, print) => `The tables have ${print(date)}, not ${print(stated)}.`,
    "rests-on-brief": ({ count, of }) => `For ${count} of ${of} the brief itself is the only witness.`,
    "rests-on-memory": ({ count, of }) => `Recalled, not read in a source: ${count} of ${of}.`,
    "word-fits": ({ words, count, of }) => `“${words}” is fair: ${count} of ${of}.`,
    "word-too-strong": ({ words, count, of }) => `“${words}” is stronger than the data: it is ${count} of ${of}.`,
    "word-wrong": ({ words, count, of }) => `“${words}” is wrong: it is ${count} of ${of}.`,
    "latest-year": ({ year, count, of }) => `In ${year} alone: ${count} of ${of}.`,
    "other-reading": ({ says, verdict }) => `On another reading, “${says}”, the outcome is: ${verdicts[verdict]}.`,
    "nothing-yet": ({ asOf }, print) => `On ${print(asOf)} there was nothing yet to count.`,
    "read-agrees": ({ found }) => `Read by a person, not computed; it agrees. ${found}`,
    "read-partly": ({ found }) => `Read by a person, not computed; it agrees in part. ${found}`,
    "read-differs": ({ found }) => `Read by a person, not computed; it differs. ${found}`,
    "read-open": ({ found }) => `Read by a person, who could not tell. ${found}`,
    "text-not-there": ({ name }) => `The text it is about is not among the milestones by then: ${name}.`,
    superseded: ({ name, on }, print) => `The text was replaced on ${print(on)}, before the brief: ${name}.`,
    "zones-there": ({ names }) => `Zones there followed after the first year: ${names}.`,
    "passage-not-seen": () => "The passage of the guidelines on regions was not seen.",
    "subfields-distinct": ({ count }) => `No subfield comes twice among ${count}.`,
    "subfield-twice": ({ subfields }) => `A subfield comes twice: ${subfields}.`,
    "leading-not-measured": () => "That the holders lead their fields is in no table.",
    "figure-of-brief": ({ stated }) => `The figure ${stated} is the brief’s own; the annex of the call was not found.`,
    "names-known": ({ known, of }) => `Missing: the list of tasks. Names known so far: ${known} of ${of}.`,
    "call-dated": ({ announced }, print) => `The call is of ${print(announced)}.`,
    "later-step": ({ on }, print) => `A step of the round fell into the year: ${print(on)}.`,
    "more-calls": ({ year, count, before }) =>
      `In ${year} there were ${count} local calls, in the year before ${before}.`,
    "sample-only": ({ calls, year, count }) =>
      `Missing: a full list of local calls. The ${calls} collected are a sample; of ${year}: ${count}.`,
    "article-there": ({ article }) => `Article ${article} is among the articles on antitrust.`,
    "article-missing": ({ article }) => `Article ${article} is not among the articles on antitrust.`,
    "dates-only": ({ names }) => `The texts are there, with their days: ${names}.`,
    "is-judgement": () => "Missing: a measure of how new the control was; that is a judgement.",
    proxy: () => "What was expected is on no record; the share of regulating milestones stands in for it.",
    "share-rose": ({ year, before, ofBefore, since, ofSince }) =>
      `Regulating: ${before} of ${ofBefore} milestones before ${year}, ${since} of ${ofSince} since.`,
    "share-did-not-rise": ({ year, before, ofBefore, since, ofSince }) =>
      `No rise: ${before} of ${ofBefore} milestones regulate before ${year}, ${since} of ${ofSince} since.`,
    "foster-first": ({ year, fosterBefore, regulateBefore, fosterSince, regulateSince }) =>
      `Before ${year} ${fosterBefore} milestones foster and ${regulateBefore} regulate; since then ${fosterSince} and ${regulateSince}.`,
    "foster-not-first": ({ year, fosterBefore, regulateBefore, fosterSince, regulateSince }) =>
      `Not in that order: before ${year} ${fosterBefore} milestones foster and ${regulateBefore} regulate; since then ${fosterSince} and ${regulateSince}.`,
    selection: () => "It depends on which milestones were collected.",
    "judged-coding": () => "The coding is judged by the compilers.",
    "debts-open": ({ names }) => `Not addressed by then: ${names}.`,
    "above-median": ({ count, of, year }) =>
      `In provinces above the median of output per head (${year}): ${count} of ${of}.`,
    "output-only": () => "Only output per head is compared; universities, AI firms and exchanges are in no table.",
    "same-city": ({ count, of }) => `Platforms whose seat is a zone: ${count} of ${of}.`,
    "came-before": ({ count, of }) => `Of these, designated before the zone for certain: ${count} of ${of}.`,
    "cause-not-told": () => "Being in one city says nothing of cause and effect.",
    "fields-exposed": ({ exposed, named }) =>
      `Platforms judged to be exposed: ${exposed}; the brief names the field of ${named}.`,
    "needs-payments": () => "Missing: what each operator was paid, and why it applied. Neither is public.",
    "needs-talent-flows": () => "Missing: moves of talent by city and year.",
    "needs-yardstick": () => "Missing: a yardstick of success, and figures of the special economic zones.",
    "needs-terms": () => "Missing: the terms of each platform, and whether a foreign-owned firm can sign up.",
    "only-possible": () => "A possibility to watch, not a fact that is claimed; nothing can be computed.",
    "effect-unknown": () => "The rule was read; its effect was measured by nobody.",
    "sources-against": ({ against, beside }) => `Sources beside the brief: ${against} against, ${beside} in favour.`,
    "not-listed": ({ what }) => `Missing in the tables: ${what}.`,
  },
};
