import type { App } from "../../../app/app.ts";
import type { EditWork } from "../../../app/cases/editing.ts";

export interface EditCaseProps {
  readonly app: App;
  readonly work: EditWork;
}
