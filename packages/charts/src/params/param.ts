import { InputError } from "@observatory/domain";
import { parseWhatIf, printWhatIf, StepError } from "@observatory/domain/facts";
import { parseGoalposts, printGoalposts } from "@observatory/domain/scenario";
import { z } from "zod";

/** A choice a reader makes: what the address may say, what stands when it says nothing, and which control asks for it. */
export type Param =
  | { kind: "choice"; values: readonly string[]; default: string; schema: z.ZodType<string> }
  | { kind: "choices"; values: readonly string[]; default: readonly string[]; schema: z.ZodType<readonly string[]> }
  | { kind: "number"; min: number; max: number; step: number; default: number; schema: z.ZodType<number> }
  | { kind: "weights"; keys: readonly string[]; default: ""; schema: z.ZodType<string> }
  | { kind: "day"; default: undefined; schema: z.ZodType<string | undefined> }
  | { kind: "text"; form: string; default: undefined; schema: z.ZodType<string | undefined> };

export type Params = Readonly<Record<string, Param>>;

/** The parsed values of a set of params. */
export type Values<P extends Params> = { [K in keyof P]: z.output<P[K]["schema"]> };

/** One of a few named values. */
export function choice<const V extends readonly [string, ...string[]]>(values: V, standard: V[number]) {
  const schema = z.enum(values).default(standard as never) as unknown as z.ZodType<V[number]>;
  return { kind: "choice", values, default: standard, schema } as const;
}

/** Any subset of a few named values, written in the address with commas between; order and repetition do not matter. */
export function choices<const V extends readonly [string, ...string[]]>(values: V, standard: readonly V[number][]) {
  const schema = z
    .string()
    .transform((text) => (text === "" ? [] : text.split(",")))
    .pipe(z.array(z.enum(values)))
    .transform((list) => values.filter((value) => list.includes(value as never)))
    .default([...standard] as never) as unknown as z.ZodType<readonly V[number][]>;
  return { kind: "choices", values, default: standard, schema } as const;
}

/** A number between two ends, both included; a whole one where the steps are whole. */
export function number(range: { min: number; max: number; step: number; default: number }) {
  const schema = z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform(Number)
    .pipe(z.number().min(range.min).max(range.max))
    .refine((value) => !Number.isInteger(range.step) || Number.isInteger(value))
    .default(range.default) as unknown as z.ZodType<number>;
  return { kind: "number", ...range, schema } as const;
}

/** The most that a weight may be; only their proportions count. */
const WEIGHT_MAX = 100;

const ONE_WEIGHT = /^([a-z-]+):(\d{1,3}(?:\.\d{1,3})?)$/;

/** Weights by key, written `key:2,other:0.5`; a key left out weighs 1, order does not matter, and not all may weigh 0. */
export function weights<Key extends string>(keys: readonly Key[]) {
  const schema = z
    .string()
    .transform((text, context) => {
      const given = text === "" ? [] : text.split(",").map((part) => ONE_WEIGHT.exec(part));
      const read = new Map(given.map((match) => [match?.[1] ?? "", Number(match?.[2])]));
      const known = [...read].every(([key, weight]) => keys.includes(key as Key) && weight <= WEIGHT_MAX);
      if (known && read.size === given.length && keys.some((key) => read.get(key) !== 0))
        return keys.flatMap((key) => ((read.get(key) ?? 1) === 1 ? [] : `${key}:${read.get(key)}`)).join(",");
      context.addIssue({ code: "custom", message: "not weights" });
      return z.NEVER;
    })
    .default("") as unknown as z.ZodType<string>;
  return { kind: "weights", keys, default: "", schema } as const;
}

/** The weights of a parsed value by key, those of 1 left out. */
export function weightsOf(value: string): Record<string, number> {
  const parts = value === "" ? [] : value.split(",");
  return Object.fromEntries(parts.map((part) => [part.split(":")[0] ?? "", Number(part.split(":")[1])]));
}

/** A calendar day; nothing means the day to which the facts were last checked. */
export function day() {
  const schema = z.iso.date().optional() as unknown as z.ZodType<string | undefined>;
  return { kind: "day", default: undefined, schema } as const;
}

/** Goalposts of single indicators, `key:adverse..benign,…`, in the order of the keys; nothing means ours. */
export function goalposts(keys: readonly string[]) {
  const schema = z
    .string()
    .max(4000)
    .transform((text, context) => told(context, () => printGoalposts(parseGoalposts(text, keys)) || undefined))
    .optional() as unknown as z.ZodType<string | undefined>;
  const form = "indicator:adverse..benign with commas between, such as open-tasks:12..60";
  return { kind: "text", form, default: undefined, schema } as const;
}

/** A number that stands for itself where it is said, and for a rule of its own where it is not. */
export function numberOrNothing(range: { min: number; max: number }) {
  const form = `a number from ${range.min} to ${range.max}`;
  const schema = z
    .string()
    .regex(/^\d{1,6}(\.\d{1,3})?$/)
    .refine((text) => Number(text) >= range.min && Number(text) <= range.max, { message: form })
    .transform((text) => String(Number(text)))
    .optional() as unknown as z.ZodType<string | undefined>;
  return { kind: "text", form, default: undefined, schema } as const;
}

/** What a reader of the domain gives, its refusal as an issue that keeps the remedy. */
function told<Value>(context: z.RefinementCtx, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const params = error instanceof StepError ? { refusal: error.refusal } : {};
    context.addIssue({ code: "custom", message: error.message, params });
    return z.NEVER;
  }
}

/** A what-if, in the one text that all texts of it are printed back to; nothing means the facts as they are. */
export function whatIf() {
  const schema = z
    .string()
    .max(4000)
    .transform((text, context) => told(context, () => printWhatIf(parseWhatIf(text)) || undefined))
    .optional() as unknown as z.ZodType<string | undefined>;
  const form = "steps with semicolons between, such as move-zone.suzhou.yibin;drop-platform.dji";
  return { kind: "text", form, default: undefined, schema } as const;
}

/** A short text in a form of its own, judged further where it is used. */
export function text(form: string, pattern: RegExp) {
  const schema = z.string().max(4000).regex(pattern).optional() as unknown as z.ZodType<string | undefined>;
  return { kind: "text", form, default: undefined, schema } as const;
}
