"use client";
import { useParams } from "next/navigation";
import { Failed } from "../../components/state/failed.tsx";

/** A fault of ours while a page was made. */
export default function PageError({ retry }: { retry: () => void }) {
  return <Failed locale={useParams<{ locale: string }>().locale} onRetry={retry} />;
}
