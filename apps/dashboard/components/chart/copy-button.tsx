"use client";
import { useState } from "react";

const saidForMs = 4_000;

/** Copies a text, or the address of the view as it is now, and says whether that went well. */
export function CopyButton(props: { what: string | "address"; label: string; done: string; failed: string }) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    const text = props.what === "address" ? location.href : props.what;
    setSaid(
      await navigator.clipboard.writeText(text).then(
        () => props.done,
        () => props.failed,
      ),
    );
    setTimeout(() => setSaid(""), saidForMs);
  };
  return (
    <span className="copy">
      <button type="button" className="link-button" onClick={copy}>
        {props.label}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
