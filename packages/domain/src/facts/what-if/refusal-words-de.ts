import type { RefusalWords, WaysOut } from "./refusal.ts";

const ways = ({ meant, known }: WaysOut) => (meant === null ? ` Bekannt sind: ${known}` : ` Ist „${meant}“ gemeint?`);

export const de: RefusalWords = {
  version: ({ known }) =>
    `Dieses Gedankenspiel ist in einer Form geschrieben, die hier nicht bekannt ist; schreiben Sie es in der Form ${known}.`,
  tooMany: ({ most }) => `Ein Gedankenspiel hat höchstens ${most} Schritte.`,
  twice: ({ step }) => `Der Schritt „${step}“ steht zweimal da; lassen Sie einen weg.`,
  verb: ({ verb, ...out }) => `Kein Schritt beginnt mit „${verb}“.${ways(out)}`,
  form: ({ step, form }) =>
    `Der Schritt „${step}“ ist nicht so geschrieben, wie es ein solcher Schritt verlangt: ${form}`,
  laidAlready: () => "Diese Fakten tragen schon ein Gedankenspiel.",
  decided: ({ step, other }) =>
    `Die Schritte „${step}“ und „${other}“ entscheiden dasselbe; behalten Sie einen von beiden.`,
  unchanged: ({ step }) => `Der Schritt „${step}“ ändert nichts; lassen Sie ihn weg.`,
  twoZones: ({ one, other, place }) =>
    `Die Zonen „${one}“ und „${other}“ lägen beide in „${place}“; wählen Sie einen anderen Ort, oder verlegen oder streichen Sie die Zone, die dort ist.`,
  taken: ({ id }) => `Einen Datensatz „${id}“ gibt es schon; geben Sie dem neuen eine andere Kennung, etwa ${id}-2.`,
  record: ({ id, ...out }) => `Es gibt keinen Datensatz „${id}“, den dieser Schritt ändern könnte.${ways(out)}`,
  place: ({ id, ...out }) => `Es gibt keinen Ort „${id}“.${ways(out)}`,
  market: ({ id, ...out }) => `Es gibt keinen Markt „${id}“.${ways(out)}`,
  indicator: ({ id, ...out }) => `Es gibt keinen Indikator „${id}“.${ways(out)}`,
  period: ({ period, record }) =>
    `Für ${period} gibt es schon Anteile dieses Marktes; setzen Sie stattdessen diese, mit set-shares.${record}:…`,
  goneAlready: ({ step }) => `Was „${step}“ ändert, nimmt no-binding-since schon heraus; lassen Sie den Schritt weg.`,
  europe: ({ id }) =>
    `„${id}“ ist ein Meilenstein der europäischen Spur und kann nicht herausgenommen werden; geben Sie ihm ein anderes Datum, mit date-milestone.${id}.<date>`,
  noRuleSince: ({ day }) => `Am ${day} oder danach kam keine verbindliche Regel, es würde also nichts herausgenommen.`,
};
