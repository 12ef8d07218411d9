import { Body1Strong, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { placeName } from "../../../app/texts/placeText.ts";
import { differenceText, nameBeside, printedText, sumText, tieTitle } from "../../../app/trail/trailText.ts";
import type { Place } from "../../../domain/rules/rule.ts";
import type { Tie, TrailFigure } from "../../../domain/trail/trail.ts";

/** A table of forty lines: the first tell what kind they are. */
const SHOWN_AT_FIRST = 8;

const useStyles = makeStyles({
  tie: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "4px", justifyItems: "start" },
  title: { margin: 0 },
  list: { width: "100%", margin: 0, padding: 0, listStyle: "none", display: "grid", rowGap: "2px" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(36px, auto) minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "baseline",
    fontVariantNumeric: "tabular-nums",
  },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "2px" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface TieSectionProps {
  readonly tie: Tie;
  /** The selected one. */
  readonly figure: TrailFigure;
  readonly onGo: (place: Place) => void;
}

/** One thing the selected figure takes part in: the other side of it, then what it stands together with. */
export function TieSection({ tie, figure, onGo }: TieSectionProps): ReactNode {
  const styles = useStyles();
  const titleId = useId();
  const title = tieTitle(tie);
  const own = placeName(figure.at, "");
  const beside = tie.own.figures.filter(({ at }) => placeName(at, "") !== own);
  const given = { title, figure, onGo };
  return (
    <section aria-labelledby={titleId} className={styles.tie}>
      <Body1Strong id={titleId} as="h4" block className={styles.title}>
        {title}
      </Body1Strong>
      <FigureList {...given} figures={tie.other.figures} sumLabel="I alt" sum={sumText(tie.other)} />
      {beside.length > 0 && (
        <>
          <p className={styles.note}>Sammen med</p>
          <FigureList {...given} figures={beside} sumLabel="I alt med denne celle" sum={sumText(tie.own)} />
        </>
      )}
      <p className={styles.note}>{differenceText(tie)}</p>
    </section>
  );
}

interface FigureListProps extends Pick<TieSectionProps, "figure" | "onGo"> {
  readonly title: string;
  readonly figures: readonly TrailFigure[];
  readonly sumLabel: string;
  /** "" where there is nothing to add. */
  readonly sum: string;
}

function FigureList({ title, figures, sumLabel, sum, figure, onGo }: FigureListProps): ReactNode {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? figures : figures.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((one) => {
          const name = placeName(one.at, figure.at.sheet);
          return (
            <li key={name} className={styles.line}>
              <Link as="button" aria-label={`${name}, ${nameBeside(one, figure, title)}`} onClick={() => onGo(one.at)}>
                {name}
              </Link>
              <span>{nameBeside(one, figure, title)}</span>
              <span>{printedText(one)}</span>
            </li>
          );
        })}
        {sum !== "" && (
          <li className={mergeClasses(styles.line, styles.sum)}>
            <span />
            <span>{sumLabel}</span>
            <span>{sum}</span>
          </li>
        )}
      </ul>
      {shown.length < figures.length && (
        <Link as="button" onClick={() => setShowsAll(true)}>
          Vis alle {figures.length}
        </Link>
      )}
    </>
  );
}
