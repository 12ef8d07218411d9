import { expect, test } from "vitest";
import { confirmedText } from "../../src/app/check/confirmedText.ts";
import type { Confirmations, Unconfirmed } from "../../src/domain/rules/shared/confirmations.ts";
import { place } from "./madeReports.ts";

type Counts = Partial<Record<"twice" | "once" | Unconfirmed, number>>;

function confirmations({ twice = 0, once = 0, calculated = 0, contradicted = 0, alone = 0 }: Counts): Confirmations {
  const unconfirmed = Object.entries({ calculated, contradicted, alone }).flatMap(([why, count]) =>
    Array.from({ length: count }, () => ({
      why: why as Unconfirmed,
      at: place("B3"),
      table: "Tabel 2",
      row: "Leje",
      year: "2026",
    })),
  );
  return { twice, once, none: unconfirmed.length, unconfirmed };
}

test.each<[Counts, string]>([
  [
    { twice: 1180, once: 21, calculated: 9, contradicted: 3, alone: 1 },
    "1.214 beløb: 1.201 bekræftes af andre tal, 9 beregnes af formler, 3 modsiges af andre tal, " +
      "1 er tastet og står kun ét sted",
  ],
  [{ calculated: 186, alone: 57 }, "243 beløb: 186 beregnes af formler, 57 er tastet og står kun ét sted"],
  [{ twice: 5 }, "5 beløb: alle bekræftes af andre tal"],
  [{ alone: 7 }, "7 beløb: alle er tastet og står kun ét sted"],
  [{ once: 1 }, "1 beløb: bekræftes af andre tal"],
  [{}, ""],
])("%j", (counts, text) => {
  expect(confirmedText(confirmations(counts))).toBe(text);
});
