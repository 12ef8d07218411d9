import type { FigureInventory } from "../../domain/inventory/inventory.ts";
import { namelessText, notReadText } from "../texts/inventoryText.ts";
import type { ReadinessLeft } from "./readinessLeft.ts";

/** Figures of a sheet that no rule has seen, group by group: "Klar" is not said of them. */
export function unseenFigures({ unread, nameless }: FigureInventory, sheet: string): ReadinessLeft[] {
  return [
    ...unread.map((group) => ({ group, message: `Ikke læst: ${notReadText(group)}.` })),
    ...nameless.map((group) => ({ group, message: `Ikke kontrolleret: ${namelessText(group)}.` })),
  ].flatMap(({ group, message }) =>
    group.sheet === sheet ? [{ at: { ...group.at, sheet }, severity: "note" as const, message }] : [],
  );
}
