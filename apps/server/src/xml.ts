/** Text as XML holds it; characters that XML 1.0 has no place for are left out. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** Text as a quoted attribute of XML or HTML holds it. */
export function escapedAttribute(text: string): string {
  return escaped(text).replaceAll('"', "&quot;");
}
