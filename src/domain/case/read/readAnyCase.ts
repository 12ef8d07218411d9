import { readCase } from "./readCase.ts";
import { readPublishedCase } from "../published/readPublishedCase.ts";

const isOwnFormat = (data: unknown): boolean => typeof data === "object" && data !== null && "format" in data;

/** A case in the product's own format, which names itself, or as the published cases are kept. */
export function readAnyCase(data: unknown): ReturnType<typeof readCase> {
  return isOwnFormat(data) ? readCase(data) : readPublishedCase(data);
}
