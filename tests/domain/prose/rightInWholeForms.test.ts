import { describe, expect, test } from "vitest";
import { toldUnderHeading } from "../../harness/toldOfSentence.ts";
import { BICYCLE_PARKING, LEASE, NIGHTS, ROBOTS } from "../../harness/wholeFormTables.ts";

describe("nothing is said of a right sentence", () => {
  test.each([
    [BICYCLE_PARKING, "Anlægsudgiften udgør 41,0 mio. kr."],
    [
      LEASE,
      "Der er behov for ombygning på Lærkevej (5,8 mio. kr. i 2026 og 3,4 mio. kr. i 2027), flytning i 2027 til 1,15 mio. kr. og et bookingsystem til 480 t.kr. i 2026.",
    ],
    [LEASE, "Huslejen falder med 2,4 mio. kr. (heraf 0,3 mio. kr. til rengøring i 2026) i 2027."],
    [NIGHTS, "En nattevagt koster 701 t.kr. i gennemsnit, inklusive tillæg."],
    [
      NIGHTS,
      "Sensorer: 1.890 t.kr. i 2026 (420 boliger à 4.500 kr.) og 315 t.kr. årligt fra 2027 til drift af sensorer",
    ],
    [NIGHTS, "Der søges 8.430 t.kr. i 2026, mens der i 2027 søges 285 t.kr. mere."],
    [ROBOTS, "Robotterne udvikles for 900 t.kr. i 2026 (svarende til 3 årsværk á 300 t.kr.)."],
    [ROBOTS, "Til kurser er der afsat 150 t.kr. i hvert af årene 2026 og 2027, i alt 300 t.kr."],
    [BICYCLE_PARKING, "Efter tilskuddet koster projektet netto 32,0 mio. kr. i anlæg."],
  ])("%#: %s", (tables, sentence) => expect(toldUnderHeading(tables, "Økonomi", sentence)).toEqual([]));
});
