import { Body1Strong, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import { caseSummary } from "../../app/caseSummary.ts";
import { priceLevelText } from "../../app/texts/displayText.ts";
import type { CaseModel } from "../../domain/case/caseModel.ts";
import type { App } from "../../app/app.ts";
import type { ChartWork } from "../../app/picture/chartWork.ts";
import { PICTURE } from "./picture/picture.ts";
import { ActionBar } from "../ActionBar.tsx";
import { FactList } from "./FactList.tsx";
import { YearTable } from "./picture/YearTable.tsx";

const useStyles = makeStyles({
  overview: { display: "grid", rowGap: "16px", justifyItems: "start", gridTemplateColumns: "minmax(0, 1fr)" },
  title: { margin: 0, overflowWrap: "anywhere" },
  part: { display: "grid", rowGap: "8px", width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  unit: { color: tokens.colorNeutralForeground3 },
});

export interface CaseOverviewProps {
  readonly app: App;
  readonly chart: ChartWork;
  readonly model: CaseModel;
  /** The sheet in front has its tables already. */
  readonly isLaidOut: boolean;
  readonly onCheck: () => void;
  readonly onNext: () => void;
}

/** The case's figures, to compare with the printed proposal before anything is inserted. */
export function CaseOverview({ app, chart, model, isLaidOut, onCheck, onNext }: CaseOverviewProps): ReactNode {
  const styles = useStyles();
  const summary = useMemo(() => caseSummary(model), [model]);
  return (
    <section className={styles.overview}>
      <Subtitle2 as="h2" block className={styles.title}>
        {model.title}
      </Subtitle2>
      <FactList facts={summary.facts} />
      {summary.parts.map((part) => (
        <div key={part.title} className={styles.part}>
          {part.title !== null && (
            <Body1Strong as="h3" block className={styles.title}>
              {part.title}
            </Body1Strong>
          )}
          <FactList facts={part.keyFigures} figures />
          <YearTable part={part} />
        </div>
      ))}
      <PICTURE.Part app={app} model={model} chart={chart} isLaidOut={isLaidOut} />
      <Caption1 className={styles.unit}>
        1.000 kr., {priceLevelText(model.priceLevel)}. Besparelser står med minus.
        {summary.parts.length > 1 && " Alternativerne lægges ikke sammen."}
      </Caption1>
      <ActionBar>
        <div className={styles.buttons}>
          <Button appearance={isLaidOut ? "secondary" : "primary"} onClick={onNext}>
            {isLaidOut ? "Tabeller" : "Vælg tabeller"}
          </Button>
          {isLaidOut && (
            <Button appearance="primary" onClick={onCheck}>
              Kontrollér
            </Button>
          )}
        </div>
      </ActionBar>
    </section>
  );
}
