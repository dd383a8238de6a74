import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const dashboardDir = `${root}apps/dashboard`;
const modules = `${root}node_modules`;

/** How each tool is started: as a direct child of Node, because npx leaves orphans when only the parent is stopped. */
export const node = process.execPath;
export const next = [node, `${modules}/next/dist/bin/next`];
export const turbo = [node, `${modules}/turbo/bin/turbo`];
export const biome = [node, `${modules}/@biomejs/biome/bin/biome`];
export const knip = [node, `${modules}/knip/bin/knip.js`];
export const vitest = [node, `${modules}/vitest/vitest.mjs`];
export const playwright = [node, `${modules}/@playwright/test/cli.js`];
export const browserTests = [node, `${root}tooling/browser/test.mjs`];
export const serverMain = `${root}apps/server/dist/main.js`;
export const serverBuild = `${root}apps/server/build.mjs`;
