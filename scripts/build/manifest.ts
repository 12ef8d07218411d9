import { atAddress, type Environment } from "./environment.ts";

function replaced(text: string, pattern: RegExp, by: string): string {
  if (!pattern.test(text)) throw new Error(`manifest.xml has no ${pattern.source}`);
  return text.replace(pattern, by);
}

/** manifest.xml as an environment installs it: its own address, id and name, and the version of package.json. */
export function manifestFor(environment: Environment, text: string, version: string): string {
  const named = replaced(text, /(<DisplayName DefaultValue=")[^"]*/, `$1${environment.displayName}`);
  const identified = replaced(named, /(<Id>)[^<]*/, `$1${environment.id}`);
  return atAddress(replaced(identified, /(<Version>)[^<]*/, `$1${version}.0`), environment);
}
