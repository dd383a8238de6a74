import { headers } from "next/headers";

/** Whether a whole document is asked for; what a browser fetches to change a page in place comes as data alone. */
export async function wantsDocument(): Promise<boolean> {
  return (await headers()).get("accept")?.includes("text/html") === true;
}

/** Whether the reader's browser says that it is a phone's; one that says nothing may be anything. */
export async function isPhone(): Promise<boolean> {
  return (await headers()).get("sec-ch-ua-mobile") === "?1";
}
