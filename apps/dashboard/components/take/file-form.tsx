import { takeWords } from "../../words/take/words.ts";
import { filePairs, filePath, type Taken } from "../chart/file-address.ts";
import { KeptFields } from "../report/kept-fields.tsx";

/** Resolutions of a PNG beside the one that its size asks for. */
const resolutions = ["150", "300", "600"] as const;

/** A picture made to measure: a plain form that is sent to the file's own address by the button of its kind. */
export function FileForm(taken: Taken) {
  const { chart, locale, name } = taken.payload;
  const words = takeWords[locale];
  const [svg, png, pdf] = [filePath(taken, "svg"), filePath(taken, "png"), filePath(taken, "pdf")];
  return (
    <form method="get" action={svg} aria-label={words.form(name)} className="choices file-form">
      <KeptFields pairs={filePairs(taken)} />
      <div className="choice">
        <label htmlFor={`${chart}-preset`}>{words.preset}</label>
        <select id={`${chart}-preset`} name="preset" defaultValue="a4">
          {Object.entries(words.presets).map(([preset, text]) => (
            <option key={preset} value={preset}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="choice">
        <legend>{words.theme}</legend>
        <div className="segments">
          {Object.entries(words.themes).map(([theme, text]) => (
            <label key={theme}>
              <input type="radio" name="theme" value={theme} defaultChecked={theme === "light"} />
              <span>{text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="choice">
        <legend>{words.without}</legend>
        <div className="boxes">
          {(["title", "notes"] as const).map((part) => (
            <label key={part}>
              <input type="checkbox" name={part} value="0" />
              <span>{words[part]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Takes id={`${chart}-svg`} title={words.svg}>
        {Object.entries(words.text).map(([text, label]) => (
          <Take key={text} to={svg} name="text" value={text} label={label} />
        ))}
      </Takes>
      <Takes id={`${chart}-png`} title={words.png}>
        <Take to={png} label={words.standard} />
        {resolutions.map((dpi) => (
          <Take key={dpi} to={png} name="dpi" value={dpi} label={words.dpi(dpi)} />
        ))}
      </Takes>
      <Takes id={`${chart}-pdf`} title={words.pdf}>
        <Take to={pdf} label={words.vector} />
      </Takes>
      <p className="soft">{words.large}</p>
    </form>
  );
}

/** The buttons that take one kind of file. */
function Takes({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <fieldset className="choice" aria-labelledby={id}>
      <legend id={id}>{title}</legend>
      <div className="takes">{children}</div>
    </fieldset>
  );
}

function Take(props: { to: string; name?: string; value?: string; label: string }) {
  const { to, label, ...said } = props;
  return (
    <button type="submit" formAction={to} className="take" {...said}>
      {label}
    </button>
  );
}
