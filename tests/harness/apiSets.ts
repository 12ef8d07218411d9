import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { UseWatcher } from "../../src/workbench/protocol/useWatcher.ts";
import { apiNotFound } from "../../src/workbench/protocol/apiError.ts";

const SET = /\[Api set: ExcelApi(?:Desktop|Online)? (\d+\.\d+)/;

function declarations(): string {
  const text = readFileSync(createRequire(import.meta.url).resolve("@types/office-js/index.d.ts"), "utf8");
  return text.slice(text.indexOf("declare namespace Excel {"));
}

function readSets(): ReadonlyMap<string, number> {
  const sets = new Map<string, number>();
  let type = "";
  let typeSet = 0;
  let seen = 0;
  for (const line of declarations().split("\n")) {
    const opened = /^ {4}class (\w+)/.exec(line);
    if (opened?.[1]) [type, typeSet, seen] = [opened[1], seen, 0];
    const set = SET.exec(line)?.[1];
    if (set) seen = Number(set.slice(2));
    const member = /^ {8}(?:readonly )?(\w+)\s*[(:<?]/.exec(line)?.[1];
    if (member && type !== "" && !sets.has(`${type}.${member}`)) sets.set(`${type}.${member}`, seen || typeSet);
    if (/^ {8}\S/.test(line) && member) seen = 0;
    if (/^ {4}(interface|enum|namespace|function|type) /.test(line)) type = "";
  }
  return sets;
}

let known: ReadonlyMap<string, number> | null = null;

/**
 * The minor version of ExcelApi that a member came with, by Microsoft's own type declarations: `14` for 1.14. Undefined
 * where they do not know it.
 */
export function setOf(member: string): number | undefined {
  known ??= readSets();
  return known.get(member);
}

export const knownMembers = (): readonly string[] => {
  known ??= readSets();
  return [...known.keys()];
};

/** An Excel that stops at ExcelApi 1.`last`, as perpetual Office does: 14 is LTSC 2021, 17 is LTSC 2024. */
export function excelUpTo(last: number): UseWatcher {
  return {
    used({ type, member }) {
      if ((setOf(`${type}.${member}`) ?? 0) > last) throw apiNotFound(`${type}.${member}`);
    },
    requestEnded: () => undefined,
  };
}
