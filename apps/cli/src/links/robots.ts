import robotsParser from "robots-parser";

/** What a host lets us ask for, read once. */
export interface RobotsRules {
  readonly allows: (address: string) => boolean;
  /** Seconds it asks to leave between requests; 0 where it does not. */
  readonly crawlDelaySeconds: number;
}

const everything: RobotsRules = { allows: () => true, crawlDelaySeconds: 0 };
const nothing: RobotsRules = { allows: () => false, crawlDelaySeconds: 0 };

/**
 * The rules of a host from its robots.txt: none there means that all is allowed; where it cannot be told, nothing is.
 *
 * @param status - Of the answer; null where there was none.
 * @source Koster et al. (2022), Robots Exclusion Protocol, RFC 9309.
 */
export function robotsRules(
  address: string,
  agent: string,
  answer: { status: number; text: string } | null,
): RobotsRules {
  if (answer === null || answer.status >= 500) return nothing;
  if (answer.status >= 400) return everything;
  const robots = robotsParser(address, answer.text);
  return {
    allows: (wanted) => robots.isAllowed(wanted, agent) !== false,
    crawlDelaySeconds: robots.getCrawlDelay(agent) ?? 0,
  };
}
