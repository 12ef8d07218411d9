import { mergeClasses } from "@fluentui/react-components";
import { type ReactNode, useLayoutEffect, useMemo, useRef } from "react";
import { documentPicture, type PictureBlock } from "../../app/document/documentPicture.ts";
import type { OpenDocument } from "../../app/document/documentWork.ts";
import type { Place } from "../../domain/rules/rule.ts";
import { OVER_THE_VIEW } from "../inSight.ts";
import { DocumentBlock, type Marks, NO_MARKS } from "./DocumentBlock.tsx";
import { useDocumentStyles } from "./useDocumentStyles.ts";

export interface DocumentPictureProps {
  readonly open: OpenDocument;
  readonly marks: Marks;
  readonly className?: string;
}

/** Pixels of the page kept free beside the mark. */
const EDGE = 24;

/** The page is moved so that the mark stands in its middle, no further to the side than it must, and nothing else in the pane is. */
function bringMarkIntoSight(page: HTMLElement): void {
  const mark = page.querySelector("[data-marked]");
  if (!mark) return;
  const [own, seen] = [mark.getBoundingClientRect(), page.getBoundingClientRect()];
  page.scrollTop += own.top - seen.top - Math.max(0, (seen.height - own.height) / 2);
  page.scrollLeft = Math.max(0, own.right + page.scrollLeft - seen.left - seen.width + EDGE);
}

const heightOf = (block: PictureBlock): number => (block.kind === "table" ? block.rows.length : 1);

const isIn = (block: PictureBlock, { row }: Place): boolean => row >= block.row && row < block.row + heightOf(block);

function marksIn(block: PictureBlock, { at, beside }: Marks): Marks {
  const [own, others] = [at && isIn(block, at) ? at : null, beside.filter((place) => isIn(block, place))];
  return own || others.length > 0 ? { at: own, beside: others } : NO_MARKS;
}

/** The document beside its findings: headings, paragraphs and tables, with the finding's cell or sentence marked. */
export function DocumentPicture({ open: { name, document }, marks, className }: DocumentPictureProps): ReactNode {
  const styles = useDocumentStyles();
  const page = useRef<HTMLElement>(null);
  const blocks = useMemo(() => documentPicture(document), [document]);
  useLayoutEffect(() => {
    if (page.current && marks.at) bringMarkIntoSight(page.current);
  }, [marks]);
  return (
    <section
      {...OVER_THE_VIEW}
      ref={page}
      tabIndex={0}
      aria-label={`Dokumentet ${name}`}
      className={mergeClasses(styles.page, className)}
    >
      {blocks.map((block) => (
        <DocumentBlock key={block.row} block={block} marks={marksIn(block, marks)} />
      ))}
    </section>
  );
}
