import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The folders of the map in README.md, by their indentation. */
function mapped(): string[] {
  const [, map = ""] = /```\n(src\/\n[\s\S]*?)```/.exec(readFileSync("README.md", "utf8")) ?? [];
  const above: string[] = [];
  return map
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [, indent = "", name = ""] = /^( *)([\w-]+)\//.exec(line) ?? [];
      above.splice(indent.length / 2, Infinity, name);
      return above.join("/");
    });
}

function folders(inside: string): string[] {
  return readdirSync(inside, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${inside}/${name}`);
}

test("the map in README.md shows the folders of src/ and of the domain, and none that is gone", () => {
  const rooms = [...folders("src"), ...folders("src/domain"), ...folders("src/hosts")];
  const shown = mapped().filter((path) => path.startsWith("src/"));
  expect(shown.sort()).toEqual(rooms.sort());
});

test("and the other folders of the house", () => {
  const others = mapped().filter((path) => !path.startsWith("src"));
  expect(others.length).toBeGreaterThan(3);
  const there = readdirSync(".", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(others.filter((name) => !there.includes(name))).toEqual([]);
});
