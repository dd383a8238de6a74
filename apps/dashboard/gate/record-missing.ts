/** A page waits no longer than this to learn whether its record is there; not knowing, it asks for it all the same. */
const timeoutMs = 5_000;

/**
 * Whether the server says of a record that nothing has its id, so that its page can say 404 with its first byte.
 *
 * @param record - The tables in which it may stand, and its id.
 * @param origin - Where the server answers.
 * @returns False where the server does not answer.
 */
export async function isMissing(
  record: { readonly tables: readonly string[]; readonly id: string },
  origin: string,
): Promise<boolean> {
  const addresses = record.tables.map((table) => `/api/v1/facts/${table}/${encodeURIComponent(record.id)}`);
  return allMissing(addresses, origin);
}

/** Whether the server says of each of its addresses that nothing is there; false where it does not answer. */
async function allMissing(addresses: readonly string[], origin: string): Promise<boolean> {
  return (await statusesOf(addresses, origin)).every((status) => status === 404);
}

/** What the server says is not there (404), or no longer (410); null where it is, or where the server does not answer. */
export async function missingAt(address: string, origin: string): Promise<404 | 410 | null> {
  const [status] = await statusesOf([address], origin);
  return status === 404 || status === 410 ? status : null;
}

async function statusesOf(addresses: readonly string[], origin: string): Promise<number[]> {
  return Promise.all(
    addresses.map(async (address) => {
      const options = { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(timeoutMs) } as const;
      return fetch(new URL(address, origin), options).then(
        ({ status }) => status,
        () => 0,
      );
    }),
  );
}
