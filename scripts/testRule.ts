/* `npm run test:rule -- <id>`: one rule's own tests, and its page. */
import { spawnSync } from "node:child_process";
import { catalogue } from "../src/domain/rules/catalogue.ts";

const [id] = process.argv.slice(2);
if (!catalogue.some((rule) => rule.id === id)) {
  console.error(`Skriv en regels id: npm run test:rule -- <id>. Der er ingen regel «${id ?? ""}»; se catalogue.ts.`);
  process.exit(2);
}
const args = ["--no-install", "vitest", "run", "tests/domain/rules", "tests/app/rulePages.test.ts", "-t", `${id}`];
process.exit(spawnSync("npx", args, { stdio: "inherit", shell: process.platform === "win32" }).status ?? 1);
