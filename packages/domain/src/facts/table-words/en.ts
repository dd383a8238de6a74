import type { TableName } from "../registry.ts";
import type { TableWords } from "./table-words.ts";

export const en: Readonly<Record<TableName, TableWords>> = {
  sources: {
    title: "Sources",
    holds: "The documents that facts rest on: title, publisher, date, and the address where readers may be sent there.",
  },
  "milestones-china": {
    title: "Milestones, China",
    holds:
      "Steps in the governance of AI in China: laws, rules, plans, enforcement, with their days and what each is judged to do.",
  },
  "milestones-eu": {
    title: "Milestones, European Union",
    holds: "The same for the European Union, with Chinese counterparts on the same topic.",
  },
  debts: {
    title: "Start-up debts",
    holds: "The eight gaps in regulation that the brief says a fostered sector runs up.",
  },
  dimensions: { title: "Dimensions", holds: "The six rows along which the brief’s two scenarios part." },
  schemes: { title: "Schemes", holds: "The programmes under which platforms, zones and pilot bases are named." },
  platforms: {
    title: "Platforms",
    holds: "The open innovation platforms: operator, field, seat, day of designation, listings, entries on US lists.",
  },
  zones: {
    title: "Pilot zones",
    holds: "The AI pilot innovation zones: place, approval, letter, what each is to try out.",
  },
  "related-zones": { title: "Related zones", holds: "Zones of other schemes that lie beside the pilot zones." },
  "other-designations": {
    title: "Other designations",
    holds: "Who holds a designation under another scheme, and in which field.",
  },
  provinces: { title: "Provinces", holds: "The 31 provincial units with population and output." },
  places: { title: "Places", holds: "Cities, counties and districts that facts refer to, with their codes." },
  regions: { title: "Regions", holds: "The three mega-regions and a fourth, with their members." },
  "published-totals": {
    title: "Published totals",
    holds: "National and regional totals as published, to hold sums of provinces against.",
  },
  "market-shares": { title: "Market shares", holds: "Shares of firms in markets for AI, as published, firm by firm." },
  "group-shares": { title: "Shares of groups", holds: "Joint shares of groups that are no single firm." },
  "regional-indicators": { title: "Regional indicators", holds: "What is counted in provinces, cities and regions." },
  "regional-values": { title: "Regional values", holds: "One value a line: an indicator in a place and year." },
  "national-indicators": {
    title: "National indicators",
    holds: "What is counted for China as a whole, or for a firm or programme in it.",
  },
  "national-observations": { title: "National observations", holds: "One number a line: an indicator in a period." },
  "open-competition-rounds": {
    title: "Open competition, rounds",
    holds: "National rounds in which tasks were put up for competition, with their steps and numbers.",
  },
  "open-competition-local-calls": {
    title: "Open competition, local calls",
    holds: "What provinces, cities and districts did about it; a sample, not a census.",
  },
  recommendations: {
    title: "Recommendations",
    holds: "The brief’s four recommendations to the European Union, with what to watch.",
  },
  thresholds: { title: "Thresholds", holds: "Figures of laws and guidelines against which concentration is read." },
  claims: { title: "Claims", holds: "The brief’s checkable statements, in our words." },
  omissions: { title: "Omissions", holds: "What was gathered and is not published as a fact, and why." },
  "change-log": { title: "Change log", holds: "What changed in the published facts, and when." },
  disagreements: {
    title: "Disagreements",
    holds: "Where sources do not say the same: every side, the one in use, and why.",
  },
};
