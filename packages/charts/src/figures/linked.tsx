/**
 * A mark that leads to a page. It is out of the order of Tab: a figure is one stop, and the arrow keys walk through its marks, so that
 * nobody has to pass a hundred links on the way to the next paragraph.
 */
export function Linked(props: { href: string | undefined; children: React.ReactNode }) {
  if (props.href === undefined) return <g>{props.children}</g>;
  return (
    <a href={props.href} tabIndex={-1}>
      {props.children}
    </a>
  );
}
