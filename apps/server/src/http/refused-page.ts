import type { IncomingMessage } from "node:http";
import { isLocale, type Locale } from "@observatory/charts";
import { PALETTES } from "@observatory/charts/theme";
import { type StepRefusal, stepRefusalText } from "@observatory/domain/facts";
import type { Problem } from "../problem.ts";
import { escaped } from "../xml.ts";
import { type Answer, refusal } from "./answer.ts";

const WORDS = {
  en: {
    title: "This file cannot be made",
    why: "The server says:",
    pixels: (dpi: number) =>
      `So large a picture is drawn with at most ${dpi} dpi. As SVG or PDF it is sharp at any size.`,
    back: "Back, to choose something else",
  },
  de: {
    title: "Diese Datei lässt sich nicht herstellen",
    why: "Der Server sagt:",
    pixels: (dpi: number) =>
      `Ein so großes Bild wird mit höchstens ${dpi} dpi gezeichnet. Als SVG oder PDF ist es in jeder Größe scharf.`,
    back: "Zurück, um etwas anderes zu wählen",
  },
  fr: {
    title: "Ce fichier ne peut pas être fait",
    why: "Le serveur dit :",
    pixels: (dpi: number) =>
      `Une image aussi grande est dessinée à ${dpi} dpi au plus. En SVG ou en PDF, elle est nette à toute taille.`,
    back: "Retour, pour choisir autre chose",
  },
} as const satisfies Readonly<Record<Locale, unknown>>;

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *";

/** Addresses of files that a page leads to, each with the page. */
const PAGES: readonly (readonly [RegExp, (chart: string) => string])[] = [
  [/^\/(?:charts|embed)\/([a-z0-9-]+)/, (chart) => `/charts/${chart}`],
  [/^\/report\./, () => "/report"],
];

/** The refusal in the reader's words where there are some, in ours otherwise. */
function said({ message, details }: Problem, locale: Locale): string {
  if (typeof details?.mostDpi === "number") return WORDS[locale].pixels(details.mostDpi);
  const refusal = details?.refusal as StepRefusal | undefined;
  return refusal === undefined
    ? `<span lang="en">${escaped(message)}</span>`
    : escaped(stepRefusalText(locale, refusal));
}

/**
 * A refusal for who asked: programs get it as they know it, a person whom a form or a link led to the address of a file gets a page
 * that says why, and leads back.
 */
export function refusedTo({ url = "/", method, headers }: IncomingMessage, problem: Problem): Answer {
  const plain = refusal(problem);
  const [path = "/", search = ""] = url.split(/\?(.*)/s);
  const found = PAGES.map(([pattern, page]) => ({ match: pattern.exec(path), page })).find(
    ({ match }) => match !== null,
  );
  const isPerson = method === "GET" && headers.accept?.startsWith("text/html") === true;
  if (!isPerson || found === undefined) return plain;
  const lang = new URLSearchParams(search).get("lang") ?? "en";
  const locale = isLocale(lang) ? lang : "en";
  const { title, why, back } = WORDS[locale];
  const to = `${locale === "en" ? "" : `/${locale}`}${found.page(found.match?.[1] ?? "")}`;
  const { paper, ink } = PALETTES.light;
  const style = `body{margin:3rem auto;max-width:40rem;padding:0 1rem;background:${paper};color:${ink};font:1.1rem/1.5 sans-serif}a{color:inherit}p{overflow-wrap:anywhere}`;
  const html = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>${style}</style><h1>${title}</h1><p>${why} ${said(problem, locale)}</p><p><a href="${to}">${back}</a></p></html>\n`;
  const told = { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY };
  return { ...plain, headers: { ...plain.headers, ...told }, body: Buffer.from(html) };
}
