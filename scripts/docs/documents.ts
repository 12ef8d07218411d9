/* The project's documents, and the places in them that a link may lead to. */
import { readdirSync } from "node:fs";
import { join, sep } from "node:path";

const AT_THE_TOP = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"];

/** Paths from the root, with slashes. */
export function documents(): string[] {
  const inDocs = readdirSync("docs", { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith(".md"))
    .map(({ parentPath, name }) => join(parentPath, name).split(sep).join("/"));
  return [...AT_THE_TOP, ...inDocs.sort()];
}

/** As GitHub makes them: "1. Pilot" is `1-pilot`. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

export function anchorsIn(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading.trim()));
}

/** Every link to something in the project: `[words](target)`, and none inside code. */
export function linksIn(text: string): string[] {
  const prose = text.replace(/```[\s\S]*?```|`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^\w+:/.test(target));
}
