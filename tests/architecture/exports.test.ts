import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";

const texts = new Map(
  globSync(["{src,scripts,tests,bench}/**/*.{ts,tsx}", "*.{js,ts}"]).map((file) => [file, readFileSync(file, "utf8")]),
);

/** In how many files each word stands. */
const users = new Map<string, number>();
for (const text of texts.values())
  for (const word of new Set(text.match(/[\p{L}\p{N}_$]+/gu))) users.set(word, (users.get(word) ?? 0) + 1);

const exportedValues = (text: string): string[] =>
  [...text.matchAll(/^export (?:async )?(?:function\*?|const|class) ([\p{L}\p{N}_$]+)/gmu)].map(
    ([, name = ""]) => name,
  );

/** Types are let be: what an exported function takes and gives has a name that others may need. */
test("whatever a file exports as a value is used in another one", () => {
  const exported = [...texts].flatMap(([file, text]) => exportedValues(text).map((name) => ({ file, name })));
  expect(exported.length).toBeGreaterThan(1000);
  const alone = exported.filter(({ name }) => users.get(name) === 1);
  expect(alone, "take `export` away").toEqual([]);
});
