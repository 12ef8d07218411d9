import type { DocumentPlace } from "./documentPlace.ts";

function sectionText(section: string | null): string {
  if (section === null) return "dokumentet";
  const number = /^\d+(\.\d+)*(?=\.?\s)/.exec(section)?.[0];
  return number === undefined ? `afsnittet «${section}»` : `afsnit ${number}`;
}

/** "rækken «Husleje», 2022": a cell where its table is said beside it. */
export function placeInTableText({ row, column }: Pick<DocumentPlace, "row" | "column">): string {
  return [...(row === null ? [] : [`rækken «${row}»`]), ...(column === null ? [] : [column])].join(", ");
}

/** "Tabel 3, rækken «Husleje», 2022", or "afsnit 1.4, 2. sætning". */
export function documentPlaceText(place: DocumentPlace): string {
  const { table, section, sentence } = place;
  if (sentence !== null) return `${sectionText(section)}, ${sentence}. sætning`;
  if (table === null) return sectionText(section);
  const name = table.startsWith("tabel nr.") ? `${table} (${sectionText(section)})` : table;
  return [name, placeInTableText(place)].filter((part) => part !== "").join(", ");
}
