import type { FormDocument } from "../../domain/document/formDocument.ts";
import type { SheetPlan } from "../../domain/workbook/plan.ts";

/** A file a person has pointed at, as much of a browser's as is needed. */
export interface PickedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export type WordReading =
  /** `problem` is the Danish sentence of what is wrong and what to do. */
  { readonly ok: true; readonly document: FormDocument } | { readonly ok: false; readonly problem: string };

/** Word documents, as the pane meets them: bytes in, bytes out, and nothing leaves the machine. */
export interface WordFiles {
  readonly read: (bytes: Uint8Array) => Promise<WordReading>;
  /** The tables of a plan as a .docx. */
  readonly write: (plan: SheetPlan) => Promise<Uint8Array<ArrayBuffer>>;
}

export interface WrittenDocument {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
