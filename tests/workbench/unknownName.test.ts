import { expect, test } from "vitest";
import { unknownNameText } from "../../src/workbench/customFunctions/unknownName.ts";

const KNOWN = ["KVANTUM.PAYBACK", "KVANTUM.FORDEL"];

test("a function of ours that is none is told with those there are", () => {
  const said = "Der er ingen funktion, der hedder KVANTUM.BETALT. Der er KVANTUM.PAYBACK og KVANTUM.FORDEL.";
  expect(unknownNameText("=SUM(1)+Kvantum.Betalt(A1)", KNOWN)).toBe(said);
});

test.each(["=SUMM(A1)", '="KVANTUM.BETALT("&navn', "=KVANTUM.FORDEL(tal)"])(
  "%s asks for no function of ours",
  (formula) => {
    expect(unknownNameText(formula, KNOWN)).toMatch(/^Formlen bruger et navn, der ikke findes/);
  },
);
