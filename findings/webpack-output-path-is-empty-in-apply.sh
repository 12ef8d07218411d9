#!/bin/sh
# Guess:   in a webpack plugin's apply(compiler), compiler.outputPath is the configured output.path.
# Happens: it is "" until the options are processed, after every apply. join(compiler.outputPath, "../maps") is then a
#          path beside the current directory, and not beside the output.
# Hurt:    whoever destructures `outputPath` in apply to clean or to write next to the output: it looks right, does
#          nothing where it should, and removes or writes somewhere else.
# So:      read compiler.outputPath inside a hook.
# Source:  run of 2026-11-29, webpack 5.112.2, Node 20.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund webpack@5.112.2
echo "export default 1;" >index.mjs
cat >case.mjs <<'CASE'
import webpack from "webpack";

const seen = {};
const plugin = {
  apply(compiler) {
    seen.inApply = compiler.outputPath;
    compiler.hooks.run.tap("Case", () => (seen.inRun = compiler.outputPath));
  },
};
const compiler = webpack({ mode: "none", entry: "./index.mjs", output: { path: "/tmp/out" }, plugins: [plugin] });
compiler.outputFileSystem = { ...compiler.outputFileSystem, mkdir: (...all) => all.at(-1)(), writeFile: (...all) => all.at(-1)() };
await new Promise((resolve) => compiler.run(resolve));
const expected = { inApply: "", inRun: "/tmp/out" };
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
