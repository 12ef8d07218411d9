const CALLED = /([A-Za-zÆØÅæøå_][\wÆØÅæøå.]*)\s*\(/g;
const QUOTED = /"(?:[^"]|"")*"/g;

/** What a cell that shows #NAVN? asks for that nobody has; `known` are the add-in's functions, all of one namespace. */
export function unknownNameText(formula: string, known: readonly string[]): string {
  const called = [...formula.replace(QUOTED, "").matchAll(CALLED)].map(([, name = ""]) => name.toUpperCase());
  const namespaces = new Set(known.map((name) => name.slice(0, name.indexOf(".") + 1)));
  const missing = called.find(
    (name) => !known.includes(name) && [...namespaces].some((namespace) => name.startsWith(namespace)),
  );
  if (missing === undefined)
    return "Formlen bruger et navn, der ikke findes. Se efter, om funktionens navn er stavet rigtigt.";
  return `Der er ingen funktion, der hedder ${missing}. Der er ${known.slice(0, -1).join(", ")} og ${known.at(-1)}.`;
}
