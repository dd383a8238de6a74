/**
 * The one JSON text of a value: keys sorted by code units, no spaces, as RFC 8785 has it for what facts are made of.
 *
 * @param value - Made of objects, arrays, strings, finite numbers, booleans and null; a key whose value is undefined is left out.
 * @source Rundgren, Jordan & Erdtman (2020), JSON Canonicalization Scheme, RFC 8785.
 * @example canonicalJson({ b: 1, a: [null] }); // '{"a":[null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(",")}}`;
}
