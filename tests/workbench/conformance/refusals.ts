import type { Case, Place } from "./cases.ts";

const ERRORS = "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling";
const NAMES = "https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9";

type Refusal = readonly [code: string, call: string, work: (place: Place) => unknown];

const sheetNames = ["a/b", "a\\b", "a?b", "a*b", "a:b", "[a]", "'a", "a'", "x".repeat(32)].map((name): Refusal => [
  "InvalidArgument",
  `a sheet named ${name}`,
  ({ workbook }) => workbook.worksheets.add(name),
]);

const REFUSALS: readonly Refusal[] = [
  ["ItemNotFound", "a sheet that is not there", ({ workbook }) => workbook.worksheets.getItem("Intet").load("name")],
  ["ItemNotFound", "a name that is not there", ({ workbook }) => workbook.names.getItem("Intet").load("name")],
  ["ItemNotFound", "a setting that is not there", ({ workbook }) => workbook.settings.getItem("intet").load("value")],
  [
    "ItemNotFound",
    "cells in common that are not there",
    ({ range }) => range("A1").getIntersection("B2").load("address"),
  ],
  ["ItemAlreadyExists", "a second sheet of the same name", ({ workbook }) => workbook.worksheets.add("data")],
  ["ItemAlreadyExists", "another sheet's name", ({ sheet }) => (sheet.name = "ANDET")],
  ["InvalidArgument", "an address that is none", ({ range }) => range("ikke en adresse").load("address")],
  ["InvalidArgument", "a cell beyond the sheet", ({ sheet }) => sheet.getCell(-1, 0).load("address")],
  ["InvalidArgument", "rows above the first", ({ range }) => range("A1").getOffsetRange(-1, 0).load("address")],
  ["InvalidArgument", "an array of another size", ({ range }) => (range("A1:B2").values = [[1, 2]])],
  [
    "InvalidArgument",
    "a border that is none",
    ({ range }) =>
      range("A1")
        .format.borders.getItem("Skråt" as "EdgeTop")
        .load("style"),
  ],
  [
    "AccessDenied",
    "a value on a protected sheet",
    ({ sheet, range }) => (sheet.protection.protect(), (range("A1").values = [[1]])),
  ],
  [
    "AccessDenied",
    "a format on a protected sheet",
    ({ sheet, range }) => (sheet.protection.protect(), (range("A1").format.font.bold = true)),
  ],
  [
    "AccessDenied",
    "clearing a protected sheet",
    ({ sheet, range }) => (sheet.protection.protect(), range("A1").clear()),
  ],
  [
    "InvalidOperation",
    "protecting what is protected",
    ({ sheet }) => (sheet.protection.protect(), sheet.protection.protect()),
  ],
  [
    "InvalidOperation",
    "hiding the last sheet in sight",
    ({ sheet, workbook }) => (
      (workbook.worksheets.getItem("Andet").visibility = "Hidden"),
      (sheet.visibility = "Hidden")
    ),
  ],
];

const asCase =
  (page: string) =>
  ([answer, call, work]: Refusal): Case => ({
    page,
    call: `${call}: ${answer}`,
    ask: (place) => {
      work(place);
      return () => "no error";
    },
    answer,
  });

export const REFUSED: readonly Case[] = [...REFUSALS.map(asCase(ERRORS)), ...sheetNames.map(asCase(NAMES))];
