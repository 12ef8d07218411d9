import { Body1Strong, Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App } from "../../../app/app.ts";
import { failureText } from "../../../app/texts/failureText.ts";
import { cellName, placeName } from "../../../app/texts/placeText.ts";
import { figureName, printedText } from "../../../app/trail/trailText.ts";
import type { OpenTrail } from "../../../app/trail/trailWork.ts";
import { FailureBar } from "../../FailureBar.tsx";
import { TieSection } from "./TieSection.tsx";

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "12px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  head: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "8px", alignItems: "start" },
  title: { margin: 0 },
  figure: { margin: 0, fontVariantNumeric: "tabular-nums" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface TrailPanelProps {
  readonly app: App;
  readonly work: OpenTrail;
}

/** What the selected figure takes part in, with the figures; each leads to its cell, and the way back is kept. */
export function TrailPanel({ app, work: { at, trail, failure, back } }: TrailPanelProps): ReactNode {
  const styles = useStyles();
  const last = back.at(-1);
  return (
    <section aria-label="Denne celle" className={styles.panel}>
      <div className={styles.head}>
        <Body1Strong as="h3" block className={styles.title}>
          {at === null ? "Denne celle" : cellName(at)}
        </Body1Strong>
        <Button size="small" appearance="subtle" onClick={() => void app.trail.close()}>
          Luk
        </Button>
        {trail && (
          <p className={styles.figure} role="status">
            {figureName(trail.figure)}: <strong>{printedText(trail.figure)}</strong>
          </p>
        )}
      </div>
      {last && (
        <div>
          <Link as="button" onClick={() => void app.trail.goBack()}>
            Tilbage til {placeName(last, at?.sheet ?? last.sheet)}
          </Link>
        </div>
      )}
      {failure && <FailureBar text={failureText(failure, "watchSelection")} />}
      {at && !trail && (
        <p className={styles.text}>
          Her står intet beløb i en tabel, som kontrollen kan læse. Vælg et beløb i arket for at se, hvad det indgår i.
        </p>
      )}
      {trail?.ties.length === 0 && (
        <p className={styles.text}>Ingen sum og ingen anden tabel, der er læst, hænger sammen med dette beløb.</p>
      )}
      {trail?.ties.map((tie, index) => (
        <TieSection
          key={`${at ? cellName(at) : ""} ${index}`}
          tie={tie}
          figure={trail.figure}
          onGo={(place) => void app.trail.go(place)}
        />
      ))}
    </section>
  );
}
