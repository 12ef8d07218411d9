import { layOut } from "../../domain/document/layOut.ts";
import { type CellRef, toA1 } from "../../domain/workbook/address.ts";
import type { OpenDocument } from "./documentWork.ts";

/** What a person calls a cell. */
export interface CellWords {
  readonly name: (at: CellRef) => string;
  /** As short as what stands beside a sentence must be. */
  readonly link: (at: CellRef) => string;
}

/** Its address in a sheet; of a document, whose cells have none, the table and row it is in. */
export function cellWords(open: OpenDocument | null): CellWords {
  if (!open) return { name: toA1, link: toA1 };
  const rows = layOut(open.document).document?.rows;
  const name = ({ row }: CellRef): string => {
    const own = rows?.get(row);
    return own?.kind === "table" ? `tabel nr. ${own.table}, række ${own.row}` : "teksten";
  };
  return { name, link: () => "Vis" };
}
