/** The form's tables in its order: an investment proposal's, then a budget note's. */
export const TABLE_IDS = [
  "1",
  "2",
  "3",
  "4",
  "administration",
  "A",
  "B",
  "C",
  "D",
  "E",
  "activities",
  "appropriations",
] as const;
export type TableId = (typeof TABLE_IDS)[number];
