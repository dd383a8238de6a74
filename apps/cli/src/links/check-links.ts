import { createHash } from "node:crypto";
import { type RobotsRules, robotsRules } from "./robots.ts";

/** Who asks, so that a host can write to us or shut us out. */
export const AGENT = "china-ai-observatory-links";

export interface Link {
  readonly source: string;
  readonly address: string;
}

/**
 * What became of an address. moved: it says for good where it went; changed: its content is not what it was when last seen;
 * dead: it is gone; no-answer: nobody can say today; not-allowed: the host's robots.txt asks us to stay away.
 */
export type Outcome = "fine" | "moved" | "changed" | "dead" | "no-answer" | "not-allowed";

export interface LinkReport extends Link {
  readonly outcome: Outcome;
  /** Status, or why there was no answer. */
  readonly said: string;
  /** Where it moved to. */
  readonly to?: string;
  /** Fingerprint of the content, where it was read. */
  readonly fingerprint?: string;
}

export interface LinkOptions {
  /** Addresses are asked for here instead, as base/host/path: a mirror, or a server made for a test. */
  readonly base?: string | undefined;
  /** Least pause between two requests to one host, ms. */
  readonly delayMs: number;
  readonly timeoutMs: number;
  /** Fingerprints by source, as last time; where given, contents are read and compared. */
  readonly seen?: Readonly<Record<string, string>> | undefined;
  readonly wait: (ms: number) => Promise<unknown>;
  readonly now: () => number;
}

const redirectsMax = 5;
const bytesMax = 4 * 2 ** 20;
const forGood = [301, 308];
const gone = [404, 410, 451];

/** Asks for one address after the other, never twice at once, and tells what became of each. */
export async function* checkLinks(links: readonly Link[], options: LinkOptions): AsyncGenerator<LinkReport> {
  const hosts = new Map<string, RobotsRules>();
  const lastAsked = new Map<string, number>();
  const ask = async (address: string, method: "GET" | "HEAD"): Promise<Response> => {
    const { host } = new URL(address);
    const pause = Math.max(options.delayMs, (hosts.get(host)?.crawlDelaySeconds ?? 0) * 1000);
    const due = (lastAsked.get(host) ?? Number.NEGATIVE_INFINITY) + pause - options.now();
    if (due > 0) await options.wait(due);
    lastAsked.set(host, options.now());
    const headers = { "user-agent": AGENT, accept: "text/html,application/pdf;q=0.9,*/*;q=0.5" };
    const signal = AbortSignal.timeout(options.timeoutMs);
    return fetch(rebased(address, options.base), { method, headers, redirect: "manual", signal });
  };
  const rulesFor = async (address: string): Promise<RobotsRules> => {
    const { host, origin } = new URL(address);
    const known = hosts.get(host);
    if (known !== undefined) return known;
    const place = `${origin}/robots.txt`;
    const answer = await ask(place, "GET")
      .then(async (response) => ({ status: response.status, text: await limitedText(response) }))
      .catch(() => null);
    const rules = robotsRules(place, AGENT, answer);
    hosts.set(host, rules);
    return rules;
  };
  for (const link of links) yield { ...link, ...(await outcomeOf(link, { ask, rulesFor, options })) };
}

interface Tools {
  readonly ask: (address: string, method: "GET" | "HEAD") => Promise<Response>;
  readonly rulesFor: (address: string) => Promise<RobotsRules>;
  readonly options: LinkOptions;
}

type Found = Omit<LinkReport, keyof Link>;

async function outcomeOf(link: Link, { ask, rulesFor, options }: Tools): Promise<Found> {
  let address = link.address;
  let movedTo: string | undefined;
  let onlyForGood = true;
  try {
    for (let hop = 0; hop <= redirectsMax; hop++) {
      const rules = await rulesFor(address);
      if (!rules.allows(address)) return { outcome: "not-allowed", said: `robots.txt of ${new URL(address).host}` };
      const response = await answerOf(address, ask, options.seen !== undefined);
      const location = response.headers.get("location");
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        address = new URL(location, address).href;
        onlyForGood &&= forGood.includes(response.status);
        if (onlyForGood) movedTo = address;
        continue;
      }
      return await judged(link, response, { movedTo, options });
    }
    return { outcome: "dead", said: `more than ${redirectsMax} redirections` };
  } catch (error) {
    return { outcome: "no-answer", said: reasonOf(error) };
  }
}

/** HEAD is enough to know that a page is there; hosts that do not know it are asked with GET. */
async function answerOf(address: string, ask: Tools["ask"], readContent: boolean): Promise<Response> {
  if (readContent) return ask(address, "GET");
  const response = await ask(address, "HEAD");
  return [403, 405, 501].includes(response.status) ? ask(address, "GET") : response;
}

async function judged(
  link: Link,
  response: Response,
  { movedTo, options }: { movedTo: string | undefined; options: LinkOptions },
): Promise<Found> {
  const said = String(response.status);
  if (gone.includes(response.status)) return { outcome: "dead", said };
  if (!response.ok) return { outcome: "no-answer", said };
  const before = options.seen?.[link.source];
  const fingerprint = options.seen === undefined ? {} : { fingerprint: fingerprintOf(await limitedText(response)) };
  await response.body?.cancel().catch(() => undefined);
  if (movedTo !== undefined) return { outcome: "moved", said, to: movedTo, ...fingerprint };
  const isOther = before !== undefined && before !== fingerprint.fingerprint;
  return { outcome: isOther ? "changed" : "fine", said, ...fingerprint };
}

/** The words of a page without what changes at every visit: mark-up, scripts, spaces. */
function fingerprintOf(text: string): string {
  const words = text
    .replaceAll(/<(script|style|noscript)\b[\s\S]*?<\/\1>/gi, " ")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");
  return createHash("sha256").update(words).digest("hex").slice(0, 16);
}

async function limitedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk as Uint8Array);
    bytes += (chunk as Uint8Array).byteLength;
    if (bytes > bytesMax) break;
  }
  return Buffer.concat(chunks).toString("utf8");
}

function rebased(address: string, base: string | undefined): string {
  if (base === undefined) return address;
  const { host, pathname, search } = new URL(address);
  return `${base.replace(/\/$/, "")}/${host}${pathname}${search}`;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "no answer in time";
  const cause = error.cause as { code?: string } | undefined;
  return cause?.code ?? error.message;
}
