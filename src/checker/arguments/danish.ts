import type { Command, CommanderError, Help } from "commander";

/** commander quotes what was written; everything else of its messages is English and stays with it. */
const QUOTED = /'([^']*)'/;
const SUGGESTED = /Did you mean (?:one of )?(.+?)\?/;

function suggestion(message: string): string {
  const found = SUGGESTED.exec(message)?.[1];
  return found === undefined ? "" : ` Mente du ${found.replaceAll(", ", " eller ")}?`;
}

const MEANINGS: Readonly<Record<string, (quoted: string) => string>> = {
  "commander.unknownOption": (option) => `${option} kendes ikke.`,
  "commander.unknownCommand": (command) => `Kommandoen «${command}» kendes ikke.`,
  "commander.optionMissingArgument": (option) => `${option.split(" ")[0] ?? option} mangler sin værdi.`,
  "commander.excessArguments": () => "Der er skrevet for mange ord efter kommandoen.",
};

/** What commander says is wrong, in Danish. */
export function danishProblem({ code, message }: CommanderError): string {
  const meaning = MEANINGS[code];
  const quoted = QUOTED.exec(message)?.[1] ?? "";
  return meaning ? meaning(quoted) + suggestion(message) : `Kommandoen kunne ikke forstås (${message}).`;
}

interface Item {
  readonly term: string;
  readonly description: string;
}

function list(title: string, items: readonly Item[]): string {
  if (items.length === 0) return "";
  const width = Math.max(...items.map(({ term }) => term.length)) + 2;
  const lines = items.map(({ term, description }) =>
    `  ${term.padEnd(width)}${description.replaceAll("\n", `\n  ${" ".repeat(width)}`)}`.trimEnd(),
  );
  return `\n${title}:\n${lines.join("\n")}\n`;
}

/** A command's help; `calledAs` is what the user writes before the command's words. */
export function danishHelp(command: Command, helper: Help, calledAs: string): string {
  const isProgram = command.parent === null;
  const called = (own: Command): string => `${own.name()} ${own.usage()}`.trim();
  const afterName = calledAs.startsWith("npm ") ? `${command.name()} -- ${command.usage()}` : called(command);
  const usage = isProgram ? `${calledAs} <kommando>` : `${calledAs} ${afterName.trim()} [valg]`;
  const commands = helper.visibleCommands(command).map((own) => ({ term: called(own), description: own.summary() }));
  const options = helper.visibleOptions(command).map((option) => ({
    term: option.flags,
    description: option.description,
  }));
  return `Brug: ${usage}\n\n${command.description()}\n${list("Kommandoer", commands)}${list("Valg", options)}`;
}
