import { expect, test } from "vitest";
import type { Compiler } from "webpack";
import { paneMiddleware } from "../../scripts/build/devServer.ts";

const pageWith = (script: string): string =>
  `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="${script}"></script>`;

const holding = (page: string): Compiler["outputFileSystem"] =>
  ({ readFile: (_path: string, done: (error: null, page: string) => void) => done(null, page) }) as never;

/** webpack-dev-middleware 7 keeps what is built in memory, and says so to the compiler once it is running. */
test("the pane names the scripts that are served, not those of an older build on the disk", () => {
  const compiler = { name: "addin", outputPath: "/dist", outputFileSystem: holding(pageWith("static/old.js")) };
  const { middleware } = paneMiddleware(compiler as Compiler) as { middleware: (...request: unknown[]) => void };
  compiler.outputFileSystem = holding(pageWith("static/new.js"));
  let answered = "";
  middleware(null, { setHeader: () => {}, end: (page: string) => (answered = page) });
  expect(answered).toContain("static/new.js");
  expect(answered).not.toContain("static/old.js");
});
