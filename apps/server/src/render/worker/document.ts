type InDocument = typeof import("./in-document.tsx");

let ready: Promise<InDocument> | null = null;

/** What draws the figures that need a document: the document first, then Recharts; made once, when it is first needed. */
export function documentDrawing(fontFiles: readonly string[]): Promise<InDocument> {
  ready ??= prepared(fontFiles);
  return ready;
}

async function prepared(fontFiles: readonly string[]): Promise<InDocument> {
  const { installDocument } = await import("./dom.ts");
  installDocument(fontFiles);
  return import("./in-document.tsx");
}
