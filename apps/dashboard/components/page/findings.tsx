/** A finding in a sentence, and where on the page it is borne out. */
export interface Finding {
  readonly id: string;
  readonly says: string;
  readonly beside?: string;
}

/** What a page finds, sentence by sentence, each leading to its place. */
export function Findings({ title, findings }: { title: string; findings: readonly Finding[] }) {
  return (
    <nav className="findings" aria-labelledby="findings">
      <p id="findings" className="kicker">
        {title}
      </p>
      <ul>
        {findings.map(({ id, says, beside }) => (
          <li key={id}>
            <a href={`#${id}`}>{says}</a>
            {beside === undefined ? null : <span className="findings-beside">{beside}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
