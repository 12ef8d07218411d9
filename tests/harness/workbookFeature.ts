const OPEN = "http://schemas.openxmlformats.org";
export const MAIN = `${OPEN}/spreadsheetml/2006/main`;
export const REL = `${OPEN}/officeDocument/2006/relationships`;
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface FeatureSheet {
  readonly before: string[];
  /** More rows of cells. */
  readonly rows: string[];
  readonly after: string[];
  readonly arrows: [id: string, type: string, target: string, outside?: true][];
}

/** What a workbook may have, and where it is kept. Every one that is asked for is written into the second sheet. */
export interface Feature {
  readonly sheet?: (sheet: FeatureSheet) => void;
  /** Before the calculation's settings, and after them. */
  readonly workbook?: string;
  readonly workbookEnd?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly root?: readonly [type: string, target: string];
  readonly arrow?: readonly [type: string, target: string];
}

type Arrows = readonly (readonly [id: string, type: string, target: string, outside?: true])[];

export function relationships(arrows: Arrows): string {
  const written = arrows.map(
    ([id, type, target, outside]) =>
      `<Relationship Id="${id}" Type="${/^https?:/.test(type) ? type : `${REL}/${type}`}" Target="${target}"${outside ? ' TargetMode="External"' : ""}/>`,
  );
  return `${HEAD}<Relationships xmlns="${OPEN}/package/2006/relationships">${written.join("")}</Relationships>`;
}
