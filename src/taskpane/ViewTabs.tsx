import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { TABS, type View } from "../app/state.ts";
import { MAGNIFIED } from "./magnified.ts";
import type { ViewProps } from "./viewProps.ts";

/*
 * Not Fluent's TabList: its focus library puts hidden stops for Tab at both ends of the page, which axe forbids, and is
 * a tenth of what the pane must load before it shows anything.
 */

export const PANEL_ID = "view-panel";

function tabId(view: View): string {
  return `tab-${view}`;
}

export type TabView = (typeof TABS)[number];

export const TAB_TITLES: Readonly<Record<TabView, string>> = {
  case: "Sag",
  tables: "Tabeller",
  check: "Kontrol",
  functions: "Funktioner",
};

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    padding: "0 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [MAGNIFIED]: { flexWrap: "wrap" },
  },
  tab: {
    position: "relative",
    minWidth: 0,
    padding: "12px 10px",
    border: 0,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (max-width: 340px)": { paddingLeft: "6px", paddingRight: "6px" },
    [MAGNIFIED]: { paddingTop: "4px", paddingBottom: "4px" },
    "@media (max-height: 480px)": { paddingTop: "6px", paddingBottom: "6px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      left: "10px",
      right: "10px",
      bottom: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
});

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The arrows move between the tabs, Home and End to the first and last; Enter or Space chooses. */
function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
  const here = tabs.indexOf(document.activeElement as HTMLElement);
  const step = STEPS[event.key];
  const ends: Readonly<Record<string, number>> = { Home: 0, End: tabs.length - 1 };
  const target = step === undefined ? ends[event.key] : (here + step + tabs.length) % tabs.length;
  if (target === undefined) return;
  event.preventDefault();
  tabs[target]?.focus();
}

export function ViewTabs({ app, state }: ViewProps): ReactNode {
  const styles = useStyles();
  const reached = state.view === "ready" ? TABS[0] : state.view;
  return (
    <nav aria-label="Visninger">
      <div role="tablist" className={styles.tabs} onKeyDown={onKeyDown}>
        {TABS.map((view) => (
          <button
            key={view}
            type="button"
            role="tab"
            id={tabId(view)}
            className={mergeClasses(styles.tab, view === state.view && styles.chosen)}
            aria-selected={view === state.view}
            aria-controls={PANEL_ID}
            tabIndex={view === reached ? 0 : -1}
            onClick={() => app.dispatch({ type: "viewChosen", view })}
          >
            {TAB_TITLES[view]}
          </button>
        ))}
      </div>
    </nav>
  );
}
