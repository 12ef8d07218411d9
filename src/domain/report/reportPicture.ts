import type { LineKind } from "../case/caseModel.ts";

/** What a drawing is made of, in its own units, in the order it is drawn. */
export type Shape =
  | {
      readonly kind: "bar";
      readonly shade: LineKind;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly title: string;
    }
  | { readonly kind: "axis"; readonly from: number; readonly to: number; readonly y: number }
  | {
      readonly kind: "line";
      readonly shade: "accumulated" | "other";
      readonly points: readonly { readonly x: number; readonly y: number }[];
    }
  | { readonly kind: "dot"; readonly x: number; readonly y: number; readonly title: string }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly anchor: "start" | "middle" | "end";
      readonly text: string;
    };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A drawing with all it shows in words and figures, for whoever does not see it. */
export interface ReportPicture {
  readonly title: string;
  readonly drawing: Drawing;
  /** The drawing in a sentence. */
  readonly text: string;
  /** `shade` is null for what is said and not drawn. */
  readonly legend: readonly { readonly shade: LineKind | "accumulated" | "mark" | null; readonly name: string }[];
  /** The same as a table: the first column names the row. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
