/** Numbers by name as a language writes them. */
export function printed<Name extends string>(
  numbers: Readonly<Record<Name, number>>,
  print: (value: number) => string,
): Record<Name, string> {
  const pairs = Object.entries<number>(numbers).map(([name, value]) => [name, print(value)]);
  return Object.fromEntries(pairs) as Record<Name, string>;
}
