import type { z } from "zod";

/** As much of a schema's inside as is needed to walk through it. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly unknown[];
  readonly format?: string;
}

/** The definition under wrappers such as nullable and optional. */
export function definitionOf(schema: z.ZodType): Definition {
  const definition = schema.def as unknown as Definition;
  return definition.innerType === undefined ? definition : definitionOf(definition.innerType);
}

/**
 * The schemas that may stand at a place of a record; several where a union is on the way.
 *
 * @param path - Keys and positions from the record inwards; positions may be left out, arrays are walked through.
 * @returns None when no such place exists.
 */
export function schemasAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] {
  const definition = definitionOf(schema);
  if (definition.options !== undefined) return definition.options.flatMap((option) => schemasAt(option, path));
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  if (definition.element !== undefined) return schemasAt(definition.element, typeof key === "number" ? rest : path);
  const inner = definition.shape?.[String(key)] ?? definition.valueType;
  return inner === undefined ? [] : schemasAt(inner, rest);
}

/** The keys an object or a record of named fields takes; none for anything else. */
export function keysOf(schema: z.ZodType): string[] {
  const { shape, keyType } = definitionOf(schema);
  if (shape !== undefined) return Object.keys(shape);
  return keyType === undefined ? [] : Object.values(definitionOf(keyType).entries ?? {});
}
