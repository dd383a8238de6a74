import type { MetadataRoute } from "next";
import { publicOrigin } from "../views/public-origin.ts";

/** Everything may be read; files of figures are reached from their pages. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return { rules: { userAgent: "*", allow: "/", disallow: "/api/" }, sitemap: `${await publicOrigin()}/sitemap.xml` };
}
