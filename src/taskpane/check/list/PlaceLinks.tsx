import { Link, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { placeName } from "../../../app/texts/placeText.ts";
import type { Place } from "../../../domain/rules/rule.ts";

/** A whole table of text amounts is one finding with dozens of cells: a few show what they are like. */
const SHOWN_AT_FIRST = 12;

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "4px" },
});

export interface PlaceLinksProps {
  readonly places: readonly Place[];
  readonly seenFrom: string;
  readonly onGo: (place: Place) => void;
  /** What stands before them. */
  readonly label?: string;
}

export function PlaceLinks({ places, seenFrom, onGo, label }: PlaceLinksProps): ReactNode {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  if (places.length === 0) return null;
  const shown = showsAll ? places : places.slice(0, SHOWN_AT_FIRST);
  return (
    <div className={styles.links}>
      {label !== undefined && <span>{label}</span>}
      {shown.map((place) => (
        <Link key={placeName(place, seenFrom)} as="button" onClick={() => onGo(place)}>
          {placeName(place, seenFrom)}
        </Link>
      ))}
      {shown.length < places.length && (
        <Link as="button" onClick={() => setShowsAll(true)}>
          Vis alle {places.length}
        </Link>
      )}
    </div>
  );
}
