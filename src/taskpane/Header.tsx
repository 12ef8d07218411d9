import { Label, makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { headline } from "../app/caseSummary.ts";
import { frontOfCase, shownCase } from "../app/front/front.ts";
import type { CaseModel } from "../domain/case/caseModel.ts";
import { PageLink } from "./PageLink.tsx";
import type { ViewProps } from "./viewProps.ts";

const useStyles = makeStyles({
  header: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "center",
    columnGap: "12px",
    rowGap: "4px",
    padding: "12px 16px 8px",
  },
  /* The window around the pane says it to those who see. */
  name: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  select: { minWidth: 0 },
  /* On one line, for everything below would move with a longer name of a sheet; small enough for the years at 320 px. */
  place: {
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  label: { color: tokens.colorNeutralForeground2 },
  line: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
});

/** Says at all times which case and which sheet the pane speaks of. */
export function Header({ app, state }: ViewProps): ReactNode {
  const styles = useStyles();
  const selectId = useId("case");
  const model = shownCase(state);
  /* Years and prices are told of the sheet that has them. */
  const place = [state.sheet ?? "…", ...(model && frontOfCase(state) ? [headline(model)] : [])].join(" · ");
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>Kvantum-ark</h1>
      <Label htmlFor={selectId} className={styles.label}>
        Sag
      </Label>
      <Select
        id={selectId}
        className={styles.select}
        value={state.caseId ?? ""}
        {...(model && { title: `${model.id} · ${model.title}` })}
        onChange={(_, { value }) => void app.chooseCase(value)}
      >
        {model === null && (
          <option value="" disabled>
            Vælg sag …
          </option>
        )}
        {state.ownCases.length > 0 && (
          <optgroup label="Egne sager i projektmappen">
            {state.ownCases.map(({ key, model: own }) => (
              <CaseOption key={key} value={key} model={own} />
            ))}
          </optgroup>
        )}
        <optgroup label="Eksempler">
          {state.cases.map((example) => (
            <CaseOption key={example.id} value={example.id} model={example} />
          ))}
        </optgroup>
      </Select>
      <span className={styles.label}>Ark</span>
      <div className={styles.line}>
        <span className={styles.place} title={place}>
          {place}
        </span>
        <PageLink page="guide/index.html">Hjælp</PageLink>
      </div>
    </header>
  );
}

function CaseOption({ value, model: { id, title } }: { readonly value: string; readonly model: CaseModel }): ReactNode {
  return <option value={value}>{`${id} · ${title}`}</option>;
}
