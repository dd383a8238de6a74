"use client";
import { useSyncExternalStore } from "react";
import { chooseTheme, chosenTheme, onThemeChange, type ThemeChoice, themeChoices } from "./theme.ts";

const icons: Record<ThemeChoice, React.ReactNode> = {
  system: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 4a8 8 0 0 0 0 16z" fill="currentColor" />
    </>
  ),
  light: (
    <path d="M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2" />
  ),
  dark: <path d="M19 14.5A8 8 0 0 1 9.5 5a8 8 0 1 0 9.5 9.5z" />,
};

/** Light, dark, or as the device has it; shown only where scripts work. */
export function ThemeSwitch(props: { label: string; names: Readonly<Record<ThemeChoice, string>> }) {
  const current = useSyncExternalStore(onThemeChange, chosenTheme, () => "system" as const);
  return (
    <fieldset className="themes">
      <legend className="visually-hidden">{props.label}</legend>
      {themeChoices.map((choice) => (
        <label key={choice} title={props.names[choice]}>
          <input
            type="radio"
            name="theme"
            value={choice}
            checked={current === choice}
            onChange={() => chooseTheme(choice)}
          />
          <svg viewBox="0 0 24 24" aria-hidden="true">
            {icons[choice]}
          </svg>
          <span className="visually-hidden">{props.names[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
