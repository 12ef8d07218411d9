import type { Fault, WrongFigures } from "../../diagnosis/diagnosis.ts";
import type { TableRepair } from "../../diagnosis/tableRepair.ts";
import { showsEffects } from "../../form/formTables.ts";

/** The rules that tell what the diagnosis has found, each in its own words. */
export type FaultRule =
  | "tabel-sum"
  | "fortegn-total"
  | "i-alt-kolonne"
  | "netto-kolonne"
  | "raekke-foelger-ikke"
  | "tabel-mod-kilde"
  | "tabel-a-b-c"
  | "beloeb-modsiges"
  | "udvalg-beloeb-afviger"
  | "raekke-samme-fejl"
  | "styringsomraade-modsiges"
  | "styringsomraade-mangler"
  | "udvalg-modsiges"
  | "udvalg-mangler"
  | "aarstal-forskudt"
  | "raekke-mangler"
  | "raekke-forkert-tabel"
  | "tabel-samme-fejl"
  | "afrunding-usandsynlig";

/** One figure: what it is, and who speaks against it, says by which name a reader knows the fault. */
function ruleOfFigure({ changes: [change], broken, slip, table }: WrongFigures): FaultRule {
  const { row, column } = change!.figure;
  if (column >= row.amounts.length) return "i-alt-kolonne";
  if (broken.every(({ kind }) => kind === "net")) return "netto-kolonne";
  if (broken.every(({ kind }) => kind === "follows")) return "raekke-foelger-ikke";
  if (row.kind !== "item") return slip === "sign" ? "fortegn-total" : "tabel-sum";
  const kinds = new Set(broken.map(({ kind }) => kind));
  if (kinds.has("netGross") && showsEffects(table.role)) return "tabel-a-b-c";
  if (broken.every(({ kind }) => kind === "share" || kind === "twin")) return "udvalg-beloeb-afviger";
  const isOnlyCompared = [...kinds].every((kind) => kind === "source" || kind === "twin");
  return isOnlyCompared && broken.every((constraint) => constraint.table === table)
    ? "tabel-mod-kilde"
    : "beloeb-modsiges";
}

function ruleOfFigures(fault: WrongFigures): FaultRule {
  if (fault.repeats) return showsEffects(fault.table.role) ? "tabel-a-b-c" : "tabel-samme-fejl";
  if (fault.slip === "leftOutRow" || fault.slip === "doubledRow") return "tabel-sum";
  if (new Set(fault.changes.map(({ figure }) => figure.row)).size > 1 && fault.slip !== "swapped")
    return "tabel-samme-fejl";
  return fault.changes.length > 1 ? "raekke-samme-fejl" : ruleOfFigure(fault);
}

function ruleOfRepair(repair: TableRepair): FaultRule {
  switch (repair.what) {
    case "area":
      return repair.rows[0]!.controlAreaText === "" ? "styringsomraade-mangler" : "styringsomraade-modsiges";
    case "committee": {
      const { committeeText, label } = repair.rows[0]!;
      return (committeeText ?? label).trim() === "" ? "udvalg-mangler" : "udvalg-modsiges";
    }
    case "names":
      return "udvalg-modsiges";
    case "years":
    case "columns":
      return "aarstal-forskudt";
    case "missingRow":
      return "raekke-mangler";
    case "misplacedRow":
      return "raekke-forkert-tabel";
  }
}

/** Nobody is accused: the broken promise gives the name. */
function ruleOfPromise({ broken: [first] }: Fault): FaultRule {
  switch (first?.kind) {
    case "rowTotal":
      return "i-alt-kolonne";
    case "net":
      return "netto-kolonne";
    case "follows":
      return "raekke-foelger-ikke";
    case "source":
      return "tabel-mod-kilde";
    case "netGross":
      return "tabel-a-b-c";
    case "share":
      return "udvalg-beloeb-afviger";
    default:
      return "tabel-sum";
  }
}

/** Every fault is told by exactly one rule. */
export function ruleOf(fault: Fault): FaultRule {
  if (fault.rounding !== null) return "afrunding-usandsynlig";
  switch (fault.kind) {
    case "figures":
      return ruleOfFigures(fault);
    case "table":
      return ruleOfRepair(fault.repair);
    case "unsure":
      return ruleOfPromise(fault);
  }
}
