import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App } from "../../../app/app.ts";
import type { RuleOff } from "../../../app/check/settings/rulesOff.ts";
import { counted } from "../../../app/texts/displayText.ts";
import { rulePagePath } from "../../../app/rulePagePaths.ts";
import { PageLink } from "../../PageLink.tsx";
import { useFoldStyles } from "../list/foldStyles.ts";

/** A check that leaves rules out says so, and how to have them back. */
export function RulesOff({ app, off }: { readonly app: App; readonly off: readonly RuleOff[] }): ReactNode {
  const fold = useFoldStyles();
  if (off.length === 0) return null;
  return (
    <details>
      <summary className={fold.summary}>{`${counted(off.length, "regel slået fra", "regler slået fra")}`}</summary>
      <ul className={fold.list}>
        {off.map(({ rule, title, hidden }) => (
          <li key={rule}>
            <PageLink page={rulePagePath(rule)}>{title}</PageLink>
            {hidden > 0 && ` (${counted(hidden, "fund vises ikke", "fund vises ikke")})`}{" "}
            <Link
              as="button"
              aria-label={`Slå reglen «${title}» til`}
              onClick={() => void app.findings.turnRuleOn(rule)}
            >
              Slå til
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
