/** A view of the scenarios that is worth a click: what its address says beside what the reader has chosen already. */
export interface WhatIfPreset {
  readonly id:
    | "european-platform"
    | "inland-zones"
    | "no-binding-since-2021"
    | "no-binding-since-the-plan"
    | "brief-date"
    | "winners-beyond-team"
    | "rules-two-years-earlier"
    | "equal-ai-servers"
    | "cloudwalk-in-chongqing";
  readonly whatif?: string;
  readonly reading?: string;
  readonly asOf?: string;
}

/** The presets, as addresses write them; their words stand in the catalogues. */
export const whatIfPresets: readonly WhatIfPreset[] = [
  { id: "brief-date", asOf: "2024-06-30" },
  { id: "european-platform", whatif: "add-platform.european-firm.shanghai.2025-06-30~A European firm" },
  { id: "inland-zones", whatif: "move-zone.guangzhou.mianyang;move-zone.suzhou.yibin" },
  { id: "no-binding-since-2021", whatif: "no-binding-since.2021-01-01" },
  { id: "no-binding-since-the-plan", whatif: "no-binding-since.2017-07-20" },
  { id: "winners-beyond-team", whatif: "judge.winners-beyond-team:0.7,0.5,0.9" },
  {
    id: "rules-two-years-earlier",
    whatif: "date-milestone.algorithm-provisions-2021.2020-03-01;date-milestone.pipl-2021.2019-11-01",
  },
  {
    id: "equal-ai-servers",
    whatif: "add-shares.ai-servers.2025:firm-a=0.2,firm-b=0.2,firm-c=0.2,firm-d=0.2,firm-e=0.2",
  },
  { id: "cloudwalk-in-chongqing", reading: "cloudwalk-seat.chongqing" },
];
