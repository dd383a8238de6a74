/**
 * A copy of a value with another value at a place inside; what lies beside the way there is shared, not copied.
 *
 * @param path - Keys inwards; `list=section-1260h` picks the element of an array whose `list` is that.
 * @returns The copy; null when the way there leads through something that has no such place. A last key that is not there
 *   yet is added: whether it may be is the schema's to say.
 * @example withValue({ a: { b: 1 } }, ["a", "b"], 2); // { a: { b: 2 } }
 */
export function withValue(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  if (Array.isArray(value)) return withElement(value, key, rest, replacement);
  if (typeof value !== "object" || value === null) return null;
  const inner = (value as Readonly<Record<string, unknown>>)[key];
  if (inner === undefined && rest.length > 0) return null;
  const changed = withValue(inner, rest, replacement);
  return changed === null && rest.length > 0 ? null : { ...value, [key]: changed };
}

function withElement(
  elements: readonly unknown[],
  key: string,
  rest: readonly string[],
  replacement: unknown,
): unknown {
  const [field, wanted] = key.split("=");
  if (field === undefined || wanted === undefined) return null;
  const picked = elements.filter(
    (element) =>
      typeof element === "object" &&
      element !== null &&
      (element as Readonly<Record<string, unknown>>)[field] === wanted,
  );
  if (picked.length !== 1) return null;
  const changed = withValue(picked[0], rest, replacement);
  return changed === null ? null : elements.map((element) => (element === picked[0] ? changed : element));
}
