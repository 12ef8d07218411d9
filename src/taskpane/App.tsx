import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import type { View } from "../app/state.ts";
import type { App as AppModel } from "../app/app.ts";
import { CaseView } from "./case/CaseView.tsx";
import { useDroppedDocument } from "./document/useDroppedDocument.ts";
import { Header } from "./Header.tsx";
import { NoticeBar } from "./NoticeBar.tsx";
import { ReadyBar } from "./submission/ReadyBar.tsx";
import { ProgressFooter } from "./ProgressFooter.tsx";
import { useLostFocus } from "./useLostFocus.ts";
import { shownPart } from "./shownPart.ts";
import { useOwnScroll } from "./useOwnScroll.ts";
import { CHECK_VIEW, FUNCTIONS_VIEW, LEAVE_QUESTION, READY_VIEW, TABLES_VIEW } from "./views.ts";
import { darkTheme, type HostTheme, lightTheme } from "./theme.ts";
import type { ViewProps } from "./viewProps.ts";
import { PANEL_ID, TAB_TITLES, type TabView, ViewTabs } from "./ViewTabs.tsx";

const useStyles = makeStyles({
  provider: {
    height: "100%",
    /* A ring right on the letters is hard to read past. */
    "& h2": { outlineOffset: "4px" },
    /* Where colours are Windows's own, a link that is a button would look like the text around it. */
    "& button.fui-Link": { "@media (forced-colors: active)": { color: "LinkText" } },
  },
  pane: {
    display: "grid",
    gridTemplateRows: "auto auto minmax(0, 1fr) auto auto",
    gridTemplateColumns: "minmax(0, 1fr)",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /* A file is held over it. */
  over: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-3px" },
  title: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  view: { position: "relative", overflowY: "auto", padding: "16px", outlineOffset: "-2px" },
});

export interface AppProps {
  readonly app: AppModel;
  readonly hostTheme: HostTheme;
}

/** The whole pane. It draws the state and says what the user asked for; it decides nothing. */
export function App({ app, hostTheme }: AppProps): ReactNode {
  const styles = useStyles();
  const state = useSyncExternalStore(app.subscribe, app.getState);
  const isDark = useSyncExternalStore(hostTheme.watch, hostTheme.isDark);
  const view = useRef<HTMLElement>(null);
  useLostFocus(view);
  useOwnScroll(view, shownPart(state));
  const drop = useDroppedDocument(app);
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} className={styles.provider}>
      <div className={mergeClasses(styles.pane, drop.isOver && styles.over)} {...drop.handlers}>
        <Header app={app} state={state} />
        <ViewTabs app={app} state={state} />
        <main ref={view} tabIndex={-1} className={styles.view}>
          <NoticeBar app={app} state={state} />
          {state.caseWork.kind !== "none" && <LEAVE_QUESTION.Part app={app} state={state} />}
          <div id={PANEL_ID} {...(state.view === "ready" ? {} : panelOf(state.view))}>
            {state.view !== "ready" && UNTITLED.includes(state.view) && (
              <h2 className={styles.title}>{TAB_TITLES[state.view]}</h2>
            )}
            <CurrentView app={app} state={state} />
          </div>
        </main>
        <ProgressFooter app={app} state={state} />
        <section aria-label="Indsendelse">
          <ReadyBar app={app} state={state} />
        </section>
      </div>
    </FluentProvider>
  );
}

function panelOf(view: TabView): { role: "tabpanel"; "aria-label": string } {
  return { role: "tabpanel", "aria-label": `Visningen ${TAB_TITLES[view]}` };
}

/** The views that have no heading of their own to see. */
const UNTITLED: readonly View[] = ["tables", "check", "functions"];

function CurrentView(props: ViewProps): ReactNode {
  switch (props.state.view) {
    case "case":
      return <CaseView {...props} />;
    case "tables":
      return <TABLES_VIEW.Part {...props} />;
    case "check":
      return <CHECK_VIEW.Part {...props} />;
    case "functions":
      return <FUNCTIONS_VIEW.Part {...props} />;
    case "ready":
      return <READY_VIEW.Part {...props} />;
  }
}
