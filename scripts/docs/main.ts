/* `npm run docs`: figures and lines in the documents as they are today, and none too wide. */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { withLines } from "./questionAnswers.ts";
import { documents } from "./documents.ts";
import { withFigures } from "./docFigures.ts";
import { wrapped } from "./wrapped.ts";

function write(document: string, change: (text: string) => string): void {
  const text = readFileSync(document, "utf8");
  const written = change(text);
  if (written === text) return;
  writeFileSync(document, written);
  console.log(document);
}

const all = documents();
for (const document of all) write(document, (text) => wrapped(withFigures(text)));
/* When every line stands where it stays. */
for (const document of all)
  write(document, (text) => withLines(text, (file) => readFileSync(join(dirname(document), file), "utf8")));
