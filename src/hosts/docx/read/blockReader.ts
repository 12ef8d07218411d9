import type { DocumentBlock, DocumentParagraph } from "../../../domain/document/formDocument.ts";
import type { ParagraphRole } from "../../../domain/workbook/documentOutline.ts";
import { attribute, isOn, type Attributes, type XmlHandler } from "../../package/parseXml.ts";
import { DocxProblem, withinDocx } from "../docxFailure.ts";
import { levelNamed } from "./paragraphStyles.ts";
import type { OpenParagraph, ReadingState } from "./readingState.ts";
import { RunReader } from "./runReader.ts";
import { TableBuilder } from "./tableBuilder.ts";

/** Where blocks are gathered: the body, a cell or a text box. */
interface Container {
  readonly blocks: DocumentBlock[];
  readonly role: ParagraphRole;
  /** Tables and boxes inside the paragraph or cell that is open: they follow it. */
  readonly after: DocumentBlock[];
  joined: { text: string; placeholder: string } | null;
}

const container = (role: ParagraphRole): Container => ({ blocks: [], role, after: [], joined: null });

/** What is no longer said, or never was text. A change's old properties are none of today's. */
const PASSED_OVER = new Set(["moveFrom", "delText", "delInstrText", "rt", "docDefaults"]);

/** Reads one part (body, footnotes, header) into blocks, in the state after all tracked changes are accepted. */
export class BlockReader implements XmlHandler {
  readonly #state: ReadingState;
  readonly #containers: Container[];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #tables: TableBuilder[] = [];
  readonly #path: string[] = [];
  readonly #run: RunReader;
  #passingOver = 0;

  constructor(state: ReadingState, role: ParagraphRole) {
    this.#state = state;
    this.#containers = [container(role)];
    this.#run = new RunReader(state);
  }

  get blocks(): DocumentBlock[] {
    const [body] = this.#containers;
    if (body) flushJoined(body);
    return body?.blocks ?? [];
  }

  open(name: string, attributes: Attributes): void {
    if (this.#passingOver > 0 || this.#isPassedOver(name)) {
      this.#passingOver += 1;
      return;
    }
    const parent = this.#path.at(-1) ?? "";
    this.#path.push(name);
    if (name === "p") this.#openParagraph();
    else if (name === "txbxContent") this.#containers.push(container("textBox"));
    else if (name === "altChunk") this.#state.embedded += 1;
    else if (name === "ins" || name === "moveTo") this.#state.tracked += 1;
    else if (parent === "pPr") this.#paragraphProperty(name, attributes);
    else if (name === "del" && this.#path.at(-3) === "pPr") this.#joinNext();
    else if (!this.#openTablePart(name, parent, attributes)) {
      this.#run.open(name, attributes, this.#paragraphs.at(-1) ?? null);
    }
  }

  text(text: string): void {
    if (this.#passingOver > 0) return;
    this.#run.text(text, this.#paragraphs.at(-1) ?? null);
  }

  close(name: string): void {
    if (this.#passingOver > 0) {
      this.#passingOver -= 1;
      return;
    }
    this.#path.pop();
    if (name === "p") this.#closeParagraph();
    else if (name === "txbxContent") this.#closeBox();
    else if (name === "tbl") this.#closeTable();
    else if (name === "tr") this.#tables.at(-1)?.closeRow();
    else if (name === "tc") this.#closeCell();
    else this.#run.close(name, this.#paragraphs.at(-1) ?? null);
  }

  #isPassedOver(name: string): boolean {
    const parent = this.#path.at(-1) ?? "";
    const isMark = parent === "rPr" || parent === "trPr" || parent === "tcPr";
    if (name === "del" && !isMark) this.#state.tracked += 1;
    return PASSED_OVER.has(name) || /PrChange$|GridChange$|^numberingChange$/.test(name) || (name === "del" && !isMark);
  }

  #here(): Container {
    const here = this.#containers.at(-1);
    if (!here) throw new DocxProblem({ kind: "corrupt", part: null, detail: "dele lukkes, som ikke er åbnet" });
    return here;
  }

  #openParagraph(): void {
    this.#state.blocks += 1;
    withinDocx("blocks", this.#state.blocks);
    this.#paragraphs.push({
      text: "",
      placeholder: "",
      role: this.#here().role,
      level: null,
      isContents: false,
      joinsNext: false,
    });
    this.#run.startParagraph();
  }

  #joinNext(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.joinsNext = true;
    this.#state.tracked += 1;
  }

  #paragraphProperty(name: string, attributes: Attributes): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || paragraph.role === "footnote" || paragraph.role === "margin") return;
    const value = attribute(attributes, "val") ?? "";
    if (name === "pStyle") this.#applyStyle(paragraph, value);
    if (name === "outlineLvl" && /^[0-8]$/.test(value)) {
      paragraph.role = "heading";
      paragraph.level = Number(value) + 1;
    }
    if (name === "numPr" && paragraph.role === "text") paragraph.role = "list";
  }

  #applyStyle(paragraph: OpenParagraph, id: string): void {
    const { name, level } = this.#state.styles.get(id) ?? { name: id, level: levelNamed(id) };
    paragraph.level = level;
    paragraph.isContents = /^(toc|indholdsfortegnelse)\s?\d|^table of figures$/i.test(name);
    if (level !== null) paragraph.role = "heading";
    else if (/^(caption|billedtekst)$/i.test(name)) paragraph.role = "caption";
    else if (/^(list|opstilling)/i.test(name)) paragraph.role = "list";
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const here = this.#here();
    const text = (here.joined?.text ?? "") + paragraph.text;
    const placeholder = (here.joined?.placeholder ?? "") + paragraph.placeholder;
    here.joined = paragraph.joinsNext ? { text, placeholder } : null;
    const block: DocumentParagraph = {
      kind: "paragraph",
      text,
      placeholder,
      role: paragraph.role,
      level: paragraph.level,
    };
    if (!paragraph.joinsNext && !paragraph.isContents) here.blocks.push(block);
    here.blocks.push(...here.after.splice(0));
  }

  #closeBox(): void {
    const box = this.#containers.pop();
    if (!box) return;
    flushJoined(box);
    this.#here().after.push(...box.blocks);
  }

  #openTablePart(name: string, parent: string, attributes: Attributes): boolean {
    if (name === "tbl") {
      this.#state.blocks += 1;
      this.#tables.push(new TableBuilder());
      return true;
    }
    const table = this.#tables.at(-1);
    if (!table) return false;
    if (name === "tr") table.openRow();
    else if (name === "tc") this.#containers.push(container("text"));
    else if (parent === "trPr") this.#rowProperty(table, name, attributes);
    else if (parent === "tcPr") this.#cellProperty(table, name, attributes);
    else return false;
    return true;
  }

  #rowProperty(table: TableBuilder, name: string, attributes: Attributes): void {
    const isMark = name === "del" || name === "ins";
    if (isMark) this.#state.tracked += 1;
    if (name === "hidden" && isSet(attributes)) this.#state.hidden += 1;
    table.rowProperty(name, attributes);
  }

  #cellProperty(table: TableBuilder, name: string, attributes: Attributes): void {
    if (name === "cellDel" || name === "cellIns" || name === "cellMerge") this.#state.tracked += 1;
    table.cellProperty(name, attributes);
  }

  #closeCell(): void {
    const table = this.#tables.at(-1);
    const cell = table ? this.#containers.pop() : undefined;
    if (!table || !cell) return;
    flushJoined(cell);
    table.closeCell(cell.blocks);
  }

  #closeTable(): void {
    const built = this.#tables.pop();
    if (!built) return;
    this.#here().blocks.push(...built.blocks());
  }
}

const isSet = (attributes: Attributes): boolean => {
  const value = attribute(attributes, "val");
  return value === undefined || isOn(value);
};

/** A paragraph whose end was deleted and that nothing follows. */
function flushJoined(here: Container): void {
  if (here.joined) here.blocks.push({ kind: "paragraph", role: "text", level: null, ...here.joined });
  here.joined = null;
}
