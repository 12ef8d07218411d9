export function readRulesOff(text: string): string[] {
  return text.split(",").filter((id) => id !== "");
}

export function rulesOffText(off: readonly string[]): string {
  return off.join(",");
}
