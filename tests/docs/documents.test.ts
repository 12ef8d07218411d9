import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { expect, test } from "vitest";
import { answersIn, lineOf } from "../../scripts/docs/questionAnswers.ts";
import { anchorsIn, documents, linksIn } from "../../scripts/docs/documents.ts";
import { NODES } from "../../scripts/nodes.ts";
import { withFigures } from "../../scripts/docs/docFigures.ts";
import { wrapped } from "../../scripts/docs/wrapped.ts";

const read = (file: string): string => readFileSync(file, "utf8");
const all = documents();

/** What is wrong with a link, or nothing. */
function fault(document: string, target: string): string | null {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? document : join(dirname(document), decodeURIComponent(path));
  if (!existsSync(file)) return `${document}: ${target}`;
  if (anchor === undefined || !statSync(file).isFile()) return null;
  return anchorsIn(read(file)).includes(decodeURIComponent(anchor)) ? null : `${document}: ${target}`;
}

test("every link in every document leads to a file, and to a heading in it", () => {
  const links = all.flatMap((document) => linksIn(read(document)).map((target) => [document, target] as const));
  expect(links.length).toBeGreaterThan(30);
  expect(links.flatMap(([document, target]) => fault(document, target) ?? [])).toEqual([]);
});

/** "arguments.ts", "rules/shared/": a file or a folder of the sources, by the end of its path. */
const NAMED = /`([\w./-]+(?:\.(?:tsx?|cjs|json|md|xml|txt)|\/))`/g;
const BUILT = /^(?:dist|test-results)\b/;

/** Every file and every folder, as `/src/domain/` and `/src/domain/rules/rule.ts`. */
function sourcePaths(): string[] {
  const below = ["src", "scripts", "tests", "docs", "bench", "findings", "assets"].flatMap((folder) => [
    `/${folder}/`,
    ...readdirSync(folder, { recursive: true, withFileTypes: true }).map(
      (entry) => `/${entry.parentPath}/${entry.name}${entry.isDirectory() ? "/" : ""}`,
    ),
  ]);
  return [...readdirSync(".").map((name) => `/${name}`), ...below].map((path) => path.split(sep).join("/"));
}

test("every file and folder that a document for developers names is there", () => {
  const paths = sourcePaths();
  const forDevelopers = all.filter((document) => /^(README|CONTRIBUTING|docs\/[^/]+)\.md$/.test(document));
  const named = forDevelopers.flatMap((document) =>
    [...read(document).matchAll(NAMED)].map(([, name = ""]) => ({ document, name })),
  );
  expect(named.length).toBeGreaterThan(50);
  const gone = named.filter(({ name }) => !BUILT.test(name) && !paths.some((path) => path.endsWith(`/${name}`)));
  expect(gone).toEqual([]);
});

test("every npm script is told to developers, and no other is named anywhere", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };
  /* npm runs the first by itself, and knows the others without `run`. */
  const known = Object.keys(scripts).filter((name) => name !== "prepack");
  const namedIn = (document: string): string[] =>
    [...read(document).matchAll(/npm (?:run )?(?:--silent )?([\w:]+)/g)].map(([, name = ""]) => name);
  const told = new Set(["README.md", "CONTRIBUTING.md"].flatMap(namedIn));
  /* One line of the table names three: "`npm run typecheck`, `lint`, `format`". */
  const isTold = (name: string): boolean => told.has(name) || read("CONTRIBUTING.md").includes(`\`${name}\``);
  expect(known.filter((name) => !isTold(name))).toEqual([]);
  const own = new Set([...Object.keys(scripts), "ci", "pack"]);
  expect(all.flatMap(namedIn).filter((name) => !own.has(name))).toEqual([]);
});

test("the Nodes that are tried are those that are promised", () => {
  for (const document of ["README.md", "CONTRIBUTING.md", "docs/node.md", "docs/it/installation.md"])
    for (const node of NODES) expect(read(document), document).toMatch(new RegExp(`\\b${node.replace(".", "\\.")}\\b`));
});

test("the thirty questions are answered where they say: after a change, `npm run docs` sets the lines", () => {
  const questions = read("docs/it/spoergsmaal.md");
  const answers = answersIn(questions);
  expect(questions.match(/^\d+\. \*\*.+\?\*\*/gm)).toHaveLength(30);
  expect(answers).toHaveLength(30);
  const wrong = answers.filter(({ file, line, quotation }) => lineOf(quotation, read(`docs/it/${file}`)) !== line);
  expect(wrong).toEqual([]);
});

test("the figures in the documents are today's, and no line is too wide: `npm run docs` sets them", () => {
  for (const document of all) expect(read(document), document).toBe(wrapped(withFigures(read(document))));
  expect(all.filter((document) => read(document).includes("<!-- tal -->")).length).toBeGreaterThan(0);
});

const WIDE = "ord ".repeat(40).trim();

test.each([
  ["a paragraph", `${WIDE}\n`, [119, 39]],
  ["an item of a list, under its first word", `1. ${WIDE}\n`, [118, 46]],
  ["a mark that would begin a list stays behind its word", `${"o".repeat(118)} + to`, [120, 2]],
  ["code is not broken", `${"o ".repeat(55)}\`npm run ${"x".repeat(20)}\``, [109, 30]],
])("too wide: %s", (_, text, widths) => {
  const lines = wrapped(text).split("\n").filter(Boolean);
  expect(lines.map((line) => line.length)).toEqual(widths);
  expect(lines.join(" ").replaceAll(/\s+/g, " ")).toBe(text.trim());
  expect(wrapped(lines.join("\n"))).toBe(lines.join("\n"));
});

test.each([
  ["a table", `| ${WIDE} |`],
  ["code", `\`\`\`\n${WIDE}\n\`\`\``],
  ["a heading", `# ${WIDE}`],
])("%s is left as it is", (_, text) => {
  expect(wrapped(text)).toBe(text);
});
