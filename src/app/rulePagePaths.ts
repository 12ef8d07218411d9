/* The rules' pages as links from the pane, which stands beside their folder. */

export const RULE_OVERVIEW_PAGE = "regler/oversigt.html";

/** A rule's own page. */
export function rulePagePath(rule: string): string {
  return `regler/${rule}.html`;
}
