/* Types, lint, build, then every test; the last line counts passed and failed. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

const REPORT = ".cache/vitest.json";

const steps = [
  ["Typer", "tsc", ["-b"]],
  ["Lint", "eslint", ["."]],
  ["Byg", "webpack", ["--mode", "production", "--env", "workbench"]],
  ["Tests", "vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`]],
];

function run([title, command, args]) {
  console.log(`\n== ${title}: ${command} ${args.join(" ")}`);
  const { status } = spawnSync("npx", ["--no-install", command, ...args], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return status === 0;
}

mkdirSync(".cache", { recursive: true });
rmSync(REPORT, { force: true });
const failed = steps.find((step) => !run(step));

if (failed && failed[0] !== "Tests") {
  console.error(`\n${failed[0]} fejlede, og testene blev ikke kørt.\n0 passed, 1 failed`);
  process.exit(1);
}
const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(readFileSync(REPORT, "utf8"));
const failures = Math.max(numFailedTests, failed ? Math.max(1, numFailedTestSuites - numFailedTests) : 0);
console.log(`\n${numPassedTests} passed, ${failures} failed, ${numPendingTests} skipped`);
process.exit(failed ? 1 : 0);
