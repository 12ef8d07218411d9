import { areaAddress } from "../grid/a1.ts";
import type { GridEvent } from "../grid/grid.ts";
import type { WorkbookModel } from "../model/workbookModel.ts";
import type { Method } from "../protocol/hostObject.ts";
import type { RichApiHost } from "../protocol/richApiHost.ts";

/** Microsoft's numbers. */
const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
} as const;
const WORKBOOK_SELECTION = 2;

const nothing = () => null;

/** Clients must register before office.js hands events on; we raise them all, so there is nothing to note down. */
function registrations(...names: readonly string[]): Readonly<Record<string, Method<unknown>>> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, nothing],
      [`_Unregister${name}Event`, nothing],
    ]),
  );
}

export const sheetEventMethods = registrations(
  "DataChanged",
  "Activated",
  "Deactivated",
  "SelectionChanged",
  "Calculated",
);

/** The library of npm has a name of its own for this one. */
const nameChangedMethods: Readonly<Record<string, Method<unknown>>> = {
  _RegisterEventNameChanged: nothing,
  _UnregisterEventNameChanged: nothing,
};
export const collectionEventMethods = {
  ...sheetEventMethods,
  ...nameChangedMethods,
  ...registrations("Added", "Deleted"),
};

/** Tells the clients of the host what happens in the grid. */
export function forwardEvents(workbook: WorkbookModel, host: RichApiHost): void {
  const toBoth = (type: number, worksheetId: string, payload: object) => {
    host.raise(type, "Workbook", { ...payload, worksheetId });
    host.raise(type, worksheetId, { ...payload, worksheetId });
  };
  const idOf = (sheet: { readonly id: string }) => `{${sheet.id}}`;
  workbook.grid.listen((event) => {
    switch (event.kind) {
      case "changed":
        return toBoth(EVENT.changed, idOf(event.sheet), changed(event));
      case "calculated":
        return toBoth(EVENT.calculated, idOf(event.sheet), {
          type: "WorksheetCalculated",
          address: areaAddress(event.area),
        });
      case "selected":
        toBoth(EVENT.selection, idOf(event.sheet), {
          type: "WorksheetSelectionChanged",
          address: areaAddress(event.area),
        });
        return host.raise(WORKBOOK_SELECTION, "", {});
      case "activated":
        if (event.from) toBoth(EVENT.deactivated, `{${event.from}}`, { type: "WorksheetDeactivated" });
        return toBoth(EVENT.activated, idOf(event.sheet), { type: "WorksheetActivated" });
      case "added":
        return host.raise(EVENT.added, "Workbook", {
          type: "WorksheetAdded",
          source: "Local",
          worksheetId: idOf(event.sheet),
        });
      case "renamed":
        return toBoth(EVENT.nameChanged, idOf(event.sheet), {
          type: "WorksheetNameChanged",
          nameBefore: event.before,
          nameAfter: event.sheet.name,
          source: "Local",
        });
      case "deleted":
        return host.raise(EVENT.deleted, "Workbook", {
          type: "WorksheetDeleted",
          source: "Local",
          worksheetId: `{${event.sheetId}}`,
        });
    }
  });
}

function changed({ area, byClient }: GridEvent & { readonly kind: "changed" }): object {
  return {
    type: "WorksheetChanged",
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: byClient ? "ThisLocalAddin" : "Unknown",
    address: areaAddress(area),
  };
}
