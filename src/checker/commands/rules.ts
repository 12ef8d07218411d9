import { rulePageFamilies } from "../../app/rulePages.ts";
import { severityName } from "../../app/texts/checkTexts.ts";
import { choosing, listing } from "../../domain/case/listing.ts";
import { FORM_KINDS } from "../../domain/form/formKind.ts";
import { catalogue, ruleFamilies } from "../../domain/rules/catalogue.ts";
import { kindsOf } from "../../domain/rules/profiles.ts";
import type { Rule } from "../../domain/rules/rule.ts";
import { spellingDistance } from "../../domain/case/committees/spellingDistance.ts";
import type { RulesOrder } from "../arguments/orders.ts";
import type { ExitCode } from "../disk.ts";
import { refuse } from "../refuse.ts";
import { ruleJson } from "../ruleJson.ts";
import { writeExamples } from "../ruleExamples.ts";
import { terminalJson } from "../terminalText.ts";
import type { World } from "../world.ts";

const kindsText = (rule: string): string => {
  const kinds = kindsOf(rule);
  return kinds.length === FORM_KINDS.length ? "alle slags sager" : `kun ${listing(kinds)}`;
};

function listText(): string {
  const width = Math.max(...catalogue.map(({ id }) => id.length)) + 2;
  return ruleFamilies
    .map(({ title, rules }) => {
      const lines = rules.map(
        ({ id, severity, title: own }) => `  ${id.padEnd(width)}${severityName(severity).padEnd(10)}${own}`,
      );
      return `${title}\n${lines.join("\n")}\n`;
    })
    .join("\n");
}

export async function runRules({ format, examples, overwrite }: RulesOrder, world: World): Promise<ExitCode> {
  if (examples !== null) return writeExamples(examples, overwrite, world);
  await world.out(format === "json" ? `${terminalJson(catalogue.map(ruleJson))}\n` : listText());
  return 0;
}

function exampleLines(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").map((line) => `    ${line}`);
}

function explanation(rule: Rule): string {
  const page = rulePageFamilies()
    .flatMap(({ pages }) => pages)
    .find(({ id }) => id === rule.id);
  return [
    `${rule.title}`,
    `${rule.id} · ${severityName(rule.severity)} · ${kindsText(rule.id)}`,
    "",
    `Hvorfor: ${rule.why}`,
    `Sådan retter du: ${rule.remedy}`,
    `Kilde: ${rule.source}`,
    "",
    "Rigtigt:",
    ...exampleLines(rule.examples.good),
    "Forkert:",
    ...exampleLines(rule.examples.bad),
    ...(page ? [`  ${page.said.cell}: ${page.said.message}`] : []),
    "",
  ].join("\n");
}

const NEAR = 4;

export async function runExplain(wanted: string, world: World): Promise<ExitCode> {
  const rule = catalogue.find(({ id }) => id === wanted.toLowerCase());
  if (rule) {
    await world.out(explanation(rule));
    return 0;
  }
  const [best] = [...catalogue].sort(
    (one, other) => spellingDistance(wanted, one.id) - spellingDistance(wanted, other.id),
  );
  const begun = catalogue.filter(({ id }) => id.startsWith(`${wanted.toLowerCase()}-`)).map(({ id }) => id);
  if (begun.length > 0) return refuse(world, wanted, [`Reglen kendes ikke. Mente du ${choosing(begun)}?`]);
  const hint = best && spellingDistance(wanted, best.id) <= NEAR ? ` Mente du ${best.id}?` : " Se dem med «regler».";
  return refuse(world, wanted, [`Reglen kendes ikke.${hint}`]);
}
