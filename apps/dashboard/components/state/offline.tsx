"use client";
import { useSyncExternalStore } from "react";

function onChange(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

/** Says so while the device has no network; what is on the page stays. */
export function Offline({ says }: { says: string }) {
  const isOnline = useSyncExternalStore(
    onChange,
    () => navigator.onLine,
    () => true,
  );
  return (
    <p role="status" className="pending-note">
      {isOnline ? "" : says}
    </p>
  );
}
