/** The form's tables in its order: an investment proposal's, then a budget note's. */
export const TABLE_IDS = [
  "1",
  "2",
  "3",
  "4",
  "administration",
  "distribution",
  "A",
  "B",
  "C",
  "D",
  "E",
  "hearings",
  "activities",
  "appropriations",
  "earlierFunding",
  "districts",
  "agreementText",
] as const;
export type TableId = (typeof TABLE_IDS)[number];
