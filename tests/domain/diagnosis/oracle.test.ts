import loadHighs from "highs";
import { beforeAll, expect, test } from "vitest";
import { explain, residualsOf } from "../../../src/domain/diagnosis/solve/cheapestSearch.ts";
import { type BrokenProblem, brokenProblem } from "../../harness/trials/brokenProblem.ts";
import { randomOf } from "../../harness/trials/random.ts";
import { solverText } from "../../harness/trials/solverText.ts";

/**
 * The solver takes most of the time. The same problems each run, so that more of them prove a change once and cost
 * each run: whoever changes the engine runs PROBLEMS=20000.
 */
const PROBLEMS = Number(process.env["PROBLEMS"] ?? 800);
const SEED = 13;
const EXACT = 1e-6;
/** On so small problems its guesses cost more than they save. */
const SOLVER_OPTIONS = { output_flag: false, mip_heuristic_effort: 0, mip_detect_symmetry: false };
/** The solver takes some milliseconds a problem. */
const PATIENCE = 600_000;
/** The engine makes one promise exact at a time; now and then only another order of them is cheapest. */
const MOST_DEARER_EXACT = 0.001;
/** A change that leaves two promises within their rooms and neither exact is none that the engine tries. */
const MOST_DEARER = 0.01;
const MOST_GIVEN_UP = 0.05;

interface Judged {
  readonly problem: BrokenProblem;
  readonly residuals: readonly number[];
  readonly broken: readonly number[];
}

/** Evidence that is off far from every broken promise has no part in what the engine is asked. */
function isConnected(
  { equations, equationsOf }: BrokenProblem,
  residuals: readonly number[],
  broken: readonly number[],
): boolean {
  const beside = new Set(broken.flatMap((id) => equations[id]!.cells.flatMap((cell) => equationsOf[cell]!)));
  return residuals.every((residual, id) => residual === 0 || beside.has(id));
}

function problems(): Judged[] {
  const random = randomOf(SEED);
  const found: Judged[] = [];
  while (found.length < PROBLEMS) {
    const problem = brokenProblem(random);
    const residuals = residualsOf(problem);
    const broken = residuals.flatMap((residual, id) => (Math.abs(residual) > problem.equations[id]!.room ? [id] : []));
    if (broken.length > 0 && isConnected(problem, residuals, broken)) found.push({ problem, residuals, broken });
  }
  return found;
}

const shown = ({ problem, residuals }: Judged): string =>
  problem.equations
    .map(({ cells, signs, room, pricePerBreach }, id) => {
      const terms = cells
        .map((cell, at) => `${signs[at]! > 0 ? "+" : "-"}c${cell}(${problem.values[cell]!})`)
        .join(" ");
      return `  ${terms} = ${residuals[id]!}; room ${room}, ${pricePerBreach}`;
    })
    .concat(`  prices ${problem.prices.map((price, cell) => `c${cell}:${price.toFixed(1)}`).join(" ")}`)
    .join("\n");

interface Compared extends Judged {
  /** Null where the engine gave up. */
  readonly ours: number | null;
  readonly solver: number;
}

async function compared(): Promise<Compared[]> {
  const highs = await loadHighs();
  return problems().map((judged) => {
    const explanations = explain(judged.problem, judged.residuals, judged.broken);
    const solved = highs.solve(solverText(judged.problem, judged.residuals), SOLVER_OPTIONS);
    if (solved.Status !== "Optimal") throw new Error(solved.Status);
    const ours = Array.isArray(explanations) ? (explanations[0]?.price ?? Infinity) : null;
    return { ...judged, ours, solver: solved.ObjectiveValue };
  });
}

let all: Compared[] = [];
beforeAll(async () => {
  all = await compared();
}, PATIENCE);

const explained = (): Compared[] => all.filter(({ ours }) => ours !== null);
const isExact = ({ problem }: Judged): boolean =>
  problem.equations.every(({ room }) => room === 0 || room === Infinity);
const isSame = ({ ours, solver }: Compared): boolean => Math.abs(ours! - solver) < EXACT;
const shownAll = (list: readonly Compared[]): string =>
  list
    .slice(0, 3)
    .map((one) => `${one.ours}, solver ${one.solver}\n${shown(one)}`)
    .join("\n\n");

test("where sums are exact, the cheapest explanation costs what the solver's costs", () => {
  const exact = explained().filter(isExact);
  expect(exact.length).toBeGreaterThan(PROBLEMS / 2);
  const cheaper = exact.filter(({ ours, solver }) => ours! < solver - EXACT);
  expect(cheaper.length, shownAll(cheaper)).toBe(0);
  const dearer = exact.filter((one) => !isSame(one));
  expect(dearer.length / exact.length, shownAll(dearer)).toBeLessThanOrEqual(MOST_DEARER_EXACT);
});

test("where figures are rounded too, it is never cheaper, and seldom dearer", () => {
  const rounded = explained().filter((one) => !isExact(one));
  expect(rounded.length).toBeGreaterThan(PROBLEMS / 10);
  const cheaper = rounded.filter(({ ours, solver }) => ours! < solver - EXACT);
  expect(cheaper.length, shownAll(cheaper)).toBe(0);
  const dearer = rounded.filter((one) => !isSame(one));
  expect(dearer.length / rounded.length, shownAll(dearer)).toBeLessThanOrEqual(MOST_DEARER);
});

test("the engine seldom gives up", () => {
  expect(1 - explained().length / PROBLEMS).toBeLessThanOrEqual(MOST_GIVEN_UP);
});
