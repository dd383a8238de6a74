import { parseSync } from "oxc-parser";
import { arithmeticOf } from "./arithmetic.ts";
import { globalsOf } from "./globals.ts";

export type Import = { from: string; names: string[]; typeOnly: boolean; line: number };

/** What a wall can be about: what a module takes in, and which of the world's own names it touches. */
export type ModuleFacts = {
  imports: Import[];
  /** `export * from`, whatever it gives out. */
  starExports: { line: number }[];
  globals: { name: string; line: number }[];
  /** Sums written out; joining texts by `+` is none. */
  arithmetic: { operator: string; line: number }[];
};

export function moduleFacts(path: string, text: string): ModuleFacts {
  const { module, program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const line = (offset: number) => text.slice(0, offset).split("\n").length;
  const takenIn = module.staticImports.map(({ moduleRequest, entries, start }) => ({
    from: moduleRequest.value,
    names: entries.map(({ importName }) => importName.name ?? "*"),
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    line: line(start),
  }));
  const passedOn = module.staticExports.flatMap(({ entries, start }) =>
    entries.flatMap(({ moduleRequest, isType, importName }) =>
      moduleRequest === null
        ? []
        : [
            {
              from: moduleRequest.value,
              names: [importName.name ?? "*"],
              typeOnly: isType,
              line: line(start),
              star: String(importName.kind).startsWith("All"),
            },
          ],
    ),
  );
  const takenLater = module.dynamicImports.map(({ moduleRequest, start }) => ({
    from: text.slice(moduleRequest.start, moduleRequest.end).replace(/^["'`]|["'`]$/g, ""),
    names: ["*"],
    typeOnly: false,
    line: line(start),
  }));
  return {
    imports: [...takenIn, ...passedOn, ...takenLater],
    starExports: passedOn.filter(({ star }) => star),
    globals: globalsOf(program).map(({ name, start }) => ({ name, line: line(start) })),
    arithmetic: arithmeticOf(program).map(({ operator, start }) => ({ operator, line: line(start) })),
  };
}
