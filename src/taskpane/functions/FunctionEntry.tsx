import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { App } from "../../app/app.ts";
import { failureText } from "../../app/texts/failureText.ts";
import type { FunctionHelp } from "../../app/functionHelp.ts";
import type { FunctionInsertion } from "../../app/state.ts";
import { FailureBar } from "../FailureBar.tsx";
import { bringIntoSight } from "../inSight.ts";
import { PageLink } from "../PageLink.tsx";

const useStyles = makeStyles({
  entry: {
    display: "grid",
    rowGap: "8px",
    justifyItems: "start",
    paddingBottom: "16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  signature: {
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  about: { margin: 0 },
  example: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  actions: { display: "flex", alignItems: "center", columnGap: "16px" },
  code: { display: "block", fontFamily: tokens.fontFamilyMonospace },
});

export interface FunctionEntryProps {
  readonly app: App;
  readonly help: FunctionHelp;
  readonly insertion: FunctionInsertion;
}

export function FunctionEntry({ app, help, insertion }: FunctionEntryProps): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.entry}>
      <code className={styles.signature}>{help.signature}</code>
      <p className={styles.about}>{help.about}</p>
      <p className={styles.example}>
        <code className={styles.code}>{help.example}</code>
        {help.exampleResult}
      </p>
      <span className={styles.actions}>
        <Button size="small" aria-label={`Indsæt ${help.id}`} onClick={() => void app.insertFunction(help)}>
          Indsæt
        </Button>
        <PageLink page={help.page} label={`Læs mere om ${help.id}`}>
          Læs mere
        </PageLink>
      </span>
      <Outcome help={help} insertion={insertion} />
    </li>
  );
}

function Outcome({ help, insertion }: Omit<FunctionEntryProps, "app">): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) bringIntoSight(place.current);
  }, [insertion]);
  if (insertion.kind === "idle" || insertion.kind === "running" || insertion.functionId !== help.id) return null;
  return (
    <div ref={place}>
      {insertion.kind === "failed" ? (
        <FailureBar text={failureText(insertion.failure, "insertFunction")} />
      ) : (
        <span role="status">Indsat i {insertion.address}. Ret områderne, så de passer til dit ark.</span>
      )}
    </div>
  );
}
