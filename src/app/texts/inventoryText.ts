import type {
  FigureInventory,
  Inventory,
  Nameless,
  NotRead,
  NotReadReason,
  StatedInText,
} from "../../domain/inventory/inventory.ts";
import { counted, groupedCount } from "./displayText.ts";
import { placeName } from "./placeText.ts";

/** Groups of figures named in one sentence; a list of more is not read. */
const MOST_NAMED = 3;
const LONGEST_NAME = 40;

const WHY: Readonly<Record<NotReadReason, (name: string) => string>> = {
  column: (name) => (name === "" ? "en kolonne uden overskrift" : `kolonnen «${name}»`),
  row: (name) => `rækken «${name}»`,
  noAmount: (name) => `teksten «${name}» er ikke et beløb`,
  date: () => "vises som dato eller tid",
  noResult: () => "formlen har intet resultat i filen",
  outside: () => "uden for tabellerne",
  noTable: () => "arket har ingen tabel, der er genkendt",
};

const shortened = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)} …` : name);

/** "kolonnen «Varigt» (4 tal)". */
export function notReadText({ reason, name, count }: NotRead): string {
  return `${WHY[reason](shortened(name))}${count > 1 ? ` (${groupedCount(count)} tal)` : ""}`;
}

export function namelessText({ count }: Nameless): string {
  return `tabellen er ingen af formularens og siger ingen enhed (${counted(count, "tal", "tal")})`;
}

const unreadCount = ({ unread }: FigureInventory): number => unread.reduce((sum, { count }) => sum + count, 0);

const isAllRead = (inventory: FigureInventory): boolean => inventory.unread.length === 0;

const homeOf = (places: readonly { readonly sheet: string }[]): string | null =>
  new Set(places.map(({ sheet }) => sheet)).size === 1 ? (places[0]?.sheet ?? null) : null;

/** The first few by name, and how many more there are. */
function namedText<Place>(places: readonly Place[], name: (place: Place) => string): string {
  const named = places.slice(0, MOST_NAMED).map(name);
  const rest = places.length > MOST_NAMED ? [`og ${counted(places.length - MOST_NAMED, "sted", "steder")} til`] : [];
  return [...named, ...rest].join("; ");
}

function uncheckedText({ unchecked, nameless }: FigureInventory): string {
  const home = homeOf(nameless);
  const where = namedText(nameless, (table) => `${placeName(table.at, home ?? "")}: ${namelessText(table)}`);
  return `${groupedCount(unchecked)} er læst uden at blive kontrolleret${where === "" ? "" : ` (${where})`}`;
}

/** "12 beløb i teksten: 9 er holdt op mod tabellerne, 3 er læst uden at blive kontrolleret (afsnit 1.4, 2. sætning: 45 kr.)". */
function inTextText({ held, loose }: StatedInText): string {
  if (held + loose.length === 0) return "";
  const home = homeOf(loose.map(({ at }) => at));
  const where = namedText(loose, ({ at, amount }) => `${placeName(at, home ?? "")}: ${amount}`);
  const parts = [
    ...(held > 0 ? [`${groupedCount(held)} er holdt op mod tabellerne`] : []),
    ...(loose.length > 0 ? [`${groupedCount(loose.length)} er læst uden at blive kontrolleret (${where})`] : []),
  ];
  return `${counted(held + loose.length, "beløb", "beløb")} i teksten: ${parts.join(", ")}`;
}

/**
 * "214 tal: 201 indgår i en kontrol, 9 er læst uden at blive kontrolleret, 4 er ikke læst (F12: kolonnen
 * «Varigt»)".
 */
function figuresText(inventory: FigureInventory): string {
  const { read, checked, unchecked, unread } = inventory;
  const missing = unreadCount(inventory);
  if (read + missing === 0) return "";
  const home = homeOf(unread);
  const parts = [
    `${groupedCount(checked)} indgår i en kontrol`,
    ...(unchecked > 0 ? [uncheckedText(inventory)] : []),
    ...(missing > 0
      ? [
          `${groupedCount(missing)} er ikke læst (${namedText(unread, (group) => `${placeName(group.at, home ?? "")}: ${notReadText(group)}`)})`,
        ]
      : []),
  ];
  return `${counted(read + missing, "tal", "tal")}: ${parts.join(", ")}`;
}

/** What became of the figures of the cells, and of the amounts of the text. */
export const inventoryText = (inventory: Inventory): string =>
  [figuresText(inventory), inTextText(inventory.inText)].filter(Boolean).join(". ");

/** Something was held against something, and nothing was left out. */
export const isWholeChecked = (inventory: Inventory): boolean => isAllRead(inventory) && inventory.checked > 0;

/** What a check without findings may say: "Ingen fejl fundet" only where everything was read and anything checked. */
export function cleanText(inventory: Inventory): string {
  if (inventory.read > 0 && inventory.checked === 0) return "Intet tal er kontrolleret";
  return isAllRead(inventory) ? "Ingen fejl fundet" : "Ingen fejl fundet i det, der er læst";
}
