import { expect, test } from "vitest";
import { placesText } from "../../src/app/texts/placeText.ts";
import type { DocumentPlace } from "../../src/domain/document/documentPlace.ts";
import type { Place } from "../../src/domain/rules/rule.ts";

const IN_TEXT: DocumentPlace = { table: null, row: null, column: null, caption: null, section: null, sentence: null };
const inWord = (place: Partial<DocumentPlace>): Place => ({
  sheet: "Dokument",
  row: 0,
  column: 0,
  document: { ...IN_TEXT, ...place },
});

test("a row's years in a document stand after each other, and the row is named once", () => {
  const cells = ["2022", "2023", "2024"].map((column) => inWord({ table: "Tabel 2", row: "Løn", column }));
  const total = inWord({ table: "Tabel 2", row: "I alt", column: "2022" });
  const sentence = inWord({ section: "1.4 Økonomi", sentence: 2 });
  expect(placesText([...cells, total, sentence], "Dokument")).toBe(
    "Tabel 2, rækken «Løn», 2022, 2023 og 2024; Tabel 2, rækken «I alt», 2022; afsnit 1.4, 2. sætning",
  );
});
