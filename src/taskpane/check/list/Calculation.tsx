import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { withMinusSigns } from "../../../app/texts/displayText.ts";

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

/** The figures behind a finding, line by line. */
export function Calculation({ lines }: { readonly lines: readonly string[] }): ReactNode {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  if (lines.length === 0) return null;
  const shown = showsAll ? lines : lines.slice(0, SHOWN_AT_FIRST);
  return (
    <div className={styles.part}>
      <ul className={styles.lines} aria-label="Beregning">
        {shown.map((line, index) => (
          <li key={index}>{withMinusSigns(line)}</li>
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
