import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

/** Nothing here depends on where the server is: what is read at run time lives in env.ts and proxy.ts. */
const config: NextConfig = {
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  transpilePackages: ["@observatory/charts", "@observatory/domain"],
  turbopack: { root: fileURLToPath(new URL("../../", import.meta.url)) },
};

export default config;
