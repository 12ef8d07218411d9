import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { shownLine } from "../../../app/texts/displayText.ts";
import { placeName } from "../../../app/texts/placeText.ts";
import type { CalculationLine, CalculationPart, Place } from "../../../domain/rules/rule.ts";

/** A cause with many cells has a line for each: a few say what it is about. */
const SHOWN_AT_FIRST = 3;

const useStyles = makeStyles({
  part: { display: "grid", rowGap: "4px", justifyItems: "start" },
  lines: {
    margin: 0,
    padding: "0 0 0 8px",
    listStyle: "none",
    display: "grid",
    rowGap: "4px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

export interface CalculationProps {
  readonly lines: readonly CalculationLine[];
  readonly seenFrom: string;
  readonly onGo: (place: Place) => void;
}

/** The figures behind a finding, line by line; each that stands in a cell leads to it. */
export function Calculation({ lines, seenFrom, onGo }: CalculationProps): ReactNode {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  if (lines.length === 0) return null;
  const shown = showsAll ? lines : lines.slice(0, SHOWN_AT_FIRST);
  return (
    <div className={styles.part}>
      <ul className={styles.lines} aria-label="Beregning">
        {shown.map((line, index) => (
          <li key={index}>
            {shownLine(line).map((part, at) => (
              <Part key={at} part={part} seenFrom={seenFrom} onGo={onGo} />
            ))}
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <Link as="button" onClick={() => setShowsAll(true)}>
          Vis alle {lines.length} beregninger
        </Link>
      )}
    </div>
  );
}

function Part({
  part: { text, at },
  seenFrom,
  onGo,
}: Omit<CalculationProps, "lines"> & { readonly part: CalculationPart }): ReactNode {
  if (!at) return text;
  const name = placeName(at, seenFrom);
  return (
    <Link as="button" inline title={name} aria-label={`${text}, ${name}`} onClick={() => onGo(at)}>
      {text}
    </Link>
  );
}
