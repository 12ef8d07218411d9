import { expect, test } from "vitest";
import { enteredText } from "../../../src/workbench/grid/cellEntry.ts";

test.each([
  ["", "General", { kind: "blank" }],
  ["1300", "General", { kind: "number", value: 1300 }],
  ["-1,300.5", "General", { kind: "number", value: -1300.5 }],
  ["12%", "General", { kind: "number", value: 0.12 }],
  ["1300", "@", { kind: "text", text: "1300" }],
  ["'=SUM(A1)", "General", { kind: "text", text: "=SUM(A1)" }],
  ["=SUM(A1)", "General", { kind: "formula", formula: "=SUM(A1)" }],
  ["-fordeling", "General", { kind: "formula", formula: "=-fordeling" }],
  ["@SUM(A1)", "General", { kind: "formula", formula: "=SUM(A1)" }],
  ["-", "General", { kind: "text", text: "-" }],
  ["true", "General", { kind: "boolean", value: true }],
  ["#N/A", "General", { kind: "error", code: "#N/A" }],
  ["E59", "General", { kind: "text", text: "E59" }],
  [".5", "General", { kind: "number", value: 0.5 }],
  ["2e3", "General", { kind: "number", value: 2000 }],
  ["35.10.", "General", { kind: "text", text: "35.10." }],
])("%j in a cell with format %s", (text, format, content) => {
  expect(enteredText(text, format)).toEqual(content);
});
