/** bydele, as the grid of the budget note's form prints them. */
export const DISTRICTS: readonly string[] = [
  "Bydækkende",
  "Bispebjerg",
  "Nørrebro",
  "Indre by",
  "Østerbro",
  "Vesterbro/Kgs. Enghave",
  "Brønshøj/Husum",
  "Valby",
  "Vanløse",
  "Amager Øst",
  "Amager Vest",
  "Udenbys",
];

function key(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
}

/** In any case, with or without spaces and strokes; null for what is no district. */
export function findDistrict(text: string): string | null {
  const wanted = key(text);
  return DISTRICTS.find((district) => key(district) === wanted) ?? null;
}
