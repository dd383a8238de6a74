/** What a reader may choose; `system` follows the device. */
export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/**
 * Runs before the first paint, so that a chosen theme never flashes: says that scripts work and takes the choice kept
 * on this device. No cookie: the server need not know.
 */
export const themeScript = `(function(r){r.dataset.js="";try{var t=localStorage.getItem("theme");if(t==="light"||t==="dark")r.dataset.theme=t}catch(e){}})(document.documentElement)`;

/** The choice in force. */
export function chosenTheme(): ThemeChoice {
  const { theme } = document.documentElement.dataset;
  return theme === "light" || theme === "dark" ? theme : "system";
}

/** Applies a choice and keeps it where the device allows that. */
export function chooseTheme(choice: ThemeChoice): void {
  if (choice === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  try {
    if (choice === "system") localStorage.removeItem("theme");
    else localStorage.setItem("theme", choice);
  } catch {
    // A device that keeps nothing still shows the choice until the page is left.
  }
  dispatchEvent(new Event("themechange"));
}

/** Tells when the choice changes, here or in another window. */
export function onThemeChange(listener: () => void): () => void {
  const fromElsewhere = (event: StorageEvent) => {
    if (event.key !== "theme") return;
    chooseTheme(event.newValue === "light" || event.newValue === "dark" ? event.newValue : "system");
  };
  addEventListener("themechange", listener);
  addEventListener("storage", fromElsewhere);
  return () => {
    removeEventListener("themechange", listener);
    removeEventListener("storage", fromElsewhere);
  };
}
