import { shortened } from "../questions/shortened.ts";
import type { CaseChange, LineField } from "./lineChanges.ts";

const FIELDS: Readonly<Record<LineField, string>> = {
  kind: "art",
  controlArea: "styringsområde",
  committee: "udvalg",
  appropriation: "bevilling",
  administrative: "administrativ",
  heading: "overskrift",
  amounts: "beløb",
};

const fieldsText = (fields: readonly LineField[]): string => fields.map((field) => FIELDS[field]).join(", ");
const alsoText = (fields: readonly LineField[]): string =>
  fields.length === 0 ? "" : `, og har ændret ${fieldsText(fields)}`;

/** One Danish sentence. */
export function changeText(change: CaseChange): string {
  switch (change.kind) {
    case "years":
      return `Årene er nu ${change.now.join(", ")}.`;
    case "priceLevel":
      return `Pris- og lønniveauet er nu ${change.now} p/l.`;
    case "lineAdded":
      return `Ny linje: «${shortened(change.label)}».`;
    case "lineRemoved":
      return `Linjen «${shortened(change.label)}» er slettet.`;
    case "lineRenamed":
      return `Omdøbt: «${shortened(change.before)}» er nu «${shortened(change.label)}»${alsoText(change.fields)}.`;
    case "lineChanged":
      return `«${shortened(change.label)}» har ændret ${fieldsText(change.fields)}.`;
  }
}
