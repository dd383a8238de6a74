/**
 * One line for a person whose Node is too old, or null when it will do. Plain old syntax: it must run where the rest cannot.
 *
 * @param {string} have - As `process.versions.node`, e.g. "18.19.1".
 * @param {string} range - As `engines.node` of the root manifest: ">=20.19".
 */
export function nodeProblem(have, range) {
  const wanted = range.replace(/^>=\s*/, "");
  const [needMajor = 0, needMinor = 0] = wanted.split(".").map(Number);
  const [major = 0, minor = 0] = have.split(".").map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return null;
  return `The observatory needs Node ${wanted} or newer and this is Node ${have}; install a current one (nodejs.org) and run the command again.`;
}
