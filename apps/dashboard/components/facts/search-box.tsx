import type { Locale } from "@observatory/charts";
import Form from "next/form";
import { localPath } from "../../views/local-path.ts";
import type { FactWords } from "../../words/facts/words.ts";

/** Words to look for; a plain form, so that it works without scripts. One box a page is a landmark. */
export function SearchBox(props: { id: string; locale: Locale; words: FactWords; q?: string; landmark?: boolean }) {
  const { id, locale, words, q = "", landmark = false } = props;
  return (
    <Form
      action={localPath(locale, "/search")}
      role={landmark ? "search" : undefined}
      className="search-box"
      prefetch={false}
    >
      <label htmlFor={id}>{words.search.label}</label>
      <div>
        <input id={id} type="search" name="q" defaultValue={q} maxLength={200} autoComplete="off" key={q} />
        <button type="submit" className="button">
          {words.search.go}
        </button>
      </div>
    </Form>
  );
}
