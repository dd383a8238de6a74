import type { RefusalWords, WaysOut } from "./refusal.ts";

const ways = ({ meant, known }: WaysOut) => (meant === null ? ` Known are: ${known}` : ` Did you mean “${meant}”?`);

export const en: RefusalWords = {
  version: ({ known }) => `This what-if is written in a form that is not known here; write it in the form ${known}.`,
  tooMany: ({ most }) => `A what-if has at most ${most} steps.`,
  twice: ({ step }) => `The step “${step}” stands there twice; leave one out.`,
  verb: ({ verb, ...out }) => `No step begins with “${verb}”.${ways(out)}`,
  form: ({ step, form }) => `The step “${step}” is not written as such a step is: ${form}`,
  laidAlready: () => "These facts carry a what-if already.",
  decided: ({ step, other }) => `The steps “${step}” and “${other}” decide the same; keep one of the two.`,
  unchanged: ({ step }) => `The step “${step}” changes nothing; leave it out.`,
  twoZones: ({ one, other, place }) =>
    `The zones “${one}” and “${other}” would both lie in “${place}”; choose another place, or move or drop the zone that is there.`,
  taken: ({ id }) => `There is a record “${id}” already; give the new one another id, such as ${id}-2.`,
  record: ({ id, ...out }) => `There is no record “${id}” that this step could change.${ways(out)}`,
  place: ({ id, ...out }) => `There is no place “${id}”.${ways(out)}`,
  market: ({ id, ...out }) => `There is no market “${id}”.${ways(out)}`,
  indicator: ({ id, ...out }) => `There is no indicator “${id}”.${ways(out)}`,
  period: ({ period, record }) =>
    `For ${period} there are shares of this market already; set them instead, with set-shares.${record}:…`,
  goneAlready: ({ step }) => `What “${step}” changes is taken out by no-binding-since already; leave the step out.`,
  europe: ({ id }) =>
    `“${id}” is a milestone of the European lane and cannot be taken out; give it another date, with date-milestone.${id}.<date>`,
  noRuleSince: ({ day }) => `No binding rule came on ${day} or later, so nothing would be taken out.`,
};
