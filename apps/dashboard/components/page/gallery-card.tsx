import Link from "next/link";
import type { ChartView } from "../../ask/chart.ts";
import { localPath } from "../../views/local-path.ts";
import { Still } from "../chart/still-plot.tsx";

/** A chart in the gallery: its name, its sentence, and a small picture that is decoration beside them. */
export function GalleryCard({ view }: { view: ChartView }) {
  const { chart, locale, name, title } = view.payload;
  return (
    <li className="card">
      <h2>
        <Link href={localPath(locale, `/charts/${chart}`)}>{name}</Link>
      </h2>
      <p>{title}</p>
      <div className="card-picture" aria-hidden="true">
        <Still plot={view.plots.wide} name="wide" />
      </div>
    </li>
  );
}
