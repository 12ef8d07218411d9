import type { UnreadReason, UnreadTable } from "../../recognition/sheet/unreadTables.ts";
import { usesRowTotals } from "../../constraints/rowTotals.ts";
import { readTotals } from "../../constraints/sums.ts";
import type { ReadTotal } from "../../constraints/unknownTotals.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import { isFormCaption } from "../../recognition/sheet/tableRole.ts";
import { type CellRef, isSameCell, toA1 } from "../../workbook/address.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { defineRule, placeIn } from "../rule.ts";

const REASONS: Readonly<Record<UnreadReason, string>> = {
  noYears: "der ikke er en række med årstal over beløbene",
  noRows: "der ikke er rækker under årstallene",
  unknownCaption: "titlen ikke passer til nogen af skabelonens tabeller",
  noCaption: "der ikke står over den, hvilken af skabelonens tabeller den er",
  severalPrices: "beløbene står i flere prisniveauer ved siden af hinanden",
  severalColumns: "hvert år har flere kolonner, og ingen af dem er nettobeløbet",
};

/** A table with years and totals adds up for itself, whatever it is. */
function checkedText({ reason }: UnreadTable, hasSums: boolean): string {
  if (!hasSums) return "Den er ikke kontrolleret";
  return reason === "severalColumns" || reason === "severalPrices"
    ? "Kun summerne ned gennem hver kolonne er kontrolleret"
    : "Kun dens egne summer er kontrolleret";
}

const LONGEST = 60;
const shortened = (caption: string): string => (caption.length > LONGEST ? `${caption.slice(0, LONGEST)} …` : caption);

/** "ved A57 («Tabel 4. …»)"; in a document, whose cells have no address, "«Tabel 4. …»" or "nr. 3". */
function whereIn({ document }: SheetSnapshot, at: CellRef, title: string): string {
  if (!document) return `ved ${toA1(at)}${title === "" ? "" : ` («${title}»)`}`;
  const row = document.rows.get(at.row);
  return title === "" && row?.kind === "table" ? `nr. ${row.table}` : `«${title}»`;
}

const isAt = ({ sheet, captionAt }: FoundTable, { name }: SheetSnapshot, at: CellRef): boolean =>
  sheet === name && isSameCell(captionAt, at);

/** An "I alt" behind the years is a sum too, whatever the rows add up to. */
const addsUp = (table: FoundTable): boolean => readTotals(table).some(hasWays) || usesRowTotals(table);

const hasWays = ({ ways }: ReadTotal): boolean => ways.length > 0;

/** What the check did not look at must not pass for checked. */
export const tabelIkkeGenkendt = defineRule({
  id: "tabel-ikke-genkendt",
  severity: "note",
  concerns: "every",
  title: "En tabel blev ikke genkendt.",
  message: ({ sted, fordi, kontrol }: Record<"sted" | "fordi" | "kontrol", string>) =>
    `Tabellen ${sted} blev ikke genkendt, fordi ${fordi}. ${kontrol}.`,
  why: "En tabel, der ikke genkendes, er ikke kontrolleret mod de andre tabeller.",
  remedy:
    "Kontrollen kender skabelonens tabeller på deres titel og på rækken af årstal. Er det en af dem, " +
    "så ret titlen eller årene; ellers er der intet at gøre.",
  source: "Egen regel: kontrollen skal sige, hvad den ikke har set på.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |
      |                                           |      |
      | Tabel 4. Anlægsinvesteringer i forslaget  |      |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Ombygning                                 | 150  | 200`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |
      |                                           |      |
      | Tabel 4. Anlægsinvesteringer i forslaget  |      |
      | 1.000 kr. 2020 p/l                        | Første år | Andet år
      | Ombygning                                 | 150  | 200`,
  },
  *check({ sheets, tables }) {
    const hasForms = tables.some(({ wholeRole }) => wholeRole !== "unknown");
    for (const { snapshot, unread } of sheets) {
      for (const table of unread) {
        const { at, caption, reason } = table;
        const hasSums = tables.some((own) => isAt(own, snapshot, at) && addsUp(own));
        // Beside no table of the form, one that is none of the form's either is another trade's.
        if (!hasForms && !hasSums && !isFormCaption(caption)) continue;
        yield {
          at: placeIn({ sheet: snapshot.name }, at),
          facts: {
            sted: whereIn(snapshot, at, shortened(caption)),
            fordi: REASONS[reason],
            kontrol: checkedText(table, hasSums),
          },
          expected: null,
          found: null,
        };
      }
    }
  },
});
