import { z } from "zod";
import { period } from "../../records/period.ts";
import { operatorType } from "../../records/platform.ts";
import { partialDate, share } from "../../records/primitives.ts";

const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters and digits in words joined by hyphens");

/** What would reorder or hide the words around a name: controls, formatting marks but the joiner of emoji, lone surrogates. */
const UNSAFE = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

const name = z
  .string()
  .max(80)
  .transform((text) => text.normalize("NFC"))
  .refine((text) => /^\S(.*\S)?$/u.test(text) && !UNSAFE.test(text), {
    message: "a name on one line of at most 80 characters, without control characters",
  })
  .nullable()
  .default(null);

const day = partialDate.refine((date) => date >= "2000" && date < "2101", { message: "a date from 2000 to 2100" });

const fraction = z.number().min(0, "a fraction from 0 to 1").max(1, "a fraction from 0 to 1, so 55 % is 0.55");

const shares = z
  .array(z.strictObject({ firm: id, share: fraction.pipe(share) }))
  .min(1)
  .max(30)
  .refine((list) => new Set(list.map(({ firm }) => firm)).size === list.length, { message: "each firm once" })
  .refine((list) => list.reduce((total, one) => total + one.share, 0) <= 1 + 1e-9, {
    message: "shares that sum to at most 1; they are fractions, so 55 % is 0.55",
  })
  .transform((list) => [...list].sort((a, b) => b.share - a.share || (a.firm < b.firm ? -1 : 1)));

const on = day;
const place = id;

/** One step of a what-if, in the words of people: what {@link withWhatIf} turns into changes of records. */
export const operation = z.discriminatedUnion("do", [
  z.strictObject({
    do: z.literal("add-platform"),
    id,
    place,
    on,
    operatorType: operatorType.default("private-enterprise"),
    name,
  }),
  z.strictObject({ do: z.literal("add-zone"), id, place, on, name }),
  z.strictObject({ do: z.literal("move-platform"), id, place }),
  z.strictObject({ do: z.literal("move-zone"), id, place }),
  z.strictObject({ do: z.literal("date-platform"), id, on }),
  z.strictObject({ do: z.literal("date-zone"), id, on }),
  z.strictObject({ do: z.literal("drop-platform"), id }),
  z.strictObject({ do: z.literal("drop-zone"), id }),
  z.strictObject({ do: z.literal("date-milestone"), id, on }),
  z.strictObject({ do: z.literal("drop-milestone"), id }),
  z.strictObject({ do: z.literal("no-binding-since"), on: day.refine((date) => date.length === 10, "a whole day") }),
  z.strictObject({ do: z.literal("set-shares"), id, shares }),
  z.strictObject({ do: z.literal("add-shares"), id, period, shares }),
  z
    .strictObject({
      do: z.literal("judge"),
      id,
      year: z.coerce.number().int().min(2017).max(2100).nullable().default(null),
      values: z
        .array(z.number())
        .refine(
          (list) => list.length === 1 || list.length === 3,
          "a value, or a value with its least and its greatest",
        ),
    })
    .refine(({ values: [value = 0, low = value, high = value] }) => low <= value && value <= high, {
      path: ["values"],
      message: "value, least, greatest with least ≤ value ≤ greatest",
    }),
]);

/** One step of a what-if. */
export type Operation = z.output<typeof operation>;

/** The word a step begins with. */
export type Verb = Operation["do"];

/** How a step is written: fields with dots between, then a list after a colon or a name after a tilde. */
export interface Form {
  readonly fields: readonly string[];
  /** How many of the fields may be left out, from the end. */
  readonly optional: number;
  readonly tail: "shares" | "values" | "name" | null;
  /** The form as a person would be told it. */
  readonly shown: string;
}

const form = (shown: string, fields: string, tail: Form["tail"] = null, optional = 0): Form => {
  return { fields: fields.split(" "), optional, tail, shown };
};

/** The forms of all steps, in the order in which a what-if is written. */
export const forms: Readonly<Record<Verb, Form>> = {
  "add-platform": form(
    "add-platform.<new id>.<place>.<date>, then .<operator type> and ~<name> where wanted",
    "id place on operatorType",
    "name",
    1,
  ),
  "add-zone": form("add-zone.<new id>.<place>.<date>, then ~<name> where wanted", "id place on", "name"),
  "move-platform": form("move-platform.<id>.<place>", "id place"),
  "move-zone": form("move-zone.<id>.<place>", "id place"),
  "date-platform": form("date-platform.<id>.<date>", "id on"),
  "date-zone": form("date-zone.<id>.<date>", "id on"),
  "drop-platform": form("drop-platform.<id>", "id"),
  "drop-zone": form("drop-zone.<id>", "id"),
  "date-milestone": form("date-milestone.<id>.<date>", "id on"),
  "drop-milestone": form("drop-milestone.<id>", "id"),
  "no-binding-since": form("no-binding-since.<YYYY-MM-DD>", "on"),
  "set-shares": form("set-shares.<id of a market share>:<firm>=<fraction>,…", "id", "shares"),
  "add-shares": form("add-shares.<market>.<period>:<firm>=<fraction>,…", "id period", "shares"),
  judge: form("judge.<indicator>:<value>,<least>,<greatest>, or judge.<indicator>.<year>:…", "id year", "values", 1),
};

export const verbs = Object.keys(forms) as readonly Verb[];
