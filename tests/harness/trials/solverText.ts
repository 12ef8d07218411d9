import { type BrokenProblem, SWAP_PRICE } from "./brokenProblem.ts";

/** No change is larger: the figures and the errors of the problems are some hundreds. */
const LARGEST = 1_000;

type Terms = Map<string, number>;

const textOf = (terms: Terms): string =>
  [...terms].map(([name, factor]) => `${factor < 0 ? "-" : "+"} ${String(Math.abs(factor))} ${name}`).join(" ");

/** The change of a cell: one of its own, or what an exchange with another brings. */
function changeOf({ values, pairs }: BrokenProblem, cell: number): Terms {
  const terms: Terms = new Map([[`d${cell}`, 1]]);
  pairs.forEach(([one, other], pair) => {
    if (one === cell) terms.set(`w${pair}`, values[other]! - values[one]!);
    if (other === cell) terms.set(`w${pair}`, values[one]! - values[other]!);
  });
  return terms;
}

function differenceOf(problem: BrokenProblem, id: number): Terms {
  const { cells, signs } = problem.equations[id]!;
  const terms: Terms = new Map();
  cells.forEach((cell, at) => {
    for (const [name, factor] of changeOf(problem, cell)) terms.set(name, (terms.get(name) ?? 0) + signs[at]! * factor);
  });
  return new Map([...terms].filter(([, factor]) => factor !== 0));
}

const within = (name: string, terms: Terms, least: number, most: number): string[] => [
  ` ${name}a: ${textOf(terms)} >= ${String(least)}`,
  ` ${name}b: ${textOf(terms)} <= ${String(most)}`,
];

/** The promise holds within its room; where it is off at all, its price is due. */
function promise(problem: BrokenProblem, residuals: readonly number[], id: number): string[] {
  const { room, pricePerBreach } = problem.equations[id]!;
  const terms = differenceOf(problem, id);
  const off = residuals[id]!;
  if (pricePerBreach === 0) return within(`p${id}`, terms, -room - off, room - off);
  const most = Math.min(room, LARGEST);
  return [
    ` p${id}a: ${textOf(new Map([...terms, [`z${id}`, most]]))} >= ${String(-off)}`,
    ` p${id}b: ${textOf(new Map([...terms, [`z${id}`, -most]]))} <= ${String(-off)}`,
  ];
}

/** A cell is right, changed, or exchanged: never two of them. */
function decision({ pairs }: BrokenProblem, cell: number): string[] {
  const swaps = pairs.flatMap((pair, at) => (pair.includes(cell) ? [[`w${at}`, 1] as const] : []));
  return [
    ` c${cell}a: d${cell} + ${LARGEST} b${cell} >= 0`,
    ` c${cell}b: d${cell} - ${LARGEST} b${cell} <= 0`,
    ...(swaps.length > 0 ? [` c${cell}c: ${textOf(new Map([[`b${cell}`, 1], ...swaps]))} <= 1`] : []),
  ];
}

/** The same problem as a mixed integer program in LP text. Every name stands once in the objective. */
export function solverText(problem: BrokenProblem, residuals: readonly number[]): string {
  const { values, equations, prices, pairs } = problem;
  const cells = values.map((_, cell) => cell);
  const priced = equations.flatMap(({ pricePerBreach }, id) =>
    pricePerBreach > 0 ? [[`z${id}`, pricePerBreach] as const] : [],
  );
  const swaps = pairs.map((_, pair) => [`w${pair}`, SWAP_PRICE] as const);
  const objective: Terms = new Map([...cells.map((cell) => [`b${cell}`, prices[cell]!] as const), ...priced, ...swaps]);
  return [
    "Minimize",
    ` price: ${textOf(objective)}`,
    "Subject To",
    ...cells.flatMap((cell) => decision(problem, cell)),
    ...equations.flatMap((_, id) => promise(problem, residuals, id)),
    "Bounds",
    ...cells.map((cell) => ` -${LARGEST} <= d${cell} <= ${LARGEST}`),
    "Binary",
    ` ${[...objective.keys()].join(" ")}`,
    "End",
  ].join("\n");
}
