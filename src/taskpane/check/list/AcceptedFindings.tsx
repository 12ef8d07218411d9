import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App } from "../../../app/app.ts";
import { withMinusSigns } from "../../../app/texts/displayText.ts";
import { outdatedText, type RuleOff } from "../../../app/check/settings/rulesOff.ts";
import { placeOf } from "../../../app/texts/placeText.ts";
import type { Acceptance, ReviewedReport } from "../../../domain/acceptance/acceptance.ts";
import { useFoldStyles } from "./foldStyles.ts";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "4px",
    justifyItems: "start",
    overflowWrap: "anywhere",
  },
  reason: { color: tokens.colorNeutralForeground2 },
});

export interface AcceptedFindingsProps {
  readonly app: App;
  readonly report: ReviewedReport;
  readonly off: readonly RuleOff[];
  readonly severalSheets: boolean;
}

/** What somebody has said yes to, folded away but never hidden. */
export function AcceptedFindings({ app, report, off, severalSheets }: AcceptedFindingsProps): ReactNode {
  const fold = useFoldStyles();
  const { accepted, outdated } = report;
  if (accepted.length + outdated.length === 0) return null;
  return (
    <details>
      <summary className={fold.summary}>{`Accepteret (${accepted.length})`}</summary>
      <ul className={fold.list}>
        {accepted.map(({ finding, acceptance }, index) => (
          <Accepted
            key={index}
            app={app}
            acceptance={acceptance}
            message={finding.message}
            action="Fjern accepten"
            severalSheets={severalSheets}
          />
        ))}
        {outdated.map((acceptance, index) => (
          <Accepted
            key={`outdated-${index}`}
            app={app}
            acceptance={acceptance}
            message={outdatedText(acceptance, report, off)}
            action="Fjern accepten"
            severalSheets={severalSheets}
          />
        ))}
      </ul>
    </details>
  );
}

interface AcceptedProps {
  readonly app: App;
  readonly acceptance: Acceptance;
  readonly message: string;
  readonly action: string;
  readonly severalSheets: boolean;
}

function Accepted({ app, acceptance, message, action, severalSheets }: AcceptedProps): ReactNode {
  const styles = useStyles();
  const { sheet, address, reason, by, date } = acceptance;
  const place = placeOf(sheet, address);
  const name = severalSheets ? `${sheet}!${address}` : address;
  return (
    <li className={styles.item}>
      <span>
        {place ? (
          <Link as="button" onClick={() => void app.reveal(place)}>
            {name}
          </Link>
        ) : (
          name
        )}{" "}
        {withMinusSigns(message)}
      </span>
      <span className={styles.reason}>{`«${reason}» ${[by, date].filter((text) => text !== "").join(", ")}`}</span>
      <Button size="small" aria-label={`${action} af ${name}`} onClick={() => void app.findings.takeBack(acceptance)}>
        {action}
      </Button>
    </li>
  );
}
