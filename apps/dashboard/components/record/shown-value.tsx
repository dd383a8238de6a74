import type { Locale } from "@observatory/charts";
import Link from "next/link";
import { localPath } from "../../views/local-path.ts";
import type { ShownValue } from "../../views/record-model.ts";
import type { FactWords } from "../../words/facts/words.ts";
import { MarkedChinese } from "../chart/marked-chinese.tsx";

/** A value of a record, however deep it goes. */
export function Shown(props: { value: ShownValue; locale: Locale; words: FactWords }) {
  const { value, locale, words } = props;
  switch (value.is) {
    case "nothing":
      return <Unknown why={value.why} words={words} locale={locale} />;
    case "empty":
      return <span className="soft">{words.record.none}</span>;
    case "yes-no":
      return value.yes ? words.yes : words.no;
    case "text":
      return (
        <span lang={value.lang}>{value.lang === "zh-Hans" ? value.text : <MarkedChinese text={value.text} />}</span>
      );
    case "link":
      return (
        <Link href={localPath(locale, value.path)} lang={value.lang}>
          {value.text}
        </Link>
      );
    case "list":
      return (
        <ul className="values">
          {value.values.map((one) => (
            <li key={JSON.stringify(one)}>
              <Shown value={one} locale={locale} words={words} />
            </li>
          ))}
        </ul>
      );
    case "fields":
      return (
        <dl className="inner-fields">
          {value.fields.map(({ label, value: inner }) => (
            <div key={label.text}>
              <dt lang={label.lang}>{label.text}</dt>
              <dd>
                <Shown value={inner} locale={locale} words={words} />
              </dd>
            </div>
          ))}
        </dl>
      );
    default:
      return value satisfies never;
  }
}

function Unknown({ why, words, locale }: { why: string | null; words: FactWords; locale: Locale }) {
  if (why === null) return <span className="soft">{words.record.unknown}</span>;
  return (
    <span className="soft" lang={locale === "en" ? undefined : "en"}>
      {words.record.because(why)}
    </span>
  );
}
