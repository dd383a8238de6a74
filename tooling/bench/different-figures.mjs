/**
 * Addresses of pictures no two of which are the same, all charts in turn: what the memory of a server must bear.
 *
 * @param {readonly string[]} ids
 * @param {number} count
 */
export function differentFigures(ids, count) {
  const addresses = Array.from({ length: count }, (_, i) => {
    const round = Math.floor(i / ids.length);
    const format = i % 25 === 7 ? "pdf" : i % 10 === 3 ? "png" : "svg";
    const query = new URLSearchParams({
      width: String(500 + (round % 400)),
      lang: ["en", "de", "fr"][round % 3] ?? "en",
      theme: ["light", "dark", "print"][Math.floor(round / 3) % 3] ?? "light",
    });
    return `/charts/${ids[i % ids.length]}.${format}?${query}`;
  });
  if (new Set(addresses).size !== count) throw new Error("two of the figures are the same");
  return addresses;
}
