import type { Diagnosis, WrongArea } from "../../diagnosis/diagnosis.ts";
import { type Observation, placeIn } from "../rule.ts";
import { areaPlace } from "./faultObservation.ts";
import { type FaultRule, ruleOf } from "./faultRules.ts";

/** What a sentence about a row's control area names. */
export type AreaFacts = Readonly<Record<"tabel" | "raekke" | "fundet" | "rigtig", string>>;

function observation({ table, row, to, broken }: WrongArea, { figures }: Diagnosis): Observation<AreaFacts> {
  const at = areaPlace(table, row);
  const shown = new Set(broken.map(({ shownBy }) => shownBy.cell));
  return {
    at,
    facts: { tabel: table.name, raekke: row.label, fundet: row.controlAreaText ?? "", rigtig: to },
    expected: to,
    found: row.controlAreaText || null,
    repair: [{ at, value: to }],
    related: [...shown].map((cell) => placeIn(figures.get(cell)?.table ?? table, cell.at)),
  };
}

/** The rows whose control area the other tables know better, as far as the rule tells them. */
export function observedAreas(diagnosis: Diagnosis, rule: FaultRule): Observation<AreaFacts>[] {
  return diagnosis.faults.flatMap((fault) =>
    fault.kind === "area" && ruleOf(fault) === rule ? [observation(fault, diagnosis)] : [],
  );
}
