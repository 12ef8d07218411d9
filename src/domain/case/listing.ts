/** "fejl, advarsel eller note": one of them. */
export function choosing(things: readonly string[]): string {
  return things.length < 2 ? things.join("") : `${things.slice(0, -1).join(", ")} eller ${things.at(-1)}`;
}

/** "Service, Anlæg og Finansposter": as a Danish sentence lists things. */
export function listing(things: readonly string[]): string {
  return things.length < 2 ? things.join("") : `${things.slice(0, -1).join(", ")} og ${things.at(-1)}`;
}
