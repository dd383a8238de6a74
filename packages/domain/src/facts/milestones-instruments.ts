import type { Instrument } from "../records/milestone.ts";

/** What an instrument can do to a debt: oblige, advise, or neither. */
export type Force = "binding" | "soft" | "none";

/** Why a kind of instrument has its force; a judgement that {@link debtLedger} lets a reader vary. */
export interface InstrumentForce {
  readonly force: Force;
  readonly whyEn: string;
}

/** The force of every kind of instrument, with the reason. METHODS §3: law, regulation and departmental rule bind; drafts are none. */
export const instrumentForce: Readonly<Record<Instrument, InstrumentForce>> = {
  law: { force: "binding", whyEn: "Passed by the legislature; everyone it names must obey." },
  "law-revision": { force: "binding", whyEn: "Changes a law and is law itself." },
  "administrative-regulation": { force: "binding", whyEn: "Issued by the State Council to carry out laws; obliges." },
  "local-regulation": { force: "binding", whyEn: "Passed by a local legislature; obliges inside its territory." },
  "departmental-rule": { force: "binding", whyEn: "An order of ministries within their powers; obliges." },
  regulation: { force: "binding", whyEn: "Applies directly in every Member State." },
  directive: { force: "binding", whyEn: "Binds every Member State to its result; firms through national law." },
  "implementing-regulation": { force: "binding", whyEn: "Carries out an act and applies directly." },
  guideline: { force: "soft", whyEn: "Says how to act or to read the law, without a duty of its own." },
  standard: { force: "soft", whyEn: "Describes good practice; binds only where another text says so." },
  "code-of-practice": { force: "soft", whyEn: "Binds nobody who has not signed, and signing is voluntary." },
  plan: { force: "none", whyEn: "Announces aims and tasks; addresses the administration." },
  strategy: { force: "none", whyEn: "Announces aims; addresses the institutions." },
  "programme-call": { force: "none", whyEn: "Invites applications; whoever stays away owes nothing." },
  "work-programme": { force: "none", whyEn: "Sets terms for funding only." },
  "enforcement-action": { force: "none", whyEn: "Applies rules that exist already to one case." },
  "institutional-change": { force: "none", whyEn: "Moves tasks between bodies or names hosts." },
  dialogue: { force: "none", whyEn: "An exchange between governments." },
  proposal: { force: "none", whyEn: "A draft; nothing is in force." },
};

/**
 * Whether an instrument obliges those it addresses.
 *
 * @example isBinding("departmental-rule"); // true
 */
export function isBinding(instrument: Instrument): boolean {
  return instrumentForce[instrument].force === "binding";
}

/**
 * Whether an instrument advises those it addresses without obliging them: guidelines, standards, codes.
 *
 * @example isSoft("guideline"); // true
 */
export function isSoft(instrument: Instrument): boolean {
  return instrumentForce[instrument].force === "soft";
}
