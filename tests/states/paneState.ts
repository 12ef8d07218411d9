import { createApp, type App } from "../../src/app/app.ts";
import { EXAMPLE_CASES } from "../../src/cases/exampleCases.ts";
import { FakeHost } from "../harness/fakeHost.ts";
import { STILL } from "../harness/stillParts.ts";

/** A view of the pane as it is at some moment, made up, so that nobody need work their way to it. */
export interface PaneState {
  readonly id: string;
  readonly make: () => Promise<App>;
}

export async function openPane(host = new FakeHost()): Promise<App> {
  const app = createApp({ host, cases: EXAMPLE_CASES, ...STILL });
  await app.start();
  return app;
}
