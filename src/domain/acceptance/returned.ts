import type { Finding } from "../rules/rule.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { expectedText, foundText } from "./acceptFinding.ts";
import type { Acceptance, AcceptedFinding } from "./acceptance.ts";
import { identityOf, spotOf } from "./findingIdentity.ts";

/** The figure without the formula that gives it. */
const figureOf = (text: string): string => (text.split(" → ").at(-1) ?? "") || "(tom)";

function changeText(found: string, finding: Finding, acceptance: Acceptance): string {
  const [before, now] = [figureOf(acceptance.found), figureOf(found)];
  if (before !== now) return before.startsWith("=") ? "formlen er ændret" : `tallet er ændret fra ${before} til ${now}`;
  const expected = expectedText(finding);
  if (expected !== acceptance.expected)
    return `der skulle nu stå ${expected || "noget andet"}, ikke ${acceptance.expected || "(tom)"}`;
  return "formlen er ændret";
}

/**
 * The finding says in its own message that somebody had said yes to it, so that pane, report and command line
 * all do.
 */
function saying(finding: Finding, acceptance: Acceptance, workbook: WorkbookSnapshot): Finding {
  const { reason, by, date } = acceptance;
  const signature = [by, date].filter((text) => text !== "").join(", ");
  const signed = signature === "" ? "" : ` (${signature})`;
  const change = changeText(foundText(finding, workbook), finding, acceptance);
  return { ...finding, message: `${finding.message} Var accepteret: «${reason}»${signed}, men ${change}.` };
}

/** Open findings as they are to be shown, and which of them were accepted when their figures were others. */
export function withReturned(
  open: readonly Finding[],
  outdated: readonly Acceptance[],
  workbook: WorkbookSnapshot,
): { readonly findings: readonly Finding[]; readonly returned: readonly AcceptedFinding[] } {
  const left = new Map(outdated.map((acceptance) => [identityOf(acceptance), acceptance]));
  const returned: AcceptedFinding[] = [];
  const findings = open.map((finding) => {
    const key = identityOf(spotOf(finding));
    const acceptance = left.get(key);
    if (!acceptance) return finding;
    left.delete(key);
    const said = saying(finding, acceptance, workbook);
    returned.push({ finding: said, acceptance });
    return said;
  });
  return { findings, returned };
}
