import { Body1Strong, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { changeText, type ChangeGroup } from "../../app/comparison/changeText.ts";
import { counted, withMinusSigns } from "../../app/texts/displayText.ts";
import { placeName } from "../../app/texts/placeText.ts";
import type { CaseChange } from "../../domain/comparison/change.ts";
import type { Place } from "../../domain/rules/rule.ts";
import { useFoldStyles } from "../check/list/foldStyles.ts";

/** A table that is new has all its rows in it. */
const SHOWN_AT_FIRST = 40;

const useStyles = makeStyles({
  group: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "4px" },
  title: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", rowGap: "4px" },
  change: {
    display: "grid",
    gridTemplateColumns: "minmax(40px, auto) minmax(0, 1fr)",
    columnGap: "8px",
    alignItems: "baseline",
    fontVariantNumeric: "tabular-nums",
  },
  text: { overflowWrap: "anywhere" },
  soft: { color: tokens.colorNeutralForeground3 },
});

export interface ChangeGroupSectionProps {
  readonly group: ChangeGroup;
  readonly isFolded: boolean;
  readonly seenFrom: string;
  readonly onGo: (place: Place) => void;
}

/** What has changed in one table; each change that stands on a sheet leads to it. */
export function ChangeGroupSection({ group, isFolded, ...given }: ChangeGroupSectionProps): ReactNode {
  const styles = useStyles();
  const fold = useFoldStyles();
  const title = useId();
  if (isFolded) {
    return (
      <details>
        <summary className={fold.summary}>
          {group.title}: {counted(group.changes.length, "ændring", "ændringer")}
        </summary>
        <ChangeList changes={group.changes} {...given} />
      </details>
    );
  }
  return (
    <section aria-labelledby={title} className={styles.group}>
      <Body1Strong id={title} as="h3" block className={styles.title}>
        {group.title === "" ? "Uden for tabellerne" : group.title}
      </Body1Strong>
      <ChangeList changes={group.changes} {...given} />
    </section>
  );
}

type ChangeListProps = Pick<ChangeGroupSectionProps, "seenFrom" | "onGo"> & { readonly changes: readonly CaseChange[] };

function ChangeList({ changes, seenFrom, onGo }: ChangeListProps): ReactNode {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? changes : changes.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((change, index) => (
          <li key={index} className={styles.change}>
            <Where change={change} seenFrom={seenFrom} onGo={onGo} />
            <span className={styles.text}>{withMinusSigns(changeText(change))}</span>
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <Link as="button" onClick={() => setShowsAll(true)}>
          Vis alle {changes.length}
        </Link>
      )}
    </>
  );
}

/** What is only in the file cannot be gone to. */
function Where({
  change: { afterAt },
  seenFrom,
  onGo,
}: Omit<ChangeListProps, "changes"> & { readonly change: CaseChange }): ReactNode {
  const styles = useStyles();
  if (!afterAt) return <Caption1 className={styles.soft}>væk</Caption1>;
  return (
    <Link as="button" onClick={() => onGo(afterAt)}>
      {placeName(afterAt, seenFrom)}
    </Link>
  );
}
