/** What a page is about. */
export function PageHead(props: { title: string; lead: string; children?: React.ReactNode }) {
  return (
    <header className="page-head">
      <h1>{props.title}</h1>
      <p className="lead">{props.lead}</p>
      {props.children}
    </header>
  );
}
