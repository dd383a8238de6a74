import "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the bundled workers lie, as an address. */
    workersFolder: string;
    /** The bundled server, as a path. */
    mainFile: string;
  }
}
