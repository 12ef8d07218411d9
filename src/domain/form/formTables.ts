import type { CaseKind } from "../case/caseModel.ts";
import type { Draw, FormRole, FormTable, FormTableId } from "./formTable.ts";

const permanent: Draw = { source: "summary", block: "permanent", byArea: false, sign: null };
const implementation: Draw = { source: "summary", block: "implementation", byArea: true, sign: null };

/** The "Tekniske tabeller til korrektioner i Kvantum": a row for every committee. */
const TECHNICAL: readonly FormRole[] = ["netEffect", "operation", "grossSaving", "investmentDistribution"];

const proposal = { kind: "investeringsforslag", asks: ["line", "total"], missedBeside: [] } as const;
const note = { kind: "budgetnotat", asks: ["line", "total"], missedBeside: [] } as const;

/** Both forms, table by table (docs/domain.md, "Tables of an investeringsforslag", "… of a budgetnotat"). */
export const FORM_TABLES: readonly FormTable[] = [
  { ...proposal, id: "1", role: "summary", area: null, draws: null, asks: ["line", "total", "payback"] },
  {
    ...proposal,
    id: "2",
    role: "permanentChanges",
    area: "Service",
    draws: { ...permanent, byArea: true },
    missedBeside: ["investments"],
  },
  {
    ...proposal,
    id: "3",
    role: "investments",
    area: "Service",
    draws: implementation,
    missedBeside: ["permanentChanges", "investments"],
  },
  {
    ...proposal,
    id: "4",
    role: "investments",
    area: "Anlæg",
    draws: implementation,
    missedBeside: ["permanentChanges", "investments"],
  },
  { ...proposal, id: "administration", role: "administration", area: null, draws: null },
  { ...proposal, id: "A", role: "netEffect", area: null, draws: permanent, missedBeside: ["grossSaving"] },
  {
    ...proposal,
    id: "B",
    role: "operation",
    area: null,
    draws: { ...permanent, sign: 1 },
    missedBeside: ["netEffect", "grossSaving"],
  },
  {
    ...proposal,
    id: "C",
    role: "grossSaving",
    area: null,
    draws: { ...permanent, sign: -1 },
    missedBeside: ["netEffect"],
  },
  {
    ...proposal,
    id: "D",
    role: "investmentDistribution",
    area: "Anlæg",
    draws: implementation,
    missedBeside: TECHNICAL,
  },
  {
    ...proposal,
    id: "E",
    role: "investmentDistribution",
    area: "Service",
    draws: implementation,
    missedBeside: TECHNICAL,
  },
  { ...note, id: "activities", role: "activities", area: null, draws: null },
  {
    ...note,
    id: "appropriations",
    role: "appropriations",
    area: "each",
    draws: { source: "activities", block: null, byArea: true, sign: null },
    missedBeside: ["appropriations"],
  },
  { ...note, id: "earlierFunding", role: "earlierFunding", area: null, draws: null },
];

export function formTable(id: FormTableId): FormTable {
  const table = FORM_TABLES.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`No table ${id} in the form`);
  return table;
}

/** The tables about one thing: the investments have one for each control area. */
export function formTablesOf(role: FormRole | "unknown"): readonly FormTable[] {
  return FORM_TABLES.filter((table) => table.role === role);
}

/** What a table draws from; tables about the same thing draw alike. */
export function drawOf(role: FormRole | "unknown"): Draw | null {
  return formTablesOf(role)[0]?.draws ?? null;
}

export const isTechnical = (role: FormRole | "unknown"): boolean => TECHNICAL.some((technical) => technical === role);

/** The technical tables of the permanent changes: the other ones share out the investment. */
export const showsEffects = (role: FormRole | "unknown"): boolean =>
  isTechnical(role) && drawOf(role)?.block === "permanent";

/** "A" of the table that a technical role alone means; null where two letters share a role. */
export function letterOf(role: FormRole | "unknown"): string | null {
  const [table, ...others] = isTechnical(role) ? formTablesOf(role) : [];
  return table && others.length === 0 ? table.id : null;
}

/** What the tables of one kind of case are about. */
export function rolesOf(kind: CaseKind): ReadonlySet<FormRole> {
  return new Set(FORM_TABLES.filter((table) => table.kind === kind).map(({ role }) => role));
}
