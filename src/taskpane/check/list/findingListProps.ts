import type { App } from "../../../app/app.ts";
import type { FindingGroup } from "../../../app/findingGroups.ts";

export interface FindingListProps {
  readonly app: App;
  readonly groups: readonly FindingGroup[];
  readonly current: number | null;
  readonly opened: number | null;
  readonly severalSheets: boolean;
  readonly fresh: ReadonlySet<string>;
}
