const signs = ["pointermove", "pointerdown", "touchstart", "wheel", "scroll", "keydown", "focusin"] as const;
let sign: Promise<void> | undefined;

/**
 * The reader's first sign of life on this page: a move, a touch, a key, a scroll. What only serves a reader who acts is fetched after it, so that
 * one who reads is never kept waiting for it.
 */
export function firstSign(): Promise<void> {
  sign ??= new Promise((given) => {
    const heard = () => {
      for (const name of signs) removeEventListener(name, heard, { capture: true });
      given();
    };
    for (const name of signs) addEventListener(name, heard, { capture: true, passive: true });
  });
  return sign;
}
