import { Button, makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App } from "../../app/app.ts";
import { comparedTexts, shownGroups } from "../../app/comparison/comparedText.ts";
import { type Compared, type ComparisonWork, NO_COMPARISON } from "../../app/comparison/comparisonWork.ts";
import { FailureBar } from "../FailureBar.tsx";
import { useFocusFirst } from "../useFocusFirst.ts";
import { ChangeGroupSection } from "./ChangeGroupSection.tsx";
import { OtherFileButton } from "./OtherFileButton.tsx";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  title: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  told: { display: "grid", rowGap: "4px", overflowWrap: "anywhere" },
  text: { margin: 0 },
});

export interface ComparisonViewProps {
  readonly app: App;
  readonly work: Exclude<ComparisonWork, { kind: "none" }>;
}

/** What has changed in the case since another file. The file is only read, and never leaves the machine. */
export function ComparisonView({ app, work }: ComparisonViewProps): ReactNode {
  const styles = useStyles();
  const place = useFocusFirst<HTMLElement>("h2");
  return (
    <section ref={place} className={styles.view}>
      <Subtitle2 as="h2" block className={styles.title} tabIndex={-1}>
        Sammenlignet med «{work.name}»
      </Subtitle2>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => app.dispatch({ type: "comparisonChanged", work: NO_COMPARISON })}>
          Tilbage til arket
        </Button>
        {work.kind === "compared" && (
          <Button
            size="small"
            {...(work.isOld && { appearance: "primary" as const })}
            onClick={() => void app.comparison.compareAgain()}
          >
            Sammenlign igen
          </Button>
        )}
        <OtherFileButton app={app} text="En anden fil…" isBusy={work.kind === "reading"} />
      </div>
      {work.kind === "reading" && <p role="status">Læser og sammenligner …</p>}
      {work.kind === "failed" && <FailureBar text={work.problem} />}
      {work.kind === "compared" && <Changes app={app} work={work} />}
    </section>
  );
}

function Changes({ app, work }: { readonly app: App; readonly work: Compared }): ReactNode {
  const styles = useStyles();
  const [first, ...rest] = comparedTexts(work);
  return (
    <>
      <div className={styles.told} role="status">
        {work.isOld && (
          <p className={styles.text}>Arket er ændret siden. Sammenlign igen for at se, hvad der gælder nu.</p>
        )}
        <p className={styles.text}>
          <strong>{first}</strong>
        </p>
        {rest.map((text) => (
          <p key={text} className={styles.text}>
            {text}
          </p>
        ))}
      </div>
      {shownGroups(work).map((group) => (
        <ChangeGroupSection
          key={group.title}
          group={group}
          isFolded={group.isFolded}
          seenFrom={work.sheets[0]?.name ?? ""}
          onGo={(place) => void app.reveal(place)}
        />
      ))}
    </>
  );
}
