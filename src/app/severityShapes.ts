import type { Severity } from "../domain/rules/rule.ts";

/** Each severity has a shape of its own in a 16 by 16 box, so that nobody needs the colour. */
export const SEVERITY_SHAPES: Readonly<Record<Severity, string>> = {
  fejl:
    "M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2zM5.5 4.4 4.4 5.5 6.9 8l-2.5 2.5 1.1 1.1L8 9.1l2.5 " +
    "2.5 1.1-1.1L9.1 8l2.5-2.5-1.1-1.1L8 6.9z",
  advarsel: "M8 1.2 15.4 14.5H.6zM7.2 6v4.2h1.6V6zM8 11.2a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9z",
  note: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 2.9a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9zM7.2 7v5.1h1.6V7z",
};
