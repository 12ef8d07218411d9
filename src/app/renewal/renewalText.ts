import { changeText } from "../../domain/intake/update/updateText.ts";
import type { CaseChange } from "../../domain/intake/update/lineChanges.ts";
import type { TableUpdate } from "../../domain/intake/update/updatedPlan.ts";
import { type CellRef, toA1 } from "../../domain/workbook/address.ts";
import { counted } from "../texts/displayText.ts";
import { someOf } from "../texts/failureText.ts";
import type { Renewal } from "./renewal.ts";

/** Beyond these a list of changes is no longer read. */
const SHOWN_CHANGES = 8;
const SHORTLY_SHOWN = 2;

/** The first changes in a row, for a notice: "«Løn» har ændret beløb. Og 3 ændringer mere." */
export function shortChanges(changes: readonly CaseChange[]): string {
  const rest = changes.length - SHORTLY_SHOWN;
  return [
    ...changes.slice(0, SHORTLY_SHOWN).map(changeText),
    ...(rest > 0 ? [`Og ${counted(rest, "ændring", "ændringer")} mere.`] : []),
  ].join(" ");
}

export function changeTexts({ changes }: TableUpdate): string[] {
  const rest = changes.length - SHOWN_CHANGES;
  return [
    ...changes.slice(0, SHOWN_CHANGES).map(changeText),
    ...(rest > 0 ? [`Og ${counted(rest, "ændring", "ændringer")} mere.`] : []),
  ];
}

/** A whole table's cells, one by one, nobody reads. */
const NAMED_CELLS = 8;

function clearedText(emptied: readonly CellRef[]): string {
  const count = counted(emptied.length, "celle", "celler");
  return emptied.length > NAMED_CELLS
    ? `${count}, som de gamle tabeller stod i`
    : `${count} (${someOf(emptied.map(toA1))})`;
}

/** What will be written and emptied, and what keeps it from being done. */
export function renewalPreviewText(
  { leading, plan, emptied, inTheWay, formulasLost }: TableUpdate,
  sheet: string,
): string {
  if (inTheWay.length > 0) {
    return (
      `Tabellerne på arket «${sheet}» kan ikke opdateres: ${someOf(inTheWay.map(toA1))} er i vejen, og ` +
      "det er ikke tabellernes egne celler. Flyt eller ryd dem, og prøv igen."
    );
  }
  const written = `Skriver ${counted(plan.cells.length, "celle", "celler")} på arket «${sheet}»`;
  const cleared = emptied.length === 0 ? "" : ` og rydder ${clearedText(emptied)}`;
  const lost =
    formulasLost.length === 0
      ? ""
      : ` Formlerne i ${someOf(formulasLost.map(toA1))} bliver til tal, fordi deres linje flytter.`;
  return `${written}${cleared}. Beløbene i ${leading} og alt uden for tabellerne røres ikke.${lost}`;
}

export function renewalText(renewal: Renewal): string {
  switch (renewal.kind) {
    case "noTable":
      return (
        `Arket «${renewal.sheet}» har ingen Tabel 1 (i et budgetnotat Tabel 2), som en sag kan læses af. ` +
        "Gå til det ark, tabellerne står på, og prøv igen."
      );
    case "notOurs":
      return (
        `Tabellerne på arket «${renewal.sheet}» er ikke indsat herfra, så de kan ikke opdateres. Brug ` +
        "«Fra arket» under Sag, og indsæt dem på et nyt ark."
      );
    case "upToDate":
      return `Tabellerne på arket «${renewal.sheet}» passer allerede til ${renewal.leading}.`;
    case "questions":
      return `${renewal.leading} på arket «${renewal.sheet}» siger ikke det hele. Svar her, eller skriv det i arket:`;
    case "problems":
      return `${renewal.leading} på arket «${renewal.sheet}» kan ikke læses som en sag:`;
    case "done": {
      const followed =
        renewal.caseBefore === null ? "" : ` Sagen ${renewal.caseBefore.model.id} i projektmappen er opdateret med.`;
      return `${counted(renewal.tables, "tabel", "tabeller")} på arket «${renewal.sheet}» er opdateret.${followed}`;
    }
    case "takenBack": {
      const followed = renewal.caseRestored === null ? "" : ` Det er sagen ${renewal.caseRestored} også.`;
      return `Arket «${renewal.sheet}» er, som det var før opdateringen.${followed}`;
    }
    default:
      return "";
  }
}
