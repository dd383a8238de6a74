import type { Locale } from "@observatory/charts";
import { type NextRequest, NextResponse } from "next/server";
import { env } from "./env.ts";
import { forward, isServers } from "./gate/forward.ts";
import { isMissing, missingAt } from "./gate/record-missing.ts";
import { contentSecurityPolicy, newNonce, pageHeaders } from "./gate/security.ts";
import { footPages } from "./views/foot-pages.ts";
import { localPath, splitPath } from "./views/local-path.ts";
import { viewAt } from "./views/page-view.ts";
import { readAddress, tidyQuery } from "./views/read-address.ts";
import { recordAtPath } from "./views/record-path.ts";
import { readReportAddress, reportAddress, reportPath } from "./views/report-address.ts";
import { codeAtPath, typedCode, verifyAddress, verifyPath } from "./views/verify-address.ts";

/** Files of our own that no language owns. */
const plainFiles = ["/icon.svg", "/icon-192.png", "/icon-512.png", "/apple-icon.png", "/robots.txt", "/sitemap.xml"];

/** Pages of text, and what stands beside the pages in every language; none of them is a view. */
const standing: readonly string[] = [...Object.values(footPages), reportPath, "/manifest.webmanifest"];

/** Every request but those for built assets: the server's are handed on, pages get their language, status and headers. */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, searchParams } = request.nextUrl;
  if (isServers(pathname)) return forward(request, env.serverUrl);
  if (pathname === "/favicon.ico") return NextResponse.redirect(new URL("/icon.svg", request.url), 308);
  if (plainFiles.includes(pathname)) return NextResponse.next();

  const { locale, path, written } = splitPath(pathname);
  if (!isReadable(pathname) || (!isAPage(path) && !request.headers.has("rsc")))
    return page(request, { path: `/${locale}/no-page`, status: 404 });
  if (written && locale === "en") return moved(request, path, 308);
  if (path === reportPath) return reportPage(request, locale);
  if (path === verifyPath) return verifyPage(request, locale);
  if (codeAtPath(path) !== undefined && searchParams.size > 0)
    return page(request, { path: `/${locale}${path}`, status: 400 });
  const view = viewAt(path);
  const address = view === undefined ? undefined : readAddress(view, searchParams);
  if (address?.problem === null && !request.headers.has("rsc") && untidy(searchParams, address.chosen)) {
    const query = tidyQuery(address.chosen);
    return moved(request, localPath(locale, path) + (query === "" ? "" : `?${query}`), 307);
  }
  const refused = (address?.problem ?? null) !== null;
  const status = refused ? 400 : ((await nowhere(request, path)) ?? 200);
  return page(request, { path: `/${locale}${path === "/" ? "" : path}`, status });
}

/** Whether what a path encodes can be read; no page has an address that cannot. */
function isReadable(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== "";
  } catch {
    return false;
  }
}

/** The page of a report: forms send what is to change beside what there is, and are led to the address that says it once. */
function reportPage(request: NextRequest, locale: Locale): Response {
  const { searchParams } = request.nextUrl;
  const address = readReportAddress(searchParams);
  if (address.is === "refused") return page(request, { path: `/${locale}${reportPath}`, status: 400 });
  if (!request.headers.has("rsc") && address.query !== searchParams.toString())
    return moved(request, reportAddress(locale, address.query), 307);
  return page(request, { path: `/${locale}${reportPath}`, status: 200 });
}

/** The page that asks for a code: a form that was sent is led to what the code stands for. */
function verifyPage(request: NextRequest, locale: Locale): Response {
  const { searchParams } = request.nextUrl;
  const names = [...searchParams.keys()];
  const isForm = names.length === 1 && names[0] === "code";
  if (isForm && !request.headers.has("rsc")) {
    return moved(request, verifyAddress(locale, typedCode(searchParams.get("code") ?? "")), 307);
  }
  return page(request, { path: `/${locale}${verifyPath}`, status: names.length === 0 || isForm ? 200 : 400 });
}

/** Whether an address holds defaults or empty fields, as forms send them; the order of names does not matter. */
function untidy(given: URLSearchParams, chosen: ReadonlyMap<string, string>): boolean {
  const entries = [...given];
  return entries.length !== chosen.size || entries.some(([name, value]) => chosen.get(name) !== value);
}

/** The status where a path asks for a record, a facts version or a figure's code that is not there; a page that scripts ask for says so by itself. */
async function nowhere(request: NextRequest, path: string): Promise<404 | 410 | null> {
  if (request.headers.has("rsc")) return null;
  const record = recordAtPath(path);
  if (record !== undefined) return (await isMissing(record, env.serverUrl)) ? 404 : null;
  const figure = figureProbe(path, request.nextUrl.searchParams);
  return figure === null ? null : missingAt(figure, env.serverUrl);
}

/** Whether there is a page of such a path at all; of a record or a code, its server knows whether it is there. */
function isAPage(path: string): boolean {
  const isFixed = viewAt(path) !== undefined || standing.includes(path);
  return isFixed || recordAtPath(path) !== undefined || codeAtPath(path) !== undefined;
}

/** Where the server says whether there is what the page of a figure speaks of: its facts version, or its code. */
function figureProbe(path: string, query: URLSearchParams): string | null {
  const version = path.startsWith("/charts/") ? query.get("v") : null;
  if (version !== null) return `/api/v1/versions/${encodeURIComponent(version)}`;
  const code = codeAtPath(path);
  return code === undefined ? null : `/api/v1/verify/${encodeURIComponent(code)}`;
}

function moved(request: NextRequest, to: string, status: 307 | 308): Response {
  return NextResponse.redirect(new URL(to, request.url), status);
}

function page(request: NextRequest, { path, status }: { path: string; status: 200 | 400 | 404 | 410 }): Response {
  const nonce = newNonce();
  const policy = contentSecurityPolicy(nonce, env.development);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-path", path);
  headers.set("content-security-policy", policy);
  const to = request.nextUrl.clone();
  to.pathname = path;
  const response = NextResponse.rewrite(to, { request: { headers }, ...(status === 200 ? {} : { status }) });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(pageHeaders)) response.headers.set(name, value);
  return response;
}

export const config = { matcher: "/((?!_next/).*)" };
