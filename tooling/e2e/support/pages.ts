/** Every kind of page there is; a new page gets its line here and is tested by it. */
export const chartIds = [
  "designation-timeline",
  "designation-cumulative",
  "concentration-over-time",
  "milestone-lanes",
] as const;

export const pages = [
  "/",
  "/designations",
  "/concentration",
  "/governance",
  "/charts",
  "/recommendations",
  "/methods",
  "/accessibility",
  ...chartIds.map((id) => `/charts/${id}`),
] as const;

export const missingPages = ["/no-such-page", "/charts/no-such-chart"] as const;
