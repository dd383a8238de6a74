import { fieldsOf } from "../../views/fields.ts";
import { localPath } from "../../views/local-path.ts";
import type { OpenPage } from "../../views/open-page.ts";
import { ChoiceForm } from "../choices/choice-form.tsx";
import { controlsOf } from "../choices/control.ts";

/** The choices that a page makes once for all its charts. */
export function PageChoices({ page }: { page: OpenPage }) {
  const { address, locale, words } = page;
  const fields = fieldsOf(address.view).filter(({ name, param, charts }) => name === param && charts.length > 0);
  const controls = controlsOf(fields, locale);
  const mine = controls.map((control) => control.name);
  return (
    <ChoiceForm
      label={words.choices.page}
      controls={controls}
      action={localPath(locale, address.view.path)}
      keep={[...address.chosen].filter(([choice]) => !mine.includes(choice))}
      words={{ apply: words.choices.apply, reset: words.choices.reset }}
      fold={words.choices.foldPage}
    />
  );
}
