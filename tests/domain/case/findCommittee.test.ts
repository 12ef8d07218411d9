import fc from "fast-check";
import { expect, test } from "vitest";
import { COMMITTEES } from "../../../src/domain/case/committees/committeeData.ts";
import { committeeName, type Committee } from "../../../src/domain/case/committees/committees.ts";
import { findCommittee, suggestCommittee } from "../../../src/domain/case/committees/findCommittee.ts";

test.each([
  ["SUD", "SUD"],
  ["sof", "SUD"],
  ["Socialforvaltningen", "SUD"],
  ["BØRNE- OG UNGDOMSUDVALGET", "BUU"],
  ["Børne - og Ungdomsudvalget", "BUU"],
  ["Børne-og  ungdomsforvaltningen", "BUU"],
  ["Kultur & Fritidsudvalget", "KFU"],
  [" øu ", "ØU"],
  ["Økf", "ØU"],
  ["Beskæftigelses- og Integrationsudvalget", "BIU"],
  ["Beskæftigelses-, Integrations- og Erhvervsudvalget", "BIU"],
  ["Bif", "BIU"],
  ["Revisionsudvalget", "RU"],
  ["borgerrådgiveren", "BR"],
  ["Borgerr\u0061\u030adgiveren", "BR"],
])("«%s» is %s", (text, id) => {
  expect(findCommittee(text)?.id).toBe(id);
});

/** Every name and abbreviation of every year. */
const NAMES = COMMITTEES.flatMap(({ id, abbreviation, administrationAbbreviation, names }) =>
  [
    abbreviation,
    administrationAbbreviation,
    ...names.flatMap(({ committee, administration }) => [committee, administration]),
  ]
    .filter((name) => name !== null)
    .map((name) => ({ id, name })),
);
const AROUND = [
  "#",
  "1. #",
  "2) #",
  "(3) #",
  "07 #",
  "# 1)",
  "#¹",
  "# ²",
  "#*",
  "# (1)",
  "# [a]",
  "  #\u00a0",
  "# (KIT)",
];
const HYPHENS = ["-", "\u2010", "\u2011", "\u2013", " - ", "- ", "-\u00ad"];

test("a committee is known by any of its names, alone or two together, numbered, marked, with any hyphen, composed or not", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...NAMES),
      fc.nat(),
      fc.constantFrom("#", "# (%)", "#, %", "# / %", "#/%", "# – %", "#\n%", "%"),
      fc.constantFrom(...AROUND),
      fc.constantFrom(...HYPHENS),
      fc.constantFrom("NFC", "NFD"),
      ({ id, name }, choice, together, around, hyphen, form) => {
        const others = NAMES.filter((other) => other.id === id);
        const both = together.replace("%", others[choice % others.length]!.name).replace("#", name);
        const text = around
          .replace("#", both)
          .replaceAll(/(?<=\p{L})-(?=[ ,])/gu, hyphen)
          .normalize(form);
        expect([text, findCommittee(text)?.id]).toEqual([text, id]);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each(["SUD/BIU", "SUD (BIF)", "Socialudvalget, heraf BBU", "Havneudvalget (SUD)", "1. ", "(SUD og BIU)", "KIT"])(
  "«%s» is not one committee that is known",
  (text) => expect(findCommittee(text)).toBeNull(),
);

test("the abbreviation that came with a new name is known", () => {
  expect(["BIEU", "bief", "BIEU (BIF)"].map((text) => findCommittee(text)?.id)).toEqual(["BIU", "BIU", "BIU"]);
});

test.each(["", " - ", "BBU", "Udvalget", "Socialudvaget"])("«%s» is no committee", (text) => {
  expect(findCommittee(text)).toBeNull();
});

test("a misspelt name suggests the committee it is near, an unknown abbreviation none", () => {
  expect(suggestCommittee("Socialudvaget")?.id).toBe("SUD");
  expect(suggestCommittee("Børne og undomsudvalget")?.id).toBe("BUU");
  expect(suggestCommittee("BBU")).toBeNull();
  expect(suggestCommittee("Havneudvalget for alle skibe")).toBeNull();
});

test("the committee of employment has another name from 2026", () => {
  const committee = findCommittee("BIU") as Committee;
  expect(committeeName(committee, 2025)).toBe("Beskæftigelses- og Integrationsudvalget");
  expect(committeeName(committee, 2026)).toBe("Beskæftigelses-, Integrations- og Erhvervsudvalget");
});

test("every committee has exactly one name in every year, and no two are spelt alike", () => {
  for (const year of [2015, 2025, 2026, 2040]) {
    const names = COMMITTEES.map((committee) => committeeName(committee, year));
    expect(new Set(names).size).toBe(COMMITTEES.length);
    expect(names.map((name) => findCommittee(name)?.id)).toEqual(COMMITTEES.map(({ id }) => id));
  }
});

test("a workbook's own list of committees is used instead", () => {
  const names = [{ committee: "Klimaudvalget", administration: null, validFrom: null, validTo: null, source: "Arket" }];
  const own: Committee[] = [{ id: "KU", abbreviation: "KU", administrationAbbreviation: null, names }];
  expect(findCommittee("klimaudvalget", own)?.id).toBe("KU");
  expect(findCommittee("SUD", own)).toBeNull();
});
