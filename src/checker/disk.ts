/** Why a file or folder could not be used, as facts. */
export type DiskProblem =
  | {
      readonly kind:
        | "missing"
        | "denied"
        | "busy"
        | "exists"
        | "isFolder"
        | "folderMissing"
        | "full"
        | "original"
        | "gone"
        | "mayNotWrite";
    }
  | { readonly kind: "other"; readonly detail: string };

export type DiskResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: DiskProblem };

/** A file on its way: nobody sees it before `commit`, and it is gone after `discard` or a failed write. */
export interface DraftFile {
  write(text: string): DiskResult<null>;
  commit(): DiskResult<null>;
  discard(): void;
}

/** What a folder or a pattern holds, sorted. */
export interface FolderListing {
  readonly paths: readonly string[];
  /** Links to other folders, which nobody goes into: they can lead in a ring. */
  readonly folderLinks: readonly string[];
}

/** What the command line needs of a disk: `main` gives the real one, tests their own. Paths are as the user wrote them. */
export interface Disk {
  look(path: string): DiskResult<{ readonly kind: "folder" } | { readonly kind: "file"; readonly size: number }>;
  /** The same for every path to one file; null where there is none. */
  identity(path: string): string | null;
  /** What lies in a folder: files, and folders. */
  list(folder: string): DiskResult<FolderListing>;
  /** The files a pattern with * ? {} [] stands for. */
  match(pattern: string): FolderListing;
  read(path: string): DiskResult<Uint8Array>;
  /** Also the folders above it; well where it exists. */
  makeFolder(path: string): DiskResult<null>;
  /** All of it or nothing, and never over an existing file unless `overwrite`. */
  write(path: string, bytes: Uint8Array, overwrite: boolean): DiskResult<null>;
  /** As `write`, piece by piece: a report of thousands of files is never held whole. */
  draft(path: string, overwrite: boolean): DiskResult<DraftFile>;
}

/** As much of a disk as what only writes needs. */
export type WritingDisk = Pick<Disk, "write" | "draft">;

/** 0 well, 1 findings, 2 something could not be read, written or understood, 3 no table recognised. */
export type ExitCode = 0 | 1 | 2 | 3;

export function diskText(problem: DiskProblem): string {
  switch (problem.kind) {
    case "missing":
      return "Filen findes ikke. Se efter, om navn og mappe er skrevet rigtigt.";
    case "gone":
      return "Filen er flyttet eller slettet, siden kontrollen begyndte.";
    case "denied":
      return "Der er ikke adgang til filen.";
    case "mayNotWrite":
      return "Der er ikke adgang til at skrive her. Vælg en anden mappe.";
    case "busy":
      return "Filen er i brug. Luk den i Excel, og prøv igen.";
    case "exists":
      return "Filen findes i forvejen og er ikke ændret. Vælg et andet navn, eller tilføj --overskriv.";
    case "isFolder":
      return "Det er en mappe, ikke en fil.";
    case "folderMissing":
      return "Mappen, filen skulle ligge i, findes ikke.";
    case "full":
      return "Disken er fuld. Der er ikke skrevet noget; gør plads, og prøv igen.";
    case "original":
      return "Filen er en af dem, der læses, og skrives aldrig over. Vælg et andet navn eller en anden mappe.";
    case "other":
      return `Filen kunne ikke bruges (${problem.detail}).`;
  }
}
