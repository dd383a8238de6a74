declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown);
    format(format: string, options?: Readonly<Record<string, unknown>>): string;
  }
  export const plugins: { config: { get(name: string): { format: Record<string, unknown> } } };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
