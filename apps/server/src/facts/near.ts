import { nearest } from "@observatory/domain/facts";

const MOST = 6;

/** Ids that somebody may have meant: the nearest by letters, then those that share most of its words. */
export function nearIds(id: string, known: readonly string[]): string[] {
  const words = id
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1);
  const shared = (other: string) => words.filter((word) => other.includes(word)).length;
  const alike = known.filter((other) => shared(other) > 0).sort((a, b) => shared(b) - shared(a));
  const best = nearest(id, known);
  return [...new Set([...(best === null ? [] : [best]), ...alike])].slice(0, MOST);
}
