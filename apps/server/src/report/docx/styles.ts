import type { TextStyle } from "../blocks.ts";

/** Word's own ids of styles, so that a document into which parts are copied sets them in its own look. */
export const STYLE_OF: Readonly<Record<TextStyle, string>> = {
  title: "Title",
  lead: "Subtitle",
  caption: "Caption",
  body: "BodyText",
  small: "FigureNote",
  source: "Bibliography",
};

/** Numbering of the one kind of list there is. */
export const BULLETS = 1;

const LANGUAGES = { en: "en-GB", de: "de-DE", fr: "fr-FR" } as const;

interface Look {
  readonly name: string;
  readonly halfPoints: number;
  readonly bold?: true;
  readonly before?: number;
  readonly after?: number;
  readonly outline?: number;
  /** What stays with the paragraph after it, as headings and captions do. */
  readonly keepNext?: true;
  readonly tabs?: string;
  readonly indent?: string;
}

const LOOKS: Readonly<Record<string, Look>> = {
  BodyText: { name: "Body Text", halfPoints: 22 },
  Title: { name: "Title", halfPoints: 48, bold: true, before: 480, after: 120 },
  Subtitle: { name: "Subtitle", halfPoints: 26 },
  Heading1: { name: "heading 1", halfPoints: 34, bold: true, before: 360, after: 160, outline: 0, keepNext: true },
  Heading2: { name: "heading 2", halfPoints: 26, bold: true, before: 320, after: 100, outline: 1, keepNext: true },
  TOCHeading: { name: "TOC Heading", halfPoints: 30, bold: true, before: 320, after: 120, keepNext: true },
  TOC1: { name: "toc 1", halfPoints: 22, bold: true, after: 60 },
  TOC2: { name: "toc 2", halfPoints: 22, after: 40, indent: '<w:ind w:left="284"/>' },
  Caption: { name: "caption", halfPoints: 22, bold: true, before: 320, after: 60, keepNext: true },
  FigureNote: { name: "Figure Note", halfPoints: 18, after: 60 },
  ListBullet: { name: "List Bullet", halfPoints: 22, after: 80 },
  Bibliography: {
    name: "Bibliography",
    halfPoints: 20,
    after: 60,
    tabs: '<w:tabs><w:tab w:val="left" w:pos="624"/></w:tabs>',
    indent: '<w:ind w:left="624" w:hanging="624"/>',
  },
  Footer: { name: "footer", halfPoints: 16, tabs: '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>' },
};

/** What `word/styles.xml` holds: the styles, and the language in which spelling is checked. */
export function stylesXml(locale: keyof typeof LANGUAGES): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="SimSun"/><w:sz w:val="22"/><w:lang w:val="${LANGUAGES[locale]}" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
  const link =
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1F4E79"/><w:u w:val="single"/></w:rPr></w:style>';
  return defaults + normal + Object.entries(LOOKS).map(styleXml).join("") + link;
}

function styleXml([id, look]: [string, Look]): string {
  const { name, halfPoints, bold, before = 0, after = 120, outline, keepNext, tabs = "", indent = "" } = look;
  const kept = keepNext ? "<w:keepNext/>" : "";
  const level = outline === undefined ? "" : `<w:outlineLvl w:val="${outline}"/>`;
  const paragraph = `${kept}${tabs}<w:spacing w:before="${before}" w:after="${after}"/>${indent}${level}`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${bold ? "<w:b/>" : ""}<w:sz w:val="${halfPoints}"/></w:rPr></w:style>`;
}

/** What `word/numbering.xml` holds: a list with bullets. */
export const NUMBERING = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="340"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="${BULLETS}"><w:abstractNumId w:val="0"/></w:num>`;
