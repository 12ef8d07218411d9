import { describe, expect, test } from "vitest";
import { functionsMetadata } from "../../scripts/build/functionsMetadata.ts";
import { call, message } from "./call.ts";

describe("NETEFFEKT", () => {
  test("column sums over all ranges", () => {
    expect(
      call("NETEFFEKT", [
        [
          [-400, -1000],
          [-400, ""],
        ],
        [["", 600]],
      ]),
    ).toEqual([[-800, -400]]);
  });
  test("one range", () =>
    expect(
      call("NETEFFEKT", [
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).toEqual([[4, 6]]));
  test("one range where the host does not repeat", () =>
    expect(
      call("NETEFFEKT", [
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([[4, 6]]));
  test("øre add up", () => expect(call("NETEFFEKT", [[[0.1], [0.2]]])).toEqual([[0.3]]));
  test("different years", () => {
    expect(message("NETEFFEKT", [[[1, 2]], [[1, 2, 3]]])).toBe(
      "#VALUE! område2 har 3 kolonner, område1 har 2. Vælg de samme år i alle områder.",
    );
  });
});

describe("UDVALGSFORDELING", () => {
  const amounts = [
    [-400, -3000],
    [-400, -3000],
    ["", 1500],
    ["", ""],
  ];
  const committees = [["BIF"], ["Socialudvalget"], ["sud"], [""]];
  const distributed = (form: unknown) => call("UDVALGSFORDELING", amounts, committees, form);

  test("official order, names and I alt; a row without amounts needs no committee", () => {
    expect(distributed(null)).toEqual([
      ["Socialudvalget", -400, -1500],
      ["Beskæftigelses-, Integrations- og Erhvervsudvalget", -400, -3000],
      ["I alt", -800, -4500],
    ]);
  });
  test("a committee keeps the name of the year it is written with", () => {
    expect(call("UDVALGSFORDELING", [[5]], [["Beskæftigelses- og Integrationsudvalget"]], "uden total")).toEqual([
      ["Beskæftigelses- og Integrationsudvalget", 5],
    ]);
  });
  test("form", () => {
    expect(distributed("uden navne")).toEqual([
      [-400, -1500],
      [-400, -3000],
      [-800, -4500],
    ]);
    expect(distributed("Uden total ")).toEqual([
      ["Socialudvalget", -400, -1500],
      ["Beskæftigelses-, Integrations- og Erhvervsudvalget", -400, -3000],
    ]);
    expect(distributed("kun beløb")).toEqual([
      [-400, -1500],
      [-400, -3000],
    ]);
    expect(distributed("alt")).toEqual(distributed(null));
  });
  test("every form Excel offers is one the function knows", () => {
    const { enums } = JSON.parse(functionsMetadata().json) as { enums: { values: { stringValue: string }[] }[] };
    const forms = enums.flatMap(({ values }) => values.map(({ stringValue }) => stringValue));
    expect(forms).toEqual(["alt", "uden navne", "uden total", "kun beløb"]);
    expect(forms.filter((form) => message("UDVALGSFORDELING", amounts, committees, form) !== "")).toEqual([]);
  });
  test("an unknown form", () => {
    expect(message("UDVALGSFORDELING", [[1]], [["SUD"]], "pæn")).toBe(
      '#VALUE! form skal være "alt", "uden navne", "uden total", "kun beløb" eller udelades.',
    );
  });
  test("an unknown committee is named, with the one it looks like", () => {
    expect(message("UDVALGSFORDELING", [[1], [1]], [["SUD"], ["Socialudvaget"]], null)).toBe(
      "#VALUE! udvalg, række 2: «Socialudvaget» er ikke et udvalg. Mente du Socialudvalget?",
    );
    expect(message("UDVALGSFORDELING", [[1]], [["XYZ"]], null)).toContain("«XYZ» er ikke et udvalg");
  });
  test("amounts without a committee are not lost", () => {
    expect(message("UDVALGSFORDELING", [[1], [2]], [["SUD"], [""]], null)).toBe(
      "#VALUE! udvalg, række 2: udvalget mangler, men rækken har beløb.",
    );
  });
  test("ranges of different height or shape", () => {
    expect(message("UDVALGSFORDELING", [[1], [2]], [["SUD"]], null)).toContain("beløb har 2 rækker, udvalg har 1");
    expect(message("UDVALGSFORDELING", [[1]], [["SUD", "BIU"]], null)).toBe("#VALUE! udvalg skal være én kolonne.");
  });
  test("nothing to distribute", () => {
    expect(call("UDVALGSFORDELING", [["", ""]], [[""]], null)).toEqual([["I alt", 0, 0]]);
    expect(call("UDVALGSFORDELING", [["", ""]], [[""]], "kun beløb")).toEqual([[""]]);
  });
});

describe("FORDEL", () => {
  test("an amount by a column or a row of shares", () => {
    expect(call("FORDEL", [[100]], [[1], [1], [1]])).toEqual([[34], [33], [33]]);
    expect(call("FORDEL", [[100]], [[1, 1, 1]])).toEqual([[34, 33, 33]]);
  });
  test("years by a column of shares: a row per share", () => {
    expect(call("FORDEL", [[100, "", -7]], [[2], [1]])).toEqual([
      [67, 0, -5],
      [33, 0, -2],
    ]);
  });
  test("rows by a row of shares: a column per share", () =>
    expect(call("FORDEL", [[100], [10]], [[2, 1]])).toEqual([
      [67, 33],
      [7, 3],
    ]));
  test("what cannot be shared out", () => {
    expect(message("FORDEL", [[1, 1300.5]], [[1]])).toBe(
      "#VALUE! beløb, række 1, kolonne 2: 1.300,5 er ikke et helt tal. Afrund det først.",
    );
    expect(message("FORDEL", [[1]], [[1], [-1]])).toBe("#VALUE! andele: andel 2 er negativ.");
    expect(message("FORDEL", [[1]], [[0], [""]])).toBe("#VALUE! andele: summen af andelene er 0.");
    expect(
      message(
        "FORDEL",
        [[1]],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ).toBe("#VALUE! andele skal være én kolonne eller én række.");
  });
});

test("AKKUMULERET: running totals, row by row", () => {
  expect(
    call("AKKUMULERET", [
      [-100, "", -50],
      [0.1, 0.2, 0],
    ]),
  ).toEqual([
    [-100, -100, -150],
    [0.1, 0.3, 0.3],
  ]);
});

describe("PRISNIVEAU", () => {
  const rates = [
    [2025, 2.5],
    ["2026", 3],
    ["", ""],
  ];
  test("on and back", () => {
    expect(call("PRISNIVEAU", [[1000, ""]], 2024, 2026, rates)).toEqual([[1055.75, 0]]);
    expect(call("PRISNIVEAU", [[1055.75]], "2026", 2024, rates)).toEqual([[1000]]);
  });
  test("rates shown as percentages", () => {
    const percent = { type: "FormattedNumber", basicValue: 0.025, numberFormat: "0.0%" };
    expect(call("PRISNIVEAU", [[1000]], 2024, 2025, [[2025, percent]])).toEqual([[1025]]);
    expect(message("PRISNIVEAU", [[1000]], 2024, 2025, [[2025, 0.025]])).toContain("2,5 for 2,5 %");
  });
  test("a missing year is named", () => {
    expect(message("PRISNIVEAU", [[1]], 2024, 2027, rates)).toBe(
      "#VALUE! satser mangler en sats for 2027. Tilføj den i tabellen.",
    );
    expect(message("PRISNIVEAU", [[1]], 2024, 2025, [[2025, ""]])).toContain("mangler en sats for 2025");
  });
  test("a year twice, no year, no percent, no two columns", () => {
    expect(message("PRISNIVEAU", [[1]], 2024, 2025, [...rates, [2025, 3]])).toContain("to satser for 2025");
    expect(message("PRISNIVEAU", [[1]], "2025 p/l", 2025, rates)).toBe(
      "#VALUE! fra_år skal være et årstal, for eksempel 2025.",
    );
    expect(message("PRISNIVEAU", [[1]], 2024, null, rates)).toContain("til_år skal være et årstal");
    expect(message("PRISNIVEAU", [[1]], 2024, 2025, [["År", "Sats"]])).toBe(
      "#VALUE! satser, række 1, kolonne 1: der skal stå et årstal.",
    );
    expect(message("PRISNIVEAU", [[1]], 2024, 2025, [[2025, "2,5"]])).toContain(
      "satser, række 1, kolonne 2: teksten «2,5»",
    );
    expect(message("PRISNIVEAU", [[1]], 2024, 2025, [[2025]])).toBe(
      "#VALUE! satser skal have to kolonner: år og procent.",
    );
  });
});
