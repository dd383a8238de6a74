import { afterAll, expect, test } from "vitest";
import { listen } from "../testing/listen.ts";

const server = await listen();
afterAll(() => server.close());

const id = "designation-cumulative";

test("GET /embed/<id> is a page without a script that any site may frame", async () => {
  const response = await server.get(`/embed/${id}?scheme=zones&lang=de`);
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toMatch(/^text\/html/);
  expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none';.*frame-ancestors \*/);
  expect(html).toContain('<html lang="de">');
  expect(html).toContain(`href="${server.url}/de/charts/${id}?scheme=zones"`);
  expect(html.match(/<svg [^>]* role="img"/g)).toHaveLength(2);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
  expect(new Set(ids).size).toBe(ids.length);
  expect(html).not.toMatch(/<script|<iframe/);
});

test("GET /embed/<id> stands on the picture's own ground", async () => {
  const grounds = ["", "?theme=dark"].map(async (search) => {
    const html = await (await server.get(`/embed/${id}${search}`)).text();
    const ground = /body\{background:(#[0-9a-f]{6})\}/.exec(html)?.[1] ?? "none";
    expect(html).toContain(`fill="${ground}"`);
    return ground;
  });
  const [light, dark] = await Promise.all(grounds);
  expect(light).not.toBe(dark);
});

test("GET /embed/<id> draws once where the size is asked for", async () => {
  const html = await (await server.get(`/embed/${id}?width=500`)).text();
  expect(html.match(/<svg [^>]* role="img"/g)).toHaveLength(1);
});

test("the code that frames a figure is as high as its drawing for a phone, where the screen is one", async () => {
  const page = encodeURIComponent(`${server.url}/charts/market-concentration`);
  const { html, height } = await (await server.get(`/oembed?url=${page}`)).json();
  const framed = await (await server.get("/embed/market-concentration")).text();
  const [wide = 0, narrow = 0] = [...framed.matchAll(/<svg xmlns="[^"]*" width="[\d.]+" height="([\d.]+)"/g)].map(
    ([, text]) => Math.ceil(Number(text)),
  );
  expect(narrow).toBeGreaterThan(wide);
  expect(height).toBe(wide);
  expect(html).toContain(`;height:max(${wide}px,min(${narrow}px,`);
  const sized = await (await server.get(`/oembed?url=${page}&maxwidth=500`)).json();
  expect(sized.html).not.toContain("max(");
});

test("GET /embed/<id> refuses what /charts/<id>.svg refuses", async () => {
  expect((await server.get(`/embed/${id}?scheme=pie`)).status).toBe(400);
  expect((await server.get("/embed/pie")).status).toBe(404);
  expect((await server.get(`/embed/${id}?v=000000000000`)).status).toBe(404);
});

test("GET /oembed answers with a frame that opens, for pages of this origin only", async () => {
  const page = encodeURIComponent(`${server.url}/de/charts/${id}?scheme=zones`);
  const said = await (await server.get(`/oembed?url=${page}&maxwidth=500&format=json`)).json();
  expect(said).toMatchObject({ version: "1.0", type: "rich", width: 500, height: expect.any(Number) });
  const [, src = ""] = /src="([^"]+)"/.exec(said.html) ?? [];
  expect(src).toContain("lang=de");
  const framed = await fetch(src.replaceAll("&amp;", "&"));
  expect(framed.status).toBe(200);
  expect(await framed.text()).toContain(`<svg xmlns="http://www.w3.org/2000/svg" width="500" height="${said.height}"`);
  expect((await server.get(`/oembed?url=${encodeURIComponent(`https://other.example/charts/${id}`)}`)).status).toBe(
    404,
  );
  expect((await server.get(`/oembed?url=${page}&format=xml`)).status).toBe(400);
  expect((await server.get("/oembed")).status).toBe(404);
});
