import type { RefusalWords, WaysOut } from "./refusal.ts";

const ways = ({ meant, known }: WaysOut) =>
  meant === null ? ` Sont connus : ${known}` : ` Vouliez-vous dire « ${meant} » ?`;

export const fr: RefusalWords = {
  version: ({ known }) => `Cette hypothèse est écrite sous une forme inconnue ici ; écrivez-la sous la forme ${known}.`,
  tooMany: ({ most }) => `Une hypothèse compte au plus ${most} étapes.`,
  twice: ({ step }) => `L’étape « ${step} » figure deux fois ; retirez-en une.`,
  verb: ({ verb, ...out }) => `Aucune étape ne commence par « ${verb} ».${ways(out)}`,
  form: ({ step, form }) => `L’étape « ${step} » n’est pas écrite comme il le faut : ${form}`,
  laidAlready: () => "Ces faits portent déjà une hypothèse.",
  decided: ({ step, other }) =>
    `Les étapes « ${step} » et « ${other} » décident de la même chose ; gardez l’une des deux.`,
  unchanged: ({ step }) => `L’étape « ${step} » ne change rien ; retirez-la.`,
  twoZones: ({ one, other, place }) =>
    `Les zones « ${one} » et « ${other} » seraient toutes deux à « ${place} » ; choisissez un autre lieu, ou déplacez ou retirez la zone qui s’y trouve.`,
  taken: ({ id }) =>
    `Il existe déjà un enregistrement « ${id} » ; donnez au nouveau un autre identifiant, par exemple ${id}-2.`,
  record: ({ id, ...out }) => `Il n’existe aucun enregistrement « ${id} » que cette étape puisse changer.${ways(out)}`,
  place: ({ id, ...out }) => `Il n’existe aucun lieu « ${id} ».${ways(out)}`,
  market: ({ id, ...out }) => `Il n’existe aucun marché « ${id} ».${ways(out)}`,
  indicator: ({ id, ...out }) => `Il n’existe aucun indicateur « ${id} ».${ways(out)}`,
  period: ({ period, record }) =>
    `Pour ${period}, il existe déjà des parts de ce marché ; fixez plutôt celles-ci, avec set-shares.${record}:…`,
  goneAlready: ({ step }) => `Ce que « ${step} » change est déjà retiré par no-binding-since ; retirez l’étape.`,
  europe: ({ id }) =>
    `« ${id} » est un jalon de la voie européenne et ne peut être retiré ; donnez-lui une autre date, avec date-milestone.${id}.<date>`,
  noRuleSince: ({ day }) =>
    `Aucune règle contraignante n’est venue le ${day} ni plus tard : rien ne serait donc retiré.`,
};
