import type { Words } from "../../words/words.ts";

/** The foot of every page: where this comes from and on what terms. */
export function SiteFooter({ words }: { words: Words }) {
  return (
    <footer className="site-footer">
      <p>{words.foot.basis}</p>
      <p>{words.foot.licence}</p>
    </footer>
  );
}
