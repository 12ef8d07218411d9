import { items, printedCases, range } from "./publishedCases.ts";
import { FLAGS, type Invocation } from "./realRuntime.ts";

export interface Case extends Invocation {
  readonly name: string;
  /** What the cell must show. Left out: what the function gives when called directly. */
  readonly expected?: unknown;
}

/** An error cell as Excel sends it to a function that asked for errors. */
const errorCell = (code: string) => ({ type: "CustomFunctionError", code });
/** Any other value with a type of its own: its JSON text. */
const richCell = (value: unknown) => ({ value: JSON.stringify(value) });

const rates = [
  [2025, 2.5],
  [2026, 3],
];

const published: Case[] = printedCases.flatMap((printed) => {
  const [permanent, implementation] = [range(items(printed, "varig")), range(items(printed, "implementering"))];
  if (permanent.length === 0) return [];
  return [
    { name: `${printed.id}: payback`, id: "PAYBACK", args: [permanent, implementation, null] },
    { name: `${printed.id}: with decimals`, id: "PAYBACK", args: [permanent, implementation, true] },
    { name: `${printed.id}: total impact`, id: "NETEFFEKT", args: [[permanent, implementation]] },
    { name: `${printed.id}: running totals`, id: "AKKUMULERET", args: [permanent] },
  ];
});

export const cases: readonly Case[] = [
  ...published,
  { name: "an optional argument", id: "PAYBACK", args: [[[-100, -100]], [[150, ""]], true], expected: 1.5 },
  { name: "an optional argument omitted", id: "PAYBACK", args: [[[-100, -100]], [[150, ""]], null], expected: 2 },
  { name: "an optional argument not sent at all", id: "PAYBACK", args: [[[-100, -100]], [[150, ""]]], expected: 2 },
  {
    name: "lower case, as the runtime finds names",
    id: "payback",
    args: [[[-100, -100]], [[150, ""]], null],
    expected: 2,
  },
  {
    name: "#N/A and its message",
    id: "PAYBACK",
    args: [[[100]], [[2700]], null],
    expected: {
      code: "#N/A",
      message: "Tilbagebetales ikke: besparelserne når aldrig op på 2.700. Besparelser skal stå med minus.",
    },
  },
  {
    name: "#VALUE! and its message",
    id: "PAYBACK",
    args: [[[-1, -1]], [[5]], null],
    expected: {
      code: "#VALUE!",
      message: "varige_ændringer har 2 kolonner, implementering har 1. Vælg de samme år i begge områder.",
    },
  },
  {
    name: "one repeated range",
    id: "NETEFFEKT",
    args: [
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    expected: [[4, 6]],
  },
  {
    name: "several repeated ranges",
    id: "NETEFFEKT",
    args: [[[[1, 2]], [[3, ""]], [[0.1, 0.2]]]],
    expected: [[4.1, 2.2]],
  },
  { name: "repeated single cells", id: "NETEFFEKT", args: [[[[1]], [[2]]]], expected: [[3]] },
  {
    name: "text that looks like a number",
    id: "NETEFFEKT",
    args: [[[[1], ["1.300"]]]],
    expected: {
      code: "#VALUE!",
      message: "område1, række 2, kolonne 1: teksten «1.300» er ikke et tal. Konvertér cellen til et tal.",
    },
  },
  {
    name: "#N/A in a cell stays #N/A",
    id: "NETEFFEKT",
    args: [[[[1, errorCell("#N/A")]]]],
    expected: {
      code: "#N/A",
      message: "område1, række 1, kolonne 2: cellen har fejlen #I/T. Ret den først.",
    },
  },
  {
    name: "another error in a cell",
    id: "FORDEL",
    args: [[[errorCell("#DIV/0!")]], [[1]]],
    expected: {
      code: "#VALUE!",
      message: "beløb, række 1, kolonne 1: cellen har fejlen #DIVISION/0!. Ret den først.",
    },
  },
  {
    name: "a date",
    id: "AKKUMULERET",
    flags: FLAGS.richValues,
    args: [[[1, richCell({ type: "FormattedNumber", basicValue: 45000, numberFormat: "dd-mm-yyyy" })]]],
    expected: {
      code: "#VALUE!",
      message: "beløb, række 1, kolonne 2: cellen er en dato, ikke et beløb.",
    },
  },
  {
    name: "an amount with a format",
    id: "AKKUMULERET",
    flags: FLAGS.richValues,
    args: [[[1, richCell({ type: "FormattedNumber", basicValue: 2, numberFormat: "#,##0 kr." })]]],
    expected: [[1, 3]],
  },
  {
    name: "a committee table spills text and numbers",
    id: "UDVALGSFORDELING",
    args: [
      [
        [5, 1],
        [7, ""],
      ],
      [["SUD"], ["ØU"]],
      null,
    ],
    expected: [
      ["Økonomiudvalget", 7, 0],
      ["Socialudvalget", 5, 1],
      ["I alt", 12, 1],
    ],
  },
  { name: "a choice from the list", id: "UDVALGSFORDELING", args: [[[5]], [["SUD"]], "kun beløb"], expected: [[5]] },
  { name: "an unknown committee", id: "UDVALGSFORDELING", args: [[[5]], [["SUX"]], null] },
  { name: "shares below each other", id: "FORDEL", args: [[[100]], [[1], [1], [1]]], expected: [[34], [33], [33]] },
  { name: "shares side by side", id: "FORDEL", args: [[[-100]], [[1, 1, 1]]], expected: [[-34, -33, -33]] },
  {
    name: "single values among ranges",
    id: "PRISNIVEAU",
    args: [[[1000, ""]], 2024, 2026, rates],
    expected: [[1055.75, 0]],
  },
  {
    name: "a year that is missing",
    id: "PRISNIVEAU",
    args: [[[1000]], 2024, 2027, rates],
    expected: {
      code: "#VALUE!",
      message: "satser mangler en sats for 2027. Tilføj den i tabellen.",
    },
  },
];
