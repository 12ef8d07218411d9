import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { counted, withMinusSigns } from "../../app/texts/displayText.ts";
import { severityName } from "../../app/texts/checkTexts.ts";
import { cellName } from "../../app/texts/placeText.ts";
import type { ReadinessItem } from "../../app/submission/readiness.ts";
import type { ReadinessLeft } from "../../app/submission/readinessLeft.ts";
import { pointTitle } from "../../app/submission/readinessText.ts";
import { useSeverityStyles } from "../check/list/severityStyles.ts";
import { RenewButton } from "../check/mend/RenewButton.tsx";
import { CheckmarkIcon, SeverityIcon } from "../icons.tsx";
import type { ViewProps } from "../viewProps.ts";

const useStyles = makeStyles({
  item: { display: "grid", gridTemplateColumns: "24px minmax(0, 1fr)", columnGap: "8px", alignItems: "start" },
  done: { display: "flex", color: tokens.colorStatusSuccessForeground1 },
  open: { display: "flex", padding: "2px 4px 0" },
  name: { overflowWrap: "anywhere" },
  left: { margin: "4px 0 0", padding: 0, listStyle: "none", display: "grid", rowGap: "4px" },
  finding: { overflowWrap: "anywhere" },
});

/** Of one point; the view Kontrol shows them all. */
const SHOWN = 4;

/** A point of the checklist, and what is left of it. */
export function ReadyPoint({ app, state, item }: ViewProps & { readonly item: ReadinessItem }): ReactNode {
  const styles = useStyles();
  const colors = useSeverityStyles();
  const [first] = item.left;
  const rest = item.left.length - SHOWN;
  const removesEmpty = item.id === "amounts" && (state.front.seen?.emptyLines.length ?? 0) > 0;
  return (
    <li className={styles.item}>
      {first ? (
        <span className={mergeClasses(styles.open, colors[first.severity])}>
          <SeverityIcon severity={first.severity} label={item.id === "figures" ? "Ikke kontrolleret" : "Mangler"} />
        </span>
      ) : item.elsewhere ? (
        <span className={mergeClasses(styles.open, colors.note)}>
          <SeverityIcon severity="note" label="Ikke på arket" />
        </span>
      ) : (
        <span className={styles.done}>
          <CheckmarkIcon label="I orden" />
        </span>
      )}
      <div>
        <span className={styles.name}>{pointTitle(item)}</span>
        {first && (
          <ul className={styles.left}>
            {item.left.slice(0, SHOWN).map((finding, index) => (
              <Left key={index} app={app} finding={finding} />
            ))}
            {rest > 0 && <li>{moreText(item, rest)}</li>}
            {(item.id === "tables" || removesEmpty) && (
              <li>
                <RenewButton app={app} state={state} isShownHere leavesOutEmpty={removesEmpty} />
              </li>
            )}
          </ul>
        )}
      </div>
    </li>
  );
}

/** A template's empty lines are told by the checklist alone. */
function moreText({ id }: ReadinessItem, rest: number): string {
  if (id === "amounts") return `og ${counted(rest, "linje", "linjer")} mere`;
  return id === "figures" ? `og ${counted(rest, "sted", "steder")} mere` : `og ${rest} mere i Kontrol`;
}

function Left({ app, finding }: { readonly finding: ReadinessLeft } & Pick<ViewProps, "app">): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.finding}>
      <Link
        as="button"
        aria-label={`${severityName(finding.severity)} i ${cellName(finding.at)}`}
        onClick={() => void app.reveal(finding.at)}
      >
        {cellName(finding.at)}
      </Link>{" "}
      {withMinusSigns(finding.message)}
    </li>
  );
}
