/** Error values as a Danish Excel shows them. */
const DANISH: Readonly<Record<string, string>> = {
  "#REF!": "#REFERENCE!",
  "#VALUE!": "#VÆRDI!",
  "#NAME?": "#NAVN?",
  "#N/A": "#I/T",
  "#DIV/0!": "#DIVISION/0!",
  "#NULL!": "#NUL!",
  "#SPILL!": "#OVERLØB!",
  "#CALC!": "#BEREGN!",
  "#BUSY!": "#OPTAGET!",
};

export function danishError(code: string): string {
  return DANISH[code] ?? code;
}
