/** One of the drawers beneath a figure: they stand in a row, and what the open one holds follows the row. */
export function Fold(props: {
  chart: string;
  /** Of what it holds: a browser opens the drawer for an address that names it. */
  id?: string;
  title: string;
  count?: string;
  open?: boolean;
  children: React.ReactNode;
}) {
  return (
    <details className="fold" name={`${props.chart}-folds`} open={props.open}>
      <summary>
        <h3>{props.title}</h3>
        {props.count === undefined ? null : <span className="count">{props.count}</span>}
      </summary>
      <div className="fold-body" id={props.id}>
        {props.children}
      </div>
    </details>
  );
}
