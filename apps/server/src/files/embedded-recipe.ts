import { strFromU8, unzipSync } from "fflate";
import type { Format } from "./options.ts";
import { pngChunks } from "./png-chunks.ts";
import { type Recipe, readRecipe } from "./recipe.ts";

/** What a file is, by how it begins; null where it is none of ours. */
export function formatOf(bytes: Buffer): Format | null {
  const start = bytes.toString("latin1", 0, 8);
  if (start.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (start.startsWith("%PDF-")) return "pdf";
  if (start.startsWith("PK\x03\x04")) return "xlsx";
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  if (/^(<\?xml[^>]*>\s*)?<svg[\s>]/.test(text)) return "svg";
  if (text.startsWith("{")) return "json";
  return /^[A-Za-z][\w-]*(,[A-Za-z][\w-]*)+\r?\n/.test(text) ? "csv" : null;
}

/** The recipe that a file carries; null where it carries none. */
export function embeddedRecipe(bytes: Buffer, format: Format): Recipe | null {
  const address = addressIn(bytes, format);
  return address === null ? null : readRecipe(address, format);
}

function addressIn(bytes: Buffer, format: Format): string | null {
  switch (format) {
    case "svg":
      return plainXml(/<metadata>([^<]*)<\/metadata>/.exec(bytes.toString("utf8"))?.[1]);
    case "png": {
      const text = pngChunks(bytes).find(({ keyword }) => keyword === "Recipe");
      return text === undefined ? null : text.data.toString("utf8").split("\0").at(-1)?.trim() || null;
    }
    case "pdf":
      return pdfInfo(bytes.toString("latin1"), "Recipe");
    case "xlsx":
      return plainXml(/<dc:identifier>([^<]*)</.exec(zippedText(bytes, "docProps/core.xml") ?? "")?.[1]);
    case "json":
      return jsonAddress(bytes.toString("utf8"));
    case "csv":
      return csvAddress(bytes.toString("utf8"));
    default:
      return format satisfies never;
  }
}

/** The last field of the first row, which is an address and never quoted. */
function csvAddress(text: string): string | null {
  const [head = "", first = ""] = text.split(/\r?\n/, 2);
  return head.endsWith(",address") ? (/,([^,"]*)$/.exec(first)?.[1] ?? null) : null;
}

/** A payload names its chart, its query, its language and its facts. */
function jsonAddress(text: string): string | null {
  try {
    const { chart, query, locale, factsVersion, base = "" } = JSON.parse(text) as Record<string, unknown>;
    if (typeof chart !== "string" || typeof query !== "string") return null;
    const search = new URLSearchParams(query);
    if (locale !== "en") search.set("lang", String(locale));
    search.set("v", String(factsVersion));
    return `${base}/charts/${chart}.json?${search}`;
  } catch {
    return null;
  }
}

/** A property that a PDF names and, as ours do, holds in an object of its own. */
function pdfInfo(pdf: string, name: string): string | null {
  const object = new RegExp(`/${name} (\\d+) 0 R`).exec(pdf)?.[1];
  if (object === undefined) return null;
  return new RegExp(`[\\r\\n]${object} 0 obj\\s*\\(([^()\\\\]*)\\)`).exec(pdf)?.[1] ?? null;
}

function zippedText(bytes: Buffer, path: string): string | null {
  try {
    const data = unzipSync(bytes, { filter: ({ name, originalSize }) => name === path && originalSize < 2 ** 20 })[
      path
    ];
    return data === undefined ? null : strFromU8(data);
  } catch {
    return null;
  }
}

function plainXml(text: string | undefined): string | null {
  return text?.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&") ?? null;
}
