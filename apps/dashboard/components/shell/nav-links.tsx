"use client";
import Link, { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import { splitPath } from "../../views/local-path.ts";

export interface NavItem {
  readonly href: string;
  readonly label: string;
}

/** The pages, with the one that is open marked; a link that waits for its page says so. */
export function NavLinks({ items }: { items: readonly NavItem[] }) {
  const here = splitPath(usePathname()).path;
  return (
    <ul className="nav-links">
      {items.map(({ href, label }) => (
        <li key={href}>
          <Link href={href} aria-current={splitPath(href).path === here ? "page" : undefined}>
            {label}
            <Waiting />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Waiting() {
  return <span aria-hidden className="nav-waiting" data-pending={useLinkStatus().pending || undefined} />;
}
