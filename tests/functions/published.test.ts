import { describe, expect, test } from "vitest";
import { call } from "./call.ts";
import { items, printedCase, printedCases, printedTotal, range } from "./publishedCases.ts";

const proposals = printedCases.filter(({ table1 }) => table1.rows.some(({ kind }) => kind === "payback"));
const budgetNotes = printedCases.filter((printed) => !proposals.includes(printed));

test("the thirteen published cases", () => expect([proposals.length, budgetNotes.length]).toEqual([11, 2]));

/** TV03-2025 states 11 years; its savings have paid 30.100 back in year 10. */
const STATED_OTHERWISE: Readonly<Record<string, number>> = { "TV03-2025": 10 };

describe.each(proposals)("$id", (printed) => {
  const permanent = range(items(printed, "varig"));
  const implementation = range(items(printed, "implementering"));

  test("NETEFFEKT gives the printed totals", () => {
    expect(call("NETEFFEKT", [permanent])).toEqual([printedTotal(printed, "varig")]);
    expect(call("NETEFFEKT", [implementation])).toEqual([printedTotal(printed, "implementering")]);
    expect(call("NETEFFEKT", [permanent, implementation])).toEqual([printedTotal(printed, "paavirkning")]);
  });

  test("PAYBACK gives the printed years", () => {
    const stated = printed.table1.rows.flatMap(({ kind, payback }) => (kind === "payback" ? [payback] : []));
    for (const years of stated) {
      expect(call("PAYBACK", permanent, implementation, null)).toBe(STATED_OTHERWISE[printed.id] ?? years);
    }
  });

  test("AKKUMULERET ends with all years together", () => {
    const [total = []] = call("NETEFFEKT", [permanent]) as number[][];
    const [running = []] = call("AKKUMULERET", [total]) as number[][];
    expect(running.at(-1)).toBe(total.reduce((sum, value) => sum + value, 0));
  });
});

test.each(budgetNotes)("$id: NETEFFEKT gives the printed expenditure", (printed) => {
  expect(call("NETEFFEKT", [range(items(printed, "udgifter"))])).toEqual([printedTotal(printed, "udgifter")]);
});

describe("UDVALGSFORDELING gives the tables as printed", () => {
  const tv03 = printedCase("TV03-2025");
  const permanent = items(tv03, "varig");
  const isOperation = ({ values }: (typeof permanent)[number]) => values.every((value) => (value ?? 0) >= 0);

  test.each([
    { table: "Tabel A", rows: permanent },
    { table: "Tabel B", rows: permanent.filter(isOperation) },
    { table: "Tabel E", rows: items(tv03, "implementering") },
  ])("TV03-2025 $table", ({ table, rows }) => {
    const printed = tv03.otherTables.find(({ caption }) => caption.startsWith(table))?.rows ?? [];
    const amounts = printed.map(({ values }) => values.slice(1).map((value) => value ?? 0));
    expect(
      call(
        "UDVALGSFORDELING",
        range(rows),
        rows.map(({ committee }) => [committee]),
        "uden navne",
      ),
    ).toEqual(amounts);
  });

  test("BI07 by the committees' abbreviations", () => {
    const rows = printedCase("BI07").otherTables[0]?.rows.slice(0, -1) ?? [];
    const amounts = rows.map(({ values }) => values.slice(3).map((value) => value ?? ""));
    expect(
      call(
        "UDVALGSFORDELING",
        amounts,
        rows.map(({ cells }) => [cells?.[0]]),
        null,
      ),
    ).toEqual([
      ["Sundheds- og Omsorgsudvalget", 620, 620, 620, 620, 2480],
      ["Socialudvalget", 1890, 1890, 1890, 1890, 7560],
      ["Beskæftigelses-, Integrations- og Erhvervsudvalget", 10320, 10320, 10320, 10320, 41280],
      ["I alt", 12830, 12830, 12830, 12830, 51320],
    ]);
  });
});
