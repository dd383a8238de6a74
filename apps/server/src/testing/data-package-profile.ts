import { z } from "zod";

/*
 * What the published profiles of Data Package 2.0 ask of a description, written out for the parts that ours uses: the profiles
 * themselves may not be fetched while testing. Keys that a profile does not name are allowed, as there.
 */

/** Relative, without a way upwards, or a web address. */
const path = z.string().regex(/^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/);

const licence = z
  .looseObject({
    name: z
      .string()
      .regex(/^([-a-zA-Z0-9._])+$/)
      .optional(),
    path: path.optional(),
    title: z.string().optional(),
  })
  .refine(({ name, path: address }) => name !== undefined || address !== undefined);

const common = { name: z.string(), title: z.string().optional(), description: z.string().optional() };
const required = { required: z.boolean().optional(), unique: z.boolean().optional() };
const field = z.discriminatedUnion("type", [
  z.looseObject({
    ...common,
    type: z.literal("string"),
    constraints: z.looseObject({ ...required, enum: z.array(z.string()).min(1).optional() }).optional(),
  }),
  ...(["number", "integer"] as const).map((type) =>
    z.looseObject({
      ...common,
      type: z.literal(type),
      constraints: z
        .looseObject({ ...required, minimum: z.number().optional(), maximum: z.number().optional() })
        .optional(),
    }),
  ),
  ...(["boolean", "array", "object", "any"] as const).map((type) =>
    z.looseObject({ ...common, type: z.literal(type), constraints: z.looseObject(required).optional() }),
  ),
]);

const tableSchema = z.looseObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/tableschema.json"),
  fields: z.array(field).min(1),
  primaryKey: z.array(z.string()).min(1),
  missingValues: z.array(z.string()),
  foreignKeys: z
    .array(
      z.looseObject({
        fields: z.array(z.string()).min(1),
        reference: z.looseObject({ resource: z.string(), fields: z.array(z.string()).min(1) }),
      }),
    )
    .min(1)
    .optional(),
});

const resource = z.looseObject({
  name: z.string(),
  path,
  type: z.literal("table").optional(),
  title: z.string(),
  description: z.string(),
  format: z.string(),
  mediatype: z.string().regex(/^(.+)\/(.+)$/),
  encoding: z.string(),
  bytes: z.int(),
  hash: z.string().regex(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$/),
  dialect: z
    .looseObject({
      $schema: z.literal("https://datapackage.org/profiles/2.0/tabledialect.json"),
      lineTerminator: z.string(),
      doubleQuote: z.boolean(),
    })
    .optional(),
  schema: tableSchema.optional(),
});

/** A description as Data Package 2.0 has it. */
export const dataPackageProfile = z.looseObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: z.string(),
  description: z.string(),
  version: z.string(),
  keywords: z.array(z.string()).min(1),
  licenses: z.array(licence).min(1),
  contributors: z.array(z.looseObject({ title: z.string(), roles: z.array(z.string()).min(1) })).min(1),
  resources: z.array(resource).min(1),
});
