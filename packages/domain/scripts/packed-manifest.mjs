/**
 * The manifest others get: doors lead to plain ESM with declarations instead of TypeScript sources, and nothing of our workshop stays.
 *
 * @param {Record<string, any>} manifest - As it is in the repository.
 * @returns {Record<string, any>}
 */
export function packedManifest({ devDependencies, scripts, exports: doors, ...rest }) {
  const packed = Object.entries(doors).map(([door, source]) => {
    const name = doorName(source);
    return [door, { types: `./dist/types/${name}.d.ts`, default: `./dist/${name}.js` }];
  });
  return { ...rest, exports: { ...Object.fromEntries(packed), "./package.json": "./package.json" } };
}

/** "./src/facts/index.ts" is built as "facts/index". */
export const doorName = (/** @type {string} */ source) => source.replace(/^\.\/src\//, "").replace(/\.ts$/, "");
