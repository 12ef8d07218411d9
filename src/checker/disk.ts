/** Why a file or folder could not be used, as facts. */
export type DiskProblem =
  | { readonly kind: "missing" | "denied" | "busy" | "exists" | "isFolder" | "folderMissing" }
  | { readonly kind: "other"; readonly detail: string };

export type DiskResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: DiskProblem };

/** What the command line needs of a disk: `main` gives the real one, tests their own. */
export interface Disk {
  look(path: string): DiskResult<{ readonly kind: "folder" } | { readonly kind: "file"; readonly size: number }>;
  /** The paths of what lies in a folder. */
  list(folder: string): DiskResult<readonly string[]>;
  read(path: string): DiskResult<Uint8Array>;
  /** Never over an existing file unless `overwrite`. */
  write(path: string, bytes: Uint8Array, overwrite: boolean): DiskResult<null>;
}

/** What a command leaves behind. */
export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 1 | 2 | 3;
}

export function diskText(problem: DiskProblem): string {
  switch (problem.kind) {
    case "missing":
      return "Filen findes ikke. Se efter, om navn og mappe er skrevet rigtigt.";
    case "denied":
      return "Der er ikke adgang til filen.";
    case "busy":
      return "Filen er i brug. Luk den i Excel, og prøv igen.";
    case "exists":
      return "Filen findes i forvejen og er ikke ændret. Vælg et andet navn, eller tilføj --overskriv.";
    case "isFolder":
      return "Det er en mappe, ikke en fil.";
    case "folderMissing":
      return "Mappen, filen skulle ligge i, findes ikke.";
    case "other":
      return `Filen kunne ikke bruges (${problem.detail}).`;
  }
}
