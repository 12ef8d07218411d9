import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const LONE = `
  | Tabel 2. Varige ændringer, service |      |
  | 1.000 kr. 2020 p/l                 | 2019 | 2020
  | Leje                               | 5    | 6`;

const SUMMED = `
  | Tabel 3. Serviceinvesteringer i forslaget |      |      |
  | 1.000 kr. 2020 p/l                        | 2019 | 2020 | I alt
  | Flytteudgifter                            | 120  | 60   | 180
  | Montering                                 | 150  |      | 150
  | Investeringer totalt, service             | 270  | 60   | 330`;

/** "4 2 1: B5": how many are confirmed twice, once, not at all, and where the last are. */
function told(...texts: readonly string[]): string {
  const { confirmations, amounts } = checkWorkbook(workbookOf(texts.join("\n  |  |\n")));
  const { twice, once, none, unconfirmed } = confirmations;
  expect(amounts).toBe(twice + once + none);
  return `${twice} ${once} ${none}: ${unconfirmed.map(({ at }) => toA1(at)).join(" ")}`;
}

describe("of every amount, how many say the same", () => {
  test("a table without a total confirms nothing", () => {
    expect(told(LONE)).toBe("0 0 2: B3 C3");
  });

  test("a total confirms its rows, and I alt confirms them again; a blank cell is no amount", () => {
    expect(told(SUMMED)).toBe("8 0 0: ");
    expect(told(SUMMED, LONE)).toBe("8 0 2: B10 C10");
  });

  test("text is no amount, a text that reads as one is, and 0 is one", () => {
    expect(told(LONE.replace("5 ", "se bilag "))).toBe("0 0 1: C3");
    expect(told(LONE.replace("5 ", "'5 "))).toBe("0 0 2: B3 C3");
    expect(told(LONE.replace("5 ", "0 "))).toBe("0 0 2: B3 C3");
  });

  test("what is known to be another amount is confirmed by nothing, and so is what nobody can tell", () => {
    const { findings } = checkWorkbook(workbookOf(SUMMED.replace("| 120", "| 210")));
    expect(
      findings.filter(({ severity }) => severity === "fejl").map(({ at, expected }) => [toA1(at), expected]),
    ).toEqual([["B3", "120"]]);
    expect(told(SUMMED.replace("| 120", "| 210"))).toBe("7 0 1: B3");
  });

  test("why not: a formula, another figure than the sum says, or typed in one place only", () => {
    const why = (text: string): string[] =>
      checkWorkbook(workbookOf(text)).confirmations.unconfirmed.map((amount) => `${toA1(amount.at)} ${amount.why}`);
    expect(why(LONE)).toEqual(["B3 alone", "C3 alone"]);
    expect(why(LONE.replace("5 ", "=C3-1 → 5 "))).toEqual(["B3 calculated", "C3 alone"]);
    expect(why(SUMMED.replace("| 120", "| 210"))).toEqual(["B3 contradicted"]);
  });

  test("they are named as messages name them", () => {
    const { confirmations } = checkWorkbook(workbookOf(LONE));
    expect(confirmations.unconfirmed.map(({ at: { sheet }, table, row, year }) => [sheet, table, row, year])).toEqual([
      ["Ark1", "Tabel 2", "Leje", "2019"],
      ["Ark1", "Tabel 2", "Leje", "2020"],
    ]);
  });
});
