"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { localPath, splitPath } from "../../views/local-path.ts";

/** The same view in another language; a full load, because the language belongs to the whole document. */
export function LanguageSwitch(props: {
  label: string;
  current: string;
  languages: readonly { readonly code: "en" | "de" | "fr"; readonly name: string }[];
}) {
  const { path } = splitPath(usePathname());
  const query = useSearchParams().toString();
  return (
    <nav aria-label={props.label} className="languages">
      {props.languages.map(({ code, name }) => (
        <a
          key={code}
          href={localPath(code, path) + (query === "" ? "" : `?${query}`)}
          hrefLang={code}
          lang={code}
          aria-label={name}
          aria-current={code === props.current ? "true" : undefined}
        >
          {code.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}
