/** What the user does with findings, as far as a host can fail at it. */
export const FINDING_DOINGS = [
  "checkAgain",
  "accept",
  "takeBackAcceptance",
  "followAcceptances",
  "fix",
  "undoFix",
  "checkSettings",
  "watchCells",
  "writeReport",
  "mark",
] as const;
export type FindingDoing = (typeof FINDING_DOINGS)[number];

/** What did not happen. */
export const FINDING_UNDONE: Readonly<Record<FindingDoing, string>> = {
  checkAgain: "Der blev ikke kontrolleret igen",
  accept: "Fundet blev ikke accepteret",
  takeBackAcceptance: "Accepten blev ikke fjernet",
  followAcceptances: "Arket «Kontrol – accepterede» nævner stadig cellernes gamle adresser",
  fix: "Intet blev rettet",
  undoFix: "Rettelsen blev ikke fortrudt",
  checkSettings: "Kontrollens indstillinger kunne ikke gemmes i eller hentes fra projektmappen",
  watchCells: "Kontrollen kan ikke følge med i, hvad der ændres",
  writeReport: "Rapporten blev ikke skrevet",
  mark: "Cellerne blev ikke markeret",
};
