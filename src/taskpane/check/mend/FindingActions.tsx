import { Button } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState, useSyncExternalStore } from "react";
import type { App } from "../../../app/app.ts";
import { fixAllText, fixesOfRule, fixOf, fixText } from "../../../app/check/fix/fixPreview.ts";
import { isRenewable } from "../../../app/check/fix/renewable.ts";
import type { Finding } from "../../../domain/rules/rule.ts";
import { AcceptForm } from "../list/AcceptForm.tsx";
import { FixPreview } from "./FixPreview.tsx";
import { RenewButton } from "./RenewButton.tsx";
import { usePanelStyles } from "../panelStyles.ts";
import { type Doing, useDoingFocus } from "../list/useDoingFocus.ts";

export interface FindingActionsProps {
  readonly app: App;
  readonly number: number;
  readonly finding: Finding;
}

/** What can be done about a finding; each shows what it will do before it does it. */
export function FindingActions({ app, number, finding }: FindingActionsProps): ReactNode {
  const panel = usePanelStyles();
  const state = useSyncExternalStore(app.subscribe, app.getState);
  const { run, signer, work } = state.check;
  const [doing, setDoing] = useState<Doing>("nothing");
  const result = run.kind === "done" ? run : null;
  const one = useMemo(() => result && fixOf(result, finding), [result, finding]);
  const all = useMemo(() => (result && one ? fixesOfRule(result, finding.rule) : null), [result, one, finding]);
  const stop = (): void => setDoing("nothing");
  const isBusy = work.kind === "running";
  const place = useDoingFocus(doing, stop);
  if (doing === "accept") {
    return (
      <div key="doing" {...place}>
        <AcceptForm signer={signer} onAccept={(consent) => void app.findings.accept(number, consent)} onCancel={stop} />
      </div>
    );
  }
  if (doing !== "nothing" && one) {
    const edits = doing === "fix" ? one : (all?.edits ?? []);
    return (
      <div key="doing" {...place}>
        <FixPreview finding={finding} edits={edits} onFix={() => void app.findings.fix(edits)} onCancel={stop} />
      </div>
    );
  }
  return (
    <div key="buttons" {...place} className={panel.buttons}>
      {isRenewable(finding, state) && <RenewButton app={app} state={state} />}
      {one && (
        <Button size="small" data-doing="fix" disabledFocusable={isBusy} onClick={() => setDoing("fix")}>
          {fixText(one)}
        </Button>
      )}
      {result && all && all.findings > 1 && (
        <Button size="small" data-doing="fixAll" disabledFocusable={isBusy} onClick={() => setDoing("fixAll")}>
          {fixAllText(all.edits, result)}
        </Button>
      )}
      <Button size="small" data-doing="accept" disabledFocusable={isBusy} onClick={() => setDoing("accept")}>
        Accepter
      </Button>
      <Button size="small" appearance="subtle" onClick={() => void app.findings.turnRuleOff(finding.rule)}>
        Slå reglen fra
      </Button>
    </div>
  );
}
