import type { Control } from "./control.ts";

/** What stands chosen, in a reader's words: of a list the one taken, of all else only what differs from the standard view. */
export function standing(controls: readonly Control[], values: Readonly<Record<string, string>>): string[] {
  return controls.flatMap((control) => {
    const value = values[control.name] ?? control.standard;
    if (control.kind === "choice") return control.options.find((option) => option.value === value)?.label ?? [];
    return value === control.standard ? [] : told(control, value);
  });
}

function told(control: Control, value: string): string {
  if (control.kind !== "choices") return control.kind === "weights" ? control.label : `${control.label} ${value}`;
  const taken = value.split(",");
  const labels = control.options.filter((option) => taken.includes(option.value)).map(({ label }) => label);
  return labels.length === 0 ? `${control.label} –` : labels.join(", ");
}
