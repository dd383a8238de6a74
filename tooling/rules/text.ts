/** What must not stand in any file, each with what to write instead. The patterns are put together so that they do not find themselves. */
const unwanted = [
  {
    name: "a package registry's host",
    pattern: /\b(registry|npm|pypi|proxy|mirrors?|artifactory|nexus)\.[a-z0-9-]+\.(org|com|net|io|dev|internal)\b/i,
    instead: "leave the host out; npm knows its own",
  },
  {
    name: "a path of somebody's machine",
    pattern: /(?<![\w.:/~$-])\/(work|root|home|Users|private\/tmp|tmp)\/[\w.-]+/,
    instead: "write a path from the repository's root, or ask os.tmpdir()",
  },
  {
    name: "a word that promises instead of saying",
    pattern: new RegExp(
      `\\b(${["TO" + "DO", "FIX" + "ME", "XX" + "X", "T" + "BD", "lorem" + " ipsum", "coming" + " soon"].join("|")})\\b`,
    ),
    instead: "finish it, or leave it out and open an issue",
  },
] as const;

/** Every unwanted thing in a text, as lines a person can follow. */
export const findings = (path: string, text: string): string[] =>
  text
    .split("\n")
    .flatMap((line, at) =>
      unwanted
        .filter(({ pattern }) => pattern.test(line))
        .map(
          ({ name, instead, pattern }) => `${path}:${at + 1} holds ${name} ("${pattern.exec(line)?.[0]}"); ${instead}`,
        ),
    );
