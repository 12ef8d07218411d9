/** Who may import whom. An allow-list: whatever it does not name is forbidden. The picture is in README.md. */
const from = (path) => ({ path: `^${path}` });
const to = (...paths) => ({ path: paths.map((path) => `^${path}`) });
const npm = (name) => `node_modules/${name}(/|$)`;

const caseAndBelow = ["src/domain/(money|case)/"];
const tablesReach = [...caseAndBelow, "src/domain/(calculations|form|workbook)/"];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-index-files", severity: "error", from: {}, to: { path: "^src/.*/index\\.tsx?$" } },
    {
      name: "a-rule-never-imports-another",
      severity: "error",
      from: { path: "^src/domain/rules/[a-z]+/[a-z0-9-]+\\.ts$", pathNot: "^src/domain/rules/shared/" },
      to: { path: "^src/domain/rules/", pathNot: "^src/domain/rules/(rule\\.ts$|shared/)" },
    },
  ],
  allowedSeverity: "error",
  allowed: [
    { from: from("src/domain/money/"), to: to("src/domain/money/", npm("decimal.js")) },
    { from: from("src/domain/case/"), to: to(...caseAndBelow) },
    { from: from("src/domain/form/"), to: to(...caseAndBelow, "src/domain/form/") },
    { from: from("src/domain/workbook/"), to: to("src/domain/(money|workbook)/") },
    { from: from("src/domain/calculations/"), to: to(...caseAndBelow, "src/domain/calculations/") },
    { from: from("src/domain/tables/"), to: to(...tablesReach, "src/domain/tables/") },
    { from: from("src/domain/recognition/"), to: to(...tablesReach, "src/domain/recognition/") },
    {
      from: from("src/domain/reconciliation/"),
      to: to(...tablesReach, "src/domain/(recognition|reconciliation)/"),
    },
    {
      from: from("src/domain/constraints/"),
      to: to(...tablesReach, "src/domain/(recognition|reconciliation|constraints)/"),
    },
    {
      from: from("src/domain/diagnosis/"),
      to: to(...tablesReach, "src/domain/(recognition|reconciliation|constraints|diagnosis)/"),
    },
    {
      from: from("src/domain/inventory/"),
      to: to(...tablesReach, "src/domain/(recognition|reconciliation|constraints|diagnosis|document|inventory)/"),
    },
    {
      from: from("src/domain/intake/"),
      to: to(...tablesReach, "src/domain/(tables|recognition|reconciliation|document|prose|intake)/"),
    },
    { from: from("src/domain/document/"), to: to("src/domain/(money|workbook|recognition|document)/") },
    {
      from: from("src/domain/prose/"),
      to: to(
        ...tablesReach,
        "src/domain/(recognition|reconciliation|document|prose)/",
        "src/domain/diagnosis/slip/slip.ts",
      ),
    },
    { from: from("src/domain/rules/"), to: to("src/domain/") },
    { from: from("src/domain/(acceptance|comparison|fixes|overview|report|trail)/"), to: to("src/domain/") },
    { from: from("src/cases/"), to: to("src/cases/", "src/domain/(case|money)/") },
    { from: from("src/app/"), to: to("src/app/", "src/domain/") },
    {
      from: from("src/hosts/excel/"),
      to: to("src/hosts/excel/", "src/app/(workbookHost|picture/sheetChart)", "src/domain/workbook/"),
    },
    {
      from: from("src/hosts/package/"),
      to: to("src/hosts/package/", npm("(fflate|saxes)")),
    },
    {
      from: from("src/hosts/xlsx/"),
      to: to(
        "src/hosts/(package|xlsx)/",
        "src/app/(workbookHost|comparison/workbookFiles)",
        "src/domain/workbook/",
        npm("(fflate|saxes|@noble/[^/]+)"),
      ),
    },
    {
      from: from("src/hosts/docx/"),
      to: to(
        "src/hosts/(package|docx)/",
        "src/app/document/wordFiles",
        "src/domain/(document|workbook|tables|case|money)/",
        npm("(fflate|docx)"),
      ),
    },
    { from: from("src/functions/"), to: to("src/functions/", "src/domain/") },
    {
      from: from("src/taskpane/"),
      to: to(
        "src/taskpane/",
        "src/app/",
        "src/domain/",
        npm("(react|react-dom|@fluentui/react-components|@tanstack/react-virtual)"),
      ),
    },
    {
      from: from("src/taskpane/main\\.tsx$"),
      to: to("src/hosts/(excel/|docx/docxFiles|xlsx/xlsxFiles)", "src/cases/"),
    },
    {
      from: from("src/checker/"),
      to: to(
        "src/checker/",
        "src/app/",
        "src/domain/",
        "src/hosts/(package|xlsx|docx)/",
        "node:",
        npm("(commander|tinyglobby|@types/sarif)"),
      ),
    },
    { from: from("src/checker/"), to: { dependencyTypes: ["core"] } },
    { from: from("src/workbench/"), to: to("src/workbench/", "src/hosts/xlsx/", npm("@univerjs/[^/]+")) },
    { from: from("src/guide/"), to: to("src/guide/") },
    { from: { path: "^src/.*\\.css$" }, to: {} },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // A work tree may link to the node_modules of another.
    preserveSymlinks: true,
    includeOnly: ["^src/", "node_modules", "^node:"],
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
