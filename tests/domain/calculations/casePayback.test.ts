import { expect, test } from "vitest";
import type { CaseLine } from "../../../src/domain/case/caseModel.ts";
import { casePayback } from "../../../src/domain/calculations/casePayback.ts";
import { rows } from "./yearAmounts.ts";

function line(kind: CaseLine["kind"], controlArea: CaseLine["controlArea"], years: string): CaseLine {
  const [amounts = []] = rows(years);
  return {
    label: "",
    kind,
    controlArea,
    committee: "SUD",
    appropriation: null,
    administrative: false,
    heading: null,
    amounts,
  };
}

test("service counts the service savings against the costs of every control area", () => {
  const lines = [
    line("saving", "Service", "-100 -100"),
    line("saving", "Overførsler", "-200 -200"),
    line("operation", "Service", ". 50"),
    line("implementation", "Anlæg", "300 ."),
    line("implementation", "Service", ". 50"),
  ];
  expect(casePayback({ lines }, "service")).toMatchObject({ kind: "years", years: 6 });
  expect(casePayback({ lines }, "total")).toMatchObject({ kind: "years", years: 2 });
});
