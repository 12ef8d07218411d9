import { Button, makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import type { App } from "../../../app/app.ts";
import { failureText } from "../../../app/texts/failureText.ts";
import {
  type CasePicture,
  casePicture,
  hasAmounts,
  paybackText,
  scenarioName,
} from "../../../app/picture/casePicture.ts";
import { inText } from "../../../app/picture/chartShapes.ts";
import type { ChartWork } from "../../../app/picture/chartWork.ts";
import type { CaseModel } from "../../../domain/case/caseModel.ts";
import { inScenario, scenariosOf } from "../../../domain/case/edit/scenarios.ts";
import { FailureBar } from "../../FailureBar.tsx";
import { BarChart } from "./BarChart.tsx";

const useStyles = makeStyles({
  picture: { display: "grid", rowGap: "8px", gridTemplateColumns: "minmax(0, 1fr)", width: "100%" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  choice: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  select: { minWidth: 0, maxWidth: "100%" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th": { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "4px 8px 4px 0" },
    "& td": { textAlign: "right", padding: "4px 0 4px 8px" },
    "& tr": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  button: { justifySelf: "start" },
});

export interface CasePictureProps {
  readonly app: App;
  readonly model: CaseModel;
  readonly chart: ChartWork;
  /** The sheet in front has its tables, from which a chart of Excel's own can draw. */
  readonly isLaidOut: boolean;
}

/** What the committee asks first: when it pays, and what if. Nothing here touches the sheet but the button that says so. */
export function CasePictureView({ app, model, chart, isLaidOut }: CasePictureProps): ReactNode {
  const styles = useStyles();
  const choiceId = useId("scenario");
  const [chosen, setChosen] = useState(-1);
  const scenarios = useMemo(() => scenariosOf(model), [model]);
  const scenario = scenarios[chosen];
  const picture = useMemo(() => casePicture(model), [model]);
  const other = useMemo(() => (scenario ? casePicture(inScenario(model, scenario)) : null), [model, scenario]);
  if (!hasAmounts(picture))
    return <p className={styles.text}>Sagen har ingen beløb endnu, så der er intet at tegne. Skriv dem i Tabel 1.</p>;
  return (
    <section className={styles.picture} aria-label="Økonomien år for år">
      <h3 className={styles.title}>Økonomien år for år</h3>
      <BarChart picture={picture} other={other} />
      {scenarios.length > 0 && (
        <div className={styles.choice}>
          <label htmlFor={choiceId}>Hvad hvis</label>
          <Select
            id={choiceId}
            className={styles.select}
            size="small"
            value={String(chosen)}
            onChange={(_, { value }) => setChosen(Number(value))}
          >
            <option value="-1">Som sagen er</option>
            {scenarios.map((one, index) => (
              <option key={index} value={String(index)}>
                {scenarioName(one)}
              </option>
            ))}
          </Select>
        </div>
      )}
      {scenario && other && <Compared name={scenarioName(scenario)} picture={picture} other={other} />}
      {picture.committees.length > 1 && <Committees picture={picture} />}
      {isLaidOut && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={chart.kind === "running"}
          onClick={() => void app.onSheet.addChart()}
        >
          Lav diagram på arket
        </Button>
      )}
      <div role="status">
        {chart.kind === "done" && `Diagrammet står under tabellerne på arket «${chart.sheet}» og følger tallene.`}
        {chart.kind === "noTable" && `Arket «${chart.sheet}» har ingen tabel, diagrammet kan hente tal fra.`}
      </div>
      {chart.kind === "failed" && <FailureBar text={failureText(chart.failure, "chart")} />}
    </section>
  );
}

interface ComparedProps {
  readonly name: string;
  readonly picture: CasePicture;
  readonly other: CasePicture;
}

function Compared({ name, picture, other }: ComparedProps): ReactNode {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">1.000 kr., akkumuleret</th>
          <td>Sagen</td>
          <td>{name}</td>
        </tr>
      </thead>
      <tbody>
        {picture.years.map((year, column) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{inText(picture.accumulated[column] ?? 0)}</td>
            <td>{inText(other.accumulated[column] ?? 0)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">Tilbagebetaling</th>
          <td>{paybackText(picture)}</td>
          <td>{paybackText(other)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Committees({ picture: { committees } }: { readonly picture: CasePicture }): ReactNode {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Udvalg</th>
          <td>I alt, 1.000 kr.</td>
        </tr>
      </thead>
      <tbody>
        {committees.map(({ committee, total }) => (
          <tr key={committee}>
            <th scope="row">{committee}</th>
            <td>{inText(total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
