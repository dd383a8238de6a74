import type { Line } from "../figure.ts";

/** Lines of platforms and of zones cross: their dash tells them apart where colour does not. */
export const SCHEME_DASH = { platforms: "solid", zones: "dashed" } as const satisfies Record<string, Line["dash"]>;
