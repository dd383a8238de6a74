import type { ChartPayload } from "@observatory/charts";

const fetched = new Map<string, Promise<ChartPayload>>();
const keptMost = 30;

/** The payload that lies at an address, fetched once for all parts of a page that ask for it; one that did not come is asked for anew. */
export function payloadFile(address: string): Promise<ChartPayload> {
  const before = fetched.get(address);
  if (before !== undefined) return before;
  const coming = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`no payload at ${address}: ${response.status}`);
    return response.json() as Promise<ChartPayload>;
  });
  coming.catch(() => fetched.delete(address));
  const oldest = fetched.keys().next().value;
  if (fetched.size >= keptMost && oldest !== undefined) fetched.delete(oldest);
  fetched.set(address, coming);
  return coming;
}
