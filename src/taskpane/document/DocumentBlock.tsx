import { mergeClasses } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import type { PictureBlock, PictureParagraph, PictureTable } from "../../app/document/documentPicture.ts";
import type { Place } from "../../domain/rules/rule.ts";
import { useDocumentStyles } from "./useDocumentStyles.ts";

export interface Marks {
  /** The finding's own place; it is brought into sight. */
  readonly at: Place | null;
  /** What it is held against. */
  readonly beside: readonly Place[];
}

export const NO_MARKS: Marks = { at: null, beside: [] };

export interface DocumentBlockProps<Block = PictureBlock> {
  readonly block: Block;
  readonly marks: Marks;
}

/** A part of the document; a block that nothing is marked in is drawn once. */
export const DocumentBlock = memo(function DocumentBlock({ block, marks }: DocumentBlockProps): ReactNode {
  return block.kind === "table" ? <Table block={block} marks={marks} /> : <Paragraph block={block} marks={marks} />;
});

/** Sentences are counted from 1; a place that names none is the whole paragraph. */
const isSentence = (place: Place, row: number, index: number): boolean =>
  place.row === row && (place.sentence === undefined || place.sentence === index + 1);

function Paragraph({ block, marks: { at, beside } }: DocumentBlockProps<PictureParagraph>): ReactNode {
  const styles = useDocumentStyles();
  const { row, role, depth, pieces, placeholder } = block;
  const content = pieces.map(({ before, text }, index) => {
    if (at && isSentence(at, row, index)) {
      return (
        <span key={index}>
          {before}
          <mark data-marked className={mergeClasses(styles.mark, styles.sentence)}>
            {text}
          </mark>
        </span>
      );
    }
    const isBeside = beside.some((place) => isSentence(place, row, index));
    return (
      <span key={index}>
        {before}
        {isBeside ? <span className={mergeClasses(styles.beside, styles.sentence)}>{text}</span> : text}
      </span>
    );
  });
  const prompt = placeholder !== "" && (
    <span data-marked={at?.row === row && pieces.length === 0 ? "" : undefined} className={styles.placeholder}>
      {placeholder}
    </span>
  );
  if (role === "heading") {
    return (
      <div role="heading" aria-level={Math.min((depth ?? 1) + 3, 6)} className={styles.heading}>
        {content}
        {prompt}
      </div>
    );
  }
  const look = {
    text: "",
    list: styles.list,
    caption: styles.caption,
    footnote: styles.aside,
    textBox: styles.aside,
    margin: styles.aside,
  }[role];
  return (
    <p className={mergeClasses(styles.text, look)}>
      {content}
      {prompt}
    </p>
  );
}

const isCell = (place: Place, row: number, column: number): boolean => place.row === row && place.column === column;

function Table({ block: { rows }, marks: { at, beside } }: DocumentBlockProps<PictureTable>): ReactNode {
  const styles = useDocumentStyles();
  return (
    <table className={styles.table}>
      <tbody>
        {rows.map(({ row, cells }) => (
          <tr key={row}>
            {cells.map(({ text, column, columns, rows: height, isFigure }) => {
              const isMarked = at !== null && isCell(at, row, column);
              return (
                <td
                  key={column}
                  colSpan={columns}
                  rowSpan={height}
                  data-marked={isMarked ? "" : undefined}
                  className={mergeClasses(
                    styles.cell,
                    isFigure && styles.figure,
                    column === 0 && styles.first,
                    beside.some((place) => isCell(place, row, column)) && styles.beside,
                    isMarked && styles.mark,
                  )}
                >
                  {isMarked ? <mark className={styles.bare}>{text}</mark> : text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
