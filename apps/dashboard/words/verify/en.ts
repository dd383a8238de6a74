/** The English words of the pages on which a printed code is looked up. */
export const en = {
  title: "Check a figure",
  lead: "Under every figure taken from here stands a code. Type it in and see what was printed: which figure, with which choices, made of which version of the facts.",
  label: "Code under the figure",
  hint: "Capital or small letters, with hyphens or without; the whole printed line will do.",
  go: "Look it up",
  another: "Look up another code",
  proves: {
    title: "What a code proves, and what it does not",
    does: "It says which view was taken: the figure, every choice, the language and the version of the facts. The code holds all of this itself, so no list of codes has to be kept and none expires.",
    doesNot:
      "It does not say that the picture above it was left as it was. Lay the print beside the figure that the code leads to; whoever has the file can have it compared exactly.",
  },
  file: {
    title: "Check a file to the last digit",
    lead: "Every SVG, PNG, PDF, XLSX and JSON file carries the address that makes it again; for a CSV, add its address. With the Observatory on your computer, this makes the file anew and compares:",
    answers:
      "It answers same; or differs, and where; or cannot tell, and why. A number changed in a table or a bar moved in a picture is found.",
    withAddress: "For a file that does not say where it came from:",
  },
  code: (code: string) => `Code ${code}`,
  stands: "What it stands for",
  figure: "Figure",
  choices: "Choices",
  standard: "the standard view",
  language: "Language",
  facts: "Facts",
  version: (version: string, checked: string) => `version ${version}, last checked on ${checked}`,
  gone: (version: string) => `version ${version}, no longer kept here`,
  languages: { en: "English", de: "German", fr: "French" },
  state: {
    current: "The facts have not changed since: this is the figure as it was printed, and as it is today.",
    same: "Newer facts exist, but they leave every value of this figure as it was printed.",
    newer:
      "Newer facts exist, and they change this figure. Both are shown: first as it was printed, then as it is today.",
    gone: "The facts of that version are not kept here, so the printed figure cannot be made again. This is the same view with today’s facts; it may differ from the print.",
  },
  printed: "As it was printed",
  today: (version: string) => `With today’s facts, version ${version}`,
  openPrinted: "Open the frozen figure with its table, sources and files",
  openToday: "Open the figure with today’s facts",
  outdated: {
    title: "This figure can no longer be made",
    lead: (code: string) => `“${code}” is a whole code of the Observatory: a figure was printed with it.`,
    why: "One of the choices that it was made with is no longer understood, because the Observatory has changed since. The print is not proven wrong; it can no longer be held against anything.",
    today: "Open the figure as it is today",
  },
  unknown: {
    title: "No figure has this code",
    lead: (code: string) => `“${code}” is not a code that stands under a figure of the Observatory.`,
    letters:
      "A code has at least sixteen letters and digits, in groups of four. It never holds I, L, O or U: what looks like them is 1, 1, 0 or V.",
    check:
      "The end of a code checks the rest, so a single mistyped letter is noticed. Compare it with the print once more:",
  },
};
