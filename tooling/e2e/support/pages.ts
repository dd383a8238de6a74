/** Every kind of page there is; a new page gets its line here and is tested by it. */
export const chartIds = [
  "designation-timeline",
  "designation-map",
  "concentration-over-time",
  "milestone-lanes",
] as const;

export const pages = [
  "/",
  "/designations",
  "/concentration",
  "/governance",
  "/scenarios",
  "/charts",
  "/recommendations",
  "/methods",
  "/accessibility",
  "/verify",
  "/claims",
  "/data",
  "/search?q=beijing",
  "/report?figure=designation-cumulative%3Fscheme%3Dzones&figure=lorenz-curve&claim=c01",
  "/platforms/baidu",
  "/zones/beijing",
  "/milestones/data-security-law-2021",
  "/sources/reconnect-china-brief-11",
  "/records/disagreements/cloudwalk-seat",
  "/verify/21VF-Y841-K0KK-Y023-6R20-03G",
  ...chartIds.map((id) => `/charts/${id}`),
] as const;

export const missingPages = [
  "/no-such-page",
  "/charts/no-such-chart",
  "/platforms/alibaba",
  "/records/zones/nothing",
  "/verify/21RQ-J093-8NKR-KAYQ",
] as const;

export const locales = ["en", "de", "fr"] as const;

/** Where a page lies in a language. */
export const inLocale = (path: string, locale: (typeof locales)[number]) =>
  locale === "en" ? path : `/${locale}${path === "/" ? "" : path}`;
