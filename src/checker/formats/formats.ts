import type { CheckFormat } from "../arguments/orders.ts";
import type { Format } from "./format.ts";
import { htmlFormat } from "./htmlFormat.ts";
import { jsonFormat, jsonLinesFormat } from "./json.ts";
import { junitFormat } from "./junit.ts";
import { sarifFormat } from "./sarif.ts";
import { textFormat } from "./textFormat.ts";

export const FORMATS: Readonly<Record<CheckFormat, Format>> = {
  text: textFormat,
  json: jsonFormat,
  jsonl: jsonLinesFormat,
  sarif: sarifFormat,
  junit: junitFormat,
  html: htmlFormat,
};
