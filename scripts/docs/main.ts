/* `npm run docs`: figures and lines in the documents as they are today. */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { withLines } from "./answers.ts";
import { documents } from "./documents.ts";
import { withFigures } from "./figures.ts";

for (const document of documents()) {
  const text = readFileSync(document, "utf8");
  const read = (file: string): string => readFileSync(join(dirname(document), file), "utf8");
  const written = withLines(withFigures(text), read);
  if (written === text) continue;
  writeFileSync(document, written);
  console.log(document);
}
