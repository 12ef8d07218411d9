import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type View, VIEWS } from "../app/state.ts";
import type { ViewProps } from "./viewProps.ts";

export const PANEL_ID = "view-panel";

export function tabId(view: View): string {
  return `tab-${view}`;
}

const TITLES: Readonly<Record<View, string>> = {
  case: "Sag",
  tables: "Tabeller",
  check: "Kontrol",
  functions: "Funktioner",
};

const useStyles = makeStyles({
  tabs: { padding: "0 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

export function ViewTabs({ app, state }: ViewProps): ReactNode {
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      selectedValue={state.view}
      onTabSelect={(_, { value }) => app.dispatch({ type: "viewChosen", view: value as View })}
    >
      {VIEWS.map((view) => (
        <Tab key={view} id={tabId(view)} value={view} aria-controls={PANEL_ID}>
          {TITLES[view]}
        </Tab>
      ))}
    </TabList>
  );
}
