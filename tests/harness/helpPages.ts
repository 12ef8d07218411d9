import { execFileSync } from "node:child_process";

export interface HelpPage {
  readonly file: string;
  readonly html: string;
}

/** What an expression over the module answers. The build's own code is made for Node, not for a page or a test. */
export function madeBy(script: string, expression: string): unknown {
  const make = `import("./scripts/${script}").then(async (made) => console.log(JSON.stringify(await (${expression}))))`;
  return JSON.parse(execFileSync("node", ["-e", make], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }));
}

export function functionPages(): readonly HelpPage[] {
  return madeBy("functionPages.js", "made.functionPages()") as HelpPage[];
}

export function rulePages(): readonly HelpPage[] {
  return madeBy("rulePages.js", "made.rulePages()") as HelpPage[];
}
