import { act, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { expect } from "vitest";
import { type App as AppModel, type AppParts, createApp } from "../../src/app/app.ts";
import { EXAMPLE_CASES } from "../../src/cases/exampleCases.ts";
import type { CheckReport } from "../../src/domain/rules/checkWorkbook.ts";
import { fetchViews } from "../../src/taskpane/views.ts";
import { App } from "../../src/taskpane/App.tsx";
import type { Seen } from "../../src/app/check/checkState.ts";
import { seenOf } from "../app/madeReports.ts";
import { FakeHost } from "../harness/fakeHost.ts";
import { STILL } from "../harness/stillParts.ts";

/** What a person waits for once, no test waits for. */
const fetchCommands = (): Promise<unknown> =>
  Promise.all([
    import("../../src/app/commands/checkCommand.ts"),
    import("../../src/app/commands/findings/findingCommands.ts"),
    import("../../src/app/commands/insertTables.ts"),
    import("../../src/app/commands/submission/renewTables.ts"),
    import("../../src/app/commands/submission/prepare.ts"),
    import("../../src/app/commands/submission/freeze.ts"),
    import("../../src/app/commands/cases/createCase.ts"),
    import("../../src/app/commands/cases/acceptDraft.ts"),
    import("../../src/app/commands/cases/readCasesFromSheet.ts"),
    import("../../src/app/commands/cases/importCase.ts"),
    import("../../src/app/front/sheetInFront.ts"),
  ]);

export interface Pane {
  readonly app: AppModel;
  readonly host: FakeHost;
  readonly user: UserEvent;
}

/** The pane on a fake workbook, with its own light. */
export async function renderPane(host = new FakeHost(), parts: Partial<AppParts> = {}, sheet = "Ark1"): Promise<Pane> {
  await Promise.all([fetchViews(), fetchCommands()]);
  const app = createApp({ host, cases: EXAMPLE_CASES, ...STILL, ...parts });
  render(<App app={app} hostTheme={{ isDark: () => false, watch: () => () => {} }} />);
  await app.start();
  await screen.findByText(new RegExp(`^${sheet}( ·|$)`));
  return { app, host, user: userEvent.setup() };
}

/** Moves the focus to what the keyboard can reach. (Fluent's own Tab handling needs a browser that lays things out.) */
export function focusOn(element: HTMLElement): void {
  expect(element.tabIndex).toBe(0);
  act(() => element.focus());
  expect(document.activeElement).toBe(element);
}

/** As if the check had just answered. */
export function answerCheck(app: AppModel, report: CheckReport, more: Partial<Seen> = {}): void {
  app.dispatch({ type: "viewChosen", view: "check" });
  app.dispatch({ type: "checkStarted" });
  app.dispatch({ type: "checkDone", run: app.getState().check.lastRun, seen: seenOf(report, more) });
}

/** Colours are left out: jsdom draws none. */
export async function expectNoAxeViolations(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}
