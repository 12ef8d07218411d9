import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { TABS, type View } from "../app/state.ts";
import type { ViewProps } from "./viewProps.ts";

export const PANEL_ID = "view-panel";

export function tabId(view: View): string {
  return `tab-${view}`;
}

const TITLES: Readonly<Record<(typeof TABS)[number], string>> = {
  case: "Sag",
  tables: "Tabeller",
  check: "Kontrol",
  functions: "Funktioner",
};

const useStyles = makeStyles({
  tabs: {
    minWidth: 0,
    padding: "0 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    /* Four words in 300 pixels. */
    "@media (max-width: 340px)": { padding: 0, "& [role=tab]": { paddingLeft: "6px", paddingRight: "6px" } },
  },
});

export function ViewTabs({ app, state }: ViewProps): ReactNode {
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      selectedValue={state.view === "ready" ? null : state.view}
      onTabSelect={(_, { value }) => app.dispatch({ type: "viewChosen", view: value as View })}
    >
      {TABS.map((view) => (
        <Tab key={view} id={tabId(view)} value={view} aria-controls={PANEL_ID}>
          {TITLES[view]}
        </Tab>
      ))}
    </TabList>
  );
}
