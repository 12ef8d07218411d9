import type { Diagnosis, WrongTable } from "../../diagnosis/diagnosis.ts";
import { isNamedByLabel, type MissingRowRepair, type TableRepair } from "../../diagnosis/tableRepair.ts";
import { Amount } from "../../money/amount.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { labelKey } from "../../recognition/cells/tidyText.ts";
import { crossing } from "../../recognition/lineAt.ts";
import { type Change, type Observation, type Place, placeIn } from "../rule.ts";
import { type FaultRule, ruleOf } from "./faultRules.ts";
import { placeOfRow, rowsText, sideOf, yearsText } from "./faultText.ts";

/** What a sentence names about a row, a heading or a missing row that is not what it should be. */
export interface RepairFacts {
  readonly tabel: string;
  /** The row or rows, in quotation marks; "" for a whole table. */
  readonly raekke: string;
  /** "" where there is nothing, be it a whole row. */
  readonly fundet: string;
  readonly rigtig: string;
  /** "højre" or "venstre": to which side all amounts were pasted too far. */
  readonly flyttet?: string;
  /** The table that a row belongs in. */
  readonly til?: string;
}

/** Where a row's control area stands, or should. */
export function areaPlace(table: FoundTable, { row, labelAt }: FoundRow): Place {
  const { controlAreaColumn: column } = table;
  return placeIn(table, column === null ? labelAt : crossing(table, row, column));
}

const committeeIn = ({ committeeText, label }: FoundRow): string => committeeText ?? label;

/** What to write where; nothing where the cell is not known, or where a whole row has to be put in. */
export function repairChanges(repair: TableRepair): Change[] {
  const { table } = repair;
  switch (repair.what) {
    case "area":
      return repair.rows.map((row) => ({ at: areaPlace(table, row), value: repair.to }));
    case "committee":
      return repair.rows
        .filter(isNamedByLabel)
        .map(({ labelAt }) => ({ at: placeIn(table, labelAt), value: repair.to }));
    case "names": {
      const [one, other] = repair.rows;
      return [
        { at: placeIn(table, one.labelAt), value: other.label },
        { at: placeIn(table, other.labelAt), value: one.label },
      ];
    }
    case "years":
      return table.yearColumns.flatMap(({ header, year }, at): Change[] => {
        const to = repair.to[at];
        return to === undefined || to === year ? [] : [{ at: placeIn(table, header), value: Amount.fromNumber(to) }];
      });
    case "columns":
    case "missingRow":
    case "misplacedRow":
      return [];
  }
}

/** The row under its name, with no amounts: it was emptied, and not left out. */
const emptiedRow = ({ table, twin }: MissingRowRepair): FoundRow | undefined =>
  table.rows.find(({ label }) => labelKey(label) === labelKey(twin.label));

function factsOf(repair: TableRepair): RepairFacts {
  const tabel = repair.table.name;
  switch (repair.what) {
    case "area":
      return {
        tabel,
        raekke: rowsText(repair.rows),
        fundet: repair.rows[0]?.controlAreaText ?? "",
        rigtig: repair.to,
      };
    case "committee":
      return { tabel, raekke: rowsText(repair.rows), fundet: committeeIn(repair.rows[0]!), rigtig: repair.to };
    case "names": {
      const [one, other] = repair.rows;
      return { tabel, raekke: rowsText([one]), fundet: one.label, rigtig: other.label };
    }
    case "years": {
      const printed = repair.table.yearColumns.map(({ year }) => year);
      return { tabel, raekke: "", fundet: yearsText(printed), rigtig: yearsText(repair.to) };
    }
    case "columns":
      return { tabel, raekke: "", fundet: "", rigtig: "", flyttet: sideOf(repair) };
    case "missingRow": {
      const fundet = emptiedRow(repair) ? "(tom)" : "";
      return { tabel, raekke: `«${repair.twin.label}»`, fundet, rigtig: repair.source.name };
    }
    case "misplacedRow":
      return {
        tabel,
        raekke: rowsText(repair.rows),
        fundet: repair.twin.controlAreaText ?? "",
        rigtig: repair.source.name,
        til: placeOfRow(repair),
      };
  }
}

/** Where it is told: the first cell to write, else the row, else where the tables are seen to differ. */
function placeOf({ repair, broken }: WrongTable): Place {
  const [first] = repairChanges(repair);
  if (first) return first.at;
  if ("rows" in repair) return placeIn(repair.table, repair.rows[0]!.labelAt);
  const emptied = repair.what === "missingRow" ? emptiedRow(repair) : undefined;
  if (emptied) return placeIn(repair.table, emptied.labelAt);
  const shown = broken.find(({ table }) => table.sheet === repair.table.sheet)?.shownBy.cell.at;
  return placeIn(repair.table, shown ?? repair.table.captionAt);
}

/** What the finding's own cell should hold, and holds, in print; a missing row has no cell. */
function expectedIn(repair: TableRepair): Pick<Observation<RepairFacts>, "expected" | "found"> {
  const { fundet, rigtig } = factsOf(repair);
  if (["missingRow", "misplacedRow", "columns"].includes(repair.what)) return { expected: null, found: null };
  if (repair.what !== "years") return { expected: rigtig, found: fundet || null };
  const at = repair.table.yearColumns.findIndex(({ year }, column) => year !== repair.to[column]);
  return { expected: String(repair.to[at]), found: String(repair.table.yearColumns[at]?.year) };
}

function observation(fault: WrongTable, { figures }: Diagnosis): Observation<RepairFacts> {
  const { repair, broken } = fault;
  const shown = new Set(broken.map(({ shownBy }) => shownBy.cell));
  const source = "twin" in repair ? [placeIn(repair.source, repair.twin.labelAt)] : [];
  return {
    at: placeOf(fault),
    facts: factsOf(repair),
    ...expectedIn(repair),
    repair: repairChanges(repair),
    related: [...source, ...[...shown].map((cell) => placeIn(figures.get(cell)?.table ?? repair.table, cell.at))],
  };
}

/** What the tables say of each other beside their figures, as far as the rule tells it. */
export function observedRepairs(diagnosis: Diagnosis, rule: FaultRule): Observation<RepairFacts>[] {
  return diagnosis.faults.flatMap((fault) =>
    fault.kind === "table" && ruleOf(fault) === rule ? [observation(fault, diagnosis)] : [],
  );
}
