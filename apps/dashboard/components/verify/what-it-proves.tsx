import type { Locale } from "@observatory/charts";
import { verifyWords } from "../../words/verify/words.ts";

/** As the README names the command. */
const command = "npm run --silent observatory -- verify";

/** What a code says for sure, what it cannot say, and how a file is compared. */
export function WhatItProves({ locale }: { locale: Locale }) {
  const { proves, file } = verifyWords[locale];
  return (
    <>
      <section className="verify-part" aria-labelledby="proves">
        <h2 id="proves">{proves.title}</h2>
        <p>{proves.does}</p>
        <p>{proves.doesNot}</p>
      </section>
      <section className="verify-part" aria-labelledby="check-file">
        <h2 id="check-file">{file.title}</h2>
        <p>{file.lead}</p>
        <p className="command">
          <code>{command} figure.svg</code>
        </p>
        <p>{file.answers}</p>
        <p>{file.withAddress}</p>
        <p className="command">
          <code>{command} table.csv --recipe /charts/lorenz-curve.csv?v=…</code>
        </p>
      </section>
    </>
  );
}
