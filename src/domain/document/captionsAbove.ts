import { isCaption } from "../recognition/cells/words.ts";
import type { DocumentBlock } from "./formDocument.ts";

const isCaptionBlock = (block: DocumentBlock | undefined): boolean =>
  block?.kind === "paragraph" && (block.role === "caption" || isCaption(block.text.trim()));

/** More tables have their caption below alone than above alone. */
function standBelow(blocks: readonly DocumentBlock[]): boolean {
  let lead = 0;
  blocks.forEach((block, index) => {
    if (block.kind !== "table") return;
    lead += Number(isCaptionBlock(blocks[index + 1])) - Number(isCaptionBlock(blocks[index - 1]));
  });
  return lead > 0;
}

/** Some write the caption below its table: it is laid above it, where whoever reads the sheet looks for it. */
export function captionsAbove(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  if (!standBelow(blocks)) return blocks;
  const found: DocumentBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const [block, next] = [blocks[at]!, blocks[at + 1]];
    if (block.kind === "table" && next && isCaptionBlock(next)) {
      found.push(next, block);
      at += 1;
    } else found.push(block);
  }
  return found;
}
