/** What a page is about, or its answer at once; what it finds, and what is chosen for all of it. */
export function PageHead(props: {
  title: string;
  lead: string;
  /** Where a page has one answer: it stands before what the page is about. */
  answer?: React.ReactNode;
  findings?: React.ReactNode;
  children?: React.ReactNode;
}) {
  return (
    <header className="page-head">
      <h1>{props.title}</h1>
      {props.answer}
      <p className={props.answer == null ? "lead" : "subtitle"}>{props.lead}</p>
      {props.findings}
      {props.children}
    </header>
  );
}
