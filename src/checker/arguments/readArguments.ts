import { Command, CommanderError } from "commander";
import { VERSION } from "../../app/version.ts";
import { choosing } from "../../domain/case/listing.ts";
import { FORM_KINDS } from "../../domain/form/formKind.ts";
import {
  caseOrder,
  checkOrder,
  compareOrder,
  explainOrder,
  type Options,
  overviewOrder,
  rulesOrder,
  tablesOrder,
  WrongWords,
} from "./checks.ts";
import { danishHelp, danishProblem } from "./danish.ts";
import type { Order } from "./orders.ts";

const OVERWRITE = ["--overskriv", "skriv, selv om filen findes i forvejen"] as const;
const CHECK_EXITS =
  "Slutkode: 0 ingen fejl, 1 fejl fundet, 2 en fil kunne ikke læses eller skrives, eller kommandoen var forkert,\n" +
  "3 en fil har ingen tabel, der genkendes (kun med --kraev-tabeller).";
const WRITE_EXITS = "Slutkode: 0 skrevet, 2 ikke skrevet.";

interface Definition {
  readonly name: string;
  /** As help shows them; "" for a command that takes none. */
  readonly words: string;
  readonly summary: string;
  readonly more: string;
  readonly options: readonly (readonly [flags: string, description: string])[];
  readonly order: (words: readonly string[], options: Options) => Order;
}

const DEFINITIONS: readonly Definition[] = [
  {
    name: "kontrol",
    words: "<filer eller mapper>",
    summary: "kontrollér tabellerne i filer og mapper",
    more:
      "I en mappe læses alle filer, der kan kontrolleres, også i dens undermapper; mønstre som «**/*.xlsx» forstås.\n" +
      `Excels låsefiler («~$…») springes over.\n${CHECK_EXITS}`,
    options: [
      ["--format <format>", "text (standard), json, jsonl, sarif, junit eller html (en side til udskrift)"],
      ["--som <slags>", `${choosing(FORM_KINDS)}, når arket ikke skal afgøre det`],
      ["--kraev-tabeller", "slutkode 3, når en fil ikke har en tabel, der genkendes"],
      ["--fejl-ved <alvor>", "den mildeste alvor, der giver slutkode 1: fejl (standard), advarsel eller note"],
      ["--jobs <antal>", "så mange filer ad gangen; svaret er det samme for ethvert antal"],
      ["--konfiguration <fil>", "regler, alvor, slags og kendte udvalg, også pr. mappe (JSON)"],
      ["--siden <fil>", "kun hvad der er nyt, rettet og accepteret siden en tidligere JSON-rapport eller basis"],
      ["--skriv-basis <fil>", "gem denne runde, så en senere kan måles mod den"],
      ["--ud <sti>", "filen, rapporten skrives i; med --kopi og --ret-sikre mappen til kopierne"],
      ["--kopi", "skriv kopier med de forkerte celler markeret; originalerne røres ikke"],
      ["--ret-sikre", "skriv kopier, hvor det sikre er rettet, og sig hvad; originalerne røres ikke"],
      OVERWRITE,
    ],
    order: checkOrder,
  },
  {
    name: "tabeller",
    words: "<sag.json>",
    summary: "skriv sagens tabeller i en projektmappe med levende formler eller i et Word-dokument",
    more:
      "I en skabelon udfyldes indholdskontroller og bogmærker, der hedder fx «Tabel 1», «Tabel A», «Titel»,\n" +
      `«Sagsnummer» eller «Prisniveau»; al anden tekst bliver stående.\n${WRITE_EXITS}`,
    options: [
      ["--ud <fil>", "filen, der skal skrives: .xlsx eller .docx"],
      ["--skabelon <fil>", "egen Word-formular (.dotx eller .docx), der udfyldes"],
      ["--out <fil.xlsx>", "det samme, for en projektmappe"],
      OVERWRITE,
    ],
    order: tablesOrder,
  },
  {
    name: "sammenlign",
    words: "<før> <efter>",
    summary: "sig, hvad der er ændret i sagen mellem to udgaver af en fil eller mappe",
    more:
      "Der sammenlignes efter navn og ikke efter adresse: flyttede og indsatte rækker er ingen ændring.\n" +
      "Slutkode: 0 ingen ændringer, 1 ændringer, 2 en fil kunne ikke læses, 3 ingen tabel genkendt i nogen af dem.",
    options: [
      ["--format <format>", "text (standard), json eller html"],
      ["--ud <fil>", "filen, svaret skrives i"],
      OVERWRITE,
    ],
    order: compareOrder,
  },
  {
    name: "sag",
    words: "<fil>",
    summary: "sig, hvad der er genkendt i en fil, og skriv det som sag",
    more:
      "Slutkode: 0 sagen er læst, 1 den kan ikke skrives, før der er svaret på noget,\n" +
      "2 filen kunne ikke læses eller skrives, 3 ingen tabel genkendt.",
    options: [
      ["--ud <case.json>", "filen, sagen skrives i"],
      ["--svar <svar.json>", 'svar på det, filen ikke siger, efter navnet i kantet parentes: {"committee:0": "SUD"}'],
      OVERWRITE,
    ],
    order: caseOrder,
  },
  {
    name: "oversigt",
    words: "<filer eller mapper>",
    summary: "saml en rundes sager i én projektmappe",
    more: "Slutkode: 0 skrevet, 2 en fil kunne ikke læses, eller der er ikke skrevet, 3 ingen sager at samle.",
    options: [["--ud <fil.xlsx>", "filen, der skal skrives"], OVERWRITE],
    order: overviewOrder,
  },
  {
    name: "regler",
    words: "",
    summary: "vis alle regler, eller skriv et rigtigt og et forkert eksempel på hver",
    more: WRITE_EXITS,
    options: [
      ["--format <format>", "text (standard) eller json"],
      ["--eksempler <mappe>", "skriv eksemplerne som .xlsx i mappen"],
      OVERWRITE,
    ],
    order: (_, options) => rulesOrder(options),
  },
  {
    name: "forklar",
    words: "<regel>",
    summary: "forklar en regel: hvorfor, hvad du gør, hvor kravet kommer fra, og eksempler",
    more: "Slutkode: 0 forklaret, 2 reglen kendes ikke.",
    options: [],
    order: (words) => explainOrder(words),
  },
];

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The words after the program's name, understood. `calledAs` is what the user wrote before them. */
export function readArguments(words: readonly string[], calledAs = "kvantum-ark"): Order {
  let [order, told] = [null as Order | null, ""];
  const dress = (command: Command): Command =>
    command
      .exitOverride()
      .helpOption("-h, --help", "denne tekst")
      .configureOutput({ writeOut: (text) => (told += text), writeErr: () => undefined })
      .configureHelp({ formatHelp: (own, helper) => danishHelp(own, helper, calledAs) });
  const program = dress(new Command("kvantum-ark"))
    .description("Kontrollerer og laver tabeller til investeringsforslag og budgetnotater.")
    .version(VERSION, "-V, --version", "programmets version")
    .helpCommand(false);
  for (const { name, words: own, summary, more, options, order: orderOf } of DEFINITIONS) {
    const command = dress(program.command(own === "" ? name : `${name} [ord...]`))
      .usage(own || " ")
      .summary(summary)
      .description(`${sentence(summary)}\n${more}`)
      .action(() => {
        order = orderOf(command.args, command.opts<Options>());
      });
    for (const [flags, description] of options) command.option(flags, description);
  }
  const asked = program.commands.find((command) => command.name() === words[0]) ?? program;
  try {
    if (words.length === 0) throw new WrongWords("Skriv en kommando.");
    program.parse([...words], { from: "user" });
  } catch (error) {
    const usage = asked.helpInformation();
    if (error instanceof WrongWords) return { kind: "wrong", problem: error.message, usage };
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: "told", text: told };
    return { kind: "wrong", problem: danishProblem(error), usage };
  }
  return order ?? { kind: "wrong", problem: "Skriv en kommando.", usage: program.helpInformation() };
}
