/** Many small against one large: the question as a mark. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="21" cy="16" r="9" className="logo-one" />
      <g className="logo-many">
        <circle cx="4" cy="9" r="2.4" />
        <circle cx="4" cy="16" r="2.4" />
        <circle cx="4" cy="23" r="2.4" />
        <circle cx="10" cy="5.5" r="2.4" />
        <circle cx="10" cy="26.5" r="2.4" />
      </g>
    </svg>
  );
}
