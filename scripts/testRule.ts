/* `npm run test:rule -- <id>`: one rule's own tests, and its page. */
import { spawnSync } from "node:child_process";
import { globSync } from "tinyglobby";
import { catalogue } from "../src/domain/rules/catalogue.ts";

const [id = ""] = process.argv.slice(2);

/** Why there is nothing to test, in the way of whoever has just written the rule. */
function complaint(): string {
  const [file] = id === "" ? [] : globSync(`src/domain/rules/*/${id}.ts`);
  if (file) return `${file} står ikke i sin families liste endnu: tilføj den i …Rules.ts i samme mappe.`;
  return `Skriv en regels id: npm run test:rule -- <id>. Der er ingen regel «${id}» i src/domain/rules/.`;
}

if (!catalogue.some((rule) => rule.id === id)) {
  console.error(complaint());
  process.exit(2);
}
const files = ["tests/domain/rules/catalogue.test.ts", "tests/app/rulePages.test.ts"];
const args = ["--no-install", "vitest", "run", ...files, "-t", `${id}(?!-)`];
process.exit(spawnSync("npx", args, { stdio: "inherit", shell: process.platform === "win32" }).status ?? 1);
