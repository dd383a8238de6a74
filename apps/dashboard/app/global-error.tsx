"use client";
import { Failed } from "../components/state/failed.tsx";
import "./styles/index.css";

/** The last resort, when even the page's frame failed; it brings its own document. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <Failed locale="en" onRetry={retry} />
        </main>
      </body>
    </html>
  );
}
