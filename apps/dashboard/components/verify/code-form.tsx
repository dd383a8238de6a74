import type { Locale } from "@observatory/charts";
import { verifyAddress } from "../../views/verify-address.ts";
import { verifyWords } from "../../words/verify/words.ts";

/** One field for a code; a plain form, so that it works without scripts. */
export function CodeForm({ locale, code = "" }: { locale: Locale; code?: string }) {
  const { label, hint, go } = verifyWords[locale];
  return (
    <form method="get" action={verifyAddress(locale)} className="search-box code-form">
      <label htmlFor="code">{label}</label>
      <div>
        <input
          id="code"
          name="code"
          defaultValue={code}
          maxLength={400}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby="code-hint"
        />
        <button type="submit" className="button">
          {go}
        </button>
      </div>
      <p id="code-hint" className="soft">
        {hint}
      </p>
    </form>
  );
}
