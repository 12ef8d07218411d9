import { describe, expect, test } from "vitest";
import { toldUnderHeading } from "../../harness/toldOfSentence.ts";
import { BICYCLE_PARKING } from "../../harness/wholeFormTables.ts";

describe("nothing is said of a right sentence", () => {
  test.each([
    [BICYCLE_PARKING, "Anlægsudgiften udgør 41,0 mio. kr."],
    [BICYCLE_PARKING, "Efter tilskuddet koster projektet netto 32,0 mio. kr. i anlæg."],
  ])("%#: %s", (tables, sentence) => expect(toldUnderHeading(tables, "Økonomi", sentence)).toEqual([]));
});
