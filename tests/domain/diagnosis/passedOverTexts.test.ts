import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import type { CaseModel } from "../../../src/domain/case/caseModel.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import type { Finding } from "../../../src/domain/rules/rule.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import type { SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { planSnapshot } from "../../harness/planSnapshot.ts";
import { toldAt } from "../../harness/toldAt.ts";

const laidOut = (model: CaseModel): SheetSnapshot => planSnapshot(layoutCase(model, { row: 0, column: 0 }));

interface Pasted {
  readonly sheet: SheetSnapshot;
  readonly texts: readonly string[];
}

/** A case laid out without some of its amounts, which is what its formulas come to while these are text. */
function pasted(model: CaseModel, picked: readonly (readonly [line: number, column: number])[]): Pasted {
  const lines = model.lines.map((line, place) => ({
    ...line,
    amounts: line.amounts.map((amount, column) =>
      picked.some(([l, c]) => l === place && c === column) ? null : amount,
    ),
  }));
  const [sheet, whole] = [laidOut({ ...model, lines }), laidOut(model)];
  const texts: string[] = [];
  const cells = sheet.cells.map((row, y) =>
    row.map((cell, x) => {
      const full = whole.cells[y]?.[x];
      if (cell.value.kind !== "blank" || full?.value.kind !== "number" || full.formula !== null) return cell;
      texts.push(toA1({ row: sheet.origin.row + y, column: sheet.origin.column + x }));
      const { value } = full.value;
      const text = `${value < 0 ? "\u2013" : ""}${Math.abs(value).toLocaleString("da-DK")}`;
      return { ...cell, value: { kind: "text" as const, text } };
    }),
  );
  return { sheet: { ...sheet, cells }, texts };
}

const check = (sheet: SheetSnapshot): readonly Finding[] =>
  checkWorkbook({ sheets: [sheet], activeSheet: sheet.name }).findings;

const wrong = (sheet: SheetSnapshot): string[] =>
  check(sheet).flatMap(({ rule, severity, at }) => (severity === "fejl" ? [`${rule} ${toA1(at)}`] : []));

/** Amounts of lines that have others, so that the same tables are laid out without them. */
const amountsOf = ({ lines }: CaseModel): (readonly [number, number])[] =>
  lines.flatMap(({ amounts }, line) => {
    const filled = amounts.flatMap((amount, column) => (amount && !amount.isZero() ? [column] : []));
    return filled.length < 4 ? [] : filled.map((column) => [line, column] as const);
  });

const CASES = EXAMPLE_CASES.filter((model) => amountsOf(model).length >= 3);

test("an amount that was pasted as text is right, and only its being text is told", () => {
  const some = fc
    .constantFrom(...CASES)
    .chain((model) => fc.tuple(fc.constant(model), fc.subarray(amountsOf(model), { minLength: 1, maxLength: 3 })));
  fc.assert(
    fc.property(some, ([model, picked]) => {
      const { sheet, texts } = pasted(model, picked);
      const already = wrong(laidOut(model));
      const told = wrong(sheet).filter((one) => !already.includes(one));
      expect(told.filter((one) => !one.startsWith("tekst-i-sum "))).toEqual([]);
      const passed = check(sheet).filter(({ rule }) => rule === "tekst-i-sum");
      expect(new Set(passed.flatMap(({ related }) => related.map(toA1)))).toEqual(new Set(texts));
    }),
    { numRuns: 20 },
  );
});

describe("what else is wrong", () => {
  const sheet = (amount: string, total: string, totalOf2: string): string => `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser | | |
    | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026
    | Varige ændringer
    | Kortere forløb | Service | -820 | ${amount}
    | Færre køb | Service | -140 | -150
    | Samlet varig ændring | | =SUM(C4:C5) → -960 | ${total}
    | Tabel 2. Varige ændringer, service
    | 1.000 kr. 2025 p/l | | 2025 | 2026
    | Kortere forløb | | -820 | -875
    | Færre køb | | -140 | -150
    | Varige ændringer totalt, service | | -960 | ${totalOf2}`;

  test("is told where no text stands", () => {
    expect(toldAt(sheet("-875", "=SUM(D4:D5) → -1.025", "-1.052"))).toEqual(["tabel-sum D11"]);
    expect(toldAt(sheet("'–875", "=SUM(D4:D5) → -150", "-1.052"))).toContain("tabel-sum D11");
  });

  test("a typed total that counts the text speaks for it as before", () => {
    expect(toldAt(sheet("'–857", "-1.025", "-1.025"))).toEqual(["tal-som-tekst D4", "beloeb-modsiges D4"]);
  });
});

test("a formula of another table that leaves a text out is told where its own table has none", () => {
  const sheet = (saved: string, ofFormula: string): string => `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser | | |
    | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026
    | Varige ændringer
    | Kortere forløb | Service | -820 | ${saved}
    | Færre køb | Service | -140 | -150
    | Samlet varig ændring | | -960 | -1.025
    | Tabel A. Måltalseffekt - hvis forslaget indarbejdes (nettoeffektivisering)
    | 1.000 kr. 2025 p/l | | 2025 | 2026
    | Socialudvalget | | =SUM(C4:C5) → -960 | =SUM(D4:D5) → ${ofFormula}
    | Total | | =SUM(C9) → -960 | =SUM(D9) → ${ofFormula}`;
  const others = toldAt(sheet("-875", "-1.025"));
  expect(toldAt(sheet("'–875", "-150")).filter((one) => !others.includes(one))).toEqual([
    "tekst-i-sum D9",
    "tal-som-tekst D4",
  ]);
});

test("a text that another table only shows again is told where it stands", () => {
  expect(
    toldAt(`
    | Tabel 1. Forslagets samlede økonomiske konsekvenser | | |
    | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026
    | Varige ændringer
    | Kortere forløb | Service | -820 | '–875
    | Færre køb | Service | -140 | -150
    | Samlet varig ændring | | =SUM(C4:C5) → -960 | =SUM(D4:D5) → -150
    | Tabel 2. Varige ændringer, service
    | 1.000 kr. 2025 p/l | | 2025 | 2026
    | Kortere forløb | | =C4 → -820 | =D4 → '–875
    | Færre køb | | =C5 → -140 | =D5 → -150
    | Varige ændringer totalt, service | | =SUM(C9:C10) → -960 | =SUM(D9:D10) → -150`),
  ).toEqual(["tekst-i-sum D6", "tal-som-tekst D4"]);
});
