import { attributeOf, putTogether, type RawElement, takeApart } from "../../package/rawXml.ts";
import { type NamedContent, templateKey } from "./templateContents.ts";

/** What became of the places a template names. */
export interface Filling {
  readonly contents: ReadonlyMap<string, NamedContent>;
  readonly filled: Set<string>;
  /** A table's place in the middle of a line, or a text's over several paragraphs. */
  readonly unfit: Set<string>;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** What XML cannot hold is shown as a sign that something stood there. */
const xmlText = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "\ufffd").replace(/[&<>]/g, (sign) => ENTITIES[sign]!);

/** Empty paragraphs that the format asks for at the end of a cell. */
const EMPTY_PARAGRAPH = "<w:p/>";
const NAMES_PLACES = /<w:(sdt|bookmarkStart)[\s>]/;

const child = (children: readonly RawElement[], name: string): RawElement | undefined =>
  children.find((one) => one.name === name);

function contentNamed(filling: Filling, names: readonly (string | null)[]): NamedContent | null {
  for (const name of names) {
    const found = name === null ? undefined : filling.contents.get(templateKey(name));
    if (found) return found;
  }
  return null;
}

/** One run in the look of the first; a prompt's grey is a style, and no look to keep. */
function runLike(run: RawElement | undefined, text: string): string {
  const own = run && child(takeApart(run.raw).children, "rPr");
  const look = (own?.raw ?? "").replace(/<w:rStyle\b[^>]*\/>/g, "");
  return `<w:r>${look}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

const isRun = ({ name }: RawElement): boolean => name === "r" || name === "hyperlink" || name === "fldSimple";

/** The children with one run in place of all the others. */
function withText(children: readonly RawElement[], text: string): RawElement[] {
  const first = children.findIndex(isRun);
  const run = {
    name: "r",
    raw: runLike(
      children.find(({ name }) => name === "r"),
      text,
    ),
  };
  const others = children.filter((one) => !isRun(one));
  const at = first < 0 ? others.length : children.slice(0, first).filter((one) => !isRun(one)).length;
  return [...others.slice(0, at), run, ...others.slice(at)];
}

/** A control's content in a line, in a paragraph, or in a cell; null where it is more than one paragraph. */
function contentWithText(raw: string, text: string): string | null {
  const content = takeApart(raw);
  const [inner, ...more] = content.children.filter(({ name }) => name === "p" || name === "tc");
  if (!inner) return putTogether({ ...content, children: withText(content.children, text) });
  if (more.length > 0) return null;
  const filled = inner.name === "tc" ? contentWithText(inner.raw, text) : paragraphWithText(inner.raw, text);
  if (filled === null) return null;
  const children = content.children.map((one) => (one === inner ? { ...one, raw: filled } : one));
  return putTogether({ ...content, children });
}

function paragraphWithText(raw: string, text: string): string {
  const paragraph = takeApart(raw);
  return putTogether({ ...paragraph, children: withText(paragraph.children, text) });
}

function contentWithTable(raw: string, xml: string, isLast: boolean): string {
  const content = takeApart(raw);
  const cell = child(content.children, "tc");
  if (!cell) return `${content.head}${xml}${isLast ? EMPTY_PARAGRAPH : ""}${content.tail}`;
  const { head, children, tail } = takeApart(cell.raw);
  return `${content.head}${head}${child(children, "tcPr")?.raw ?? ""}${xml}${EMPTY_PARAGRAPH}${tail}${content.tail}`;
}

/**
 * It prompts for nothing any more, may hold a table where it held text, and is bound to no data: Word would put that
 * back over what was filled in.
 */
const NO_LONGER = ["showingPlcHdr", "dataBinding", "text"];

interface Where {
  readonly inParagraph: boolean;
  /** Nothing of its cell follows. */
  readonly endsCell: boolean;
}

function filledControl(element: RawElement, where: Where, filling: Filling): string {
  const control = takeApart(element.raw);
  const properties = child(control.children, "sdtPr");
  const content = child(control.children, "sdtContent");
  const own = takeApart(properties?.raw ?? "").children;
  const names = ["tag", "alias"].map((name) => attributeOf(child(own, name)?.raw ?? "", "val"));
  const found = contentNamed(filling, names);
  if (!found || !content || !properties) return walked(element, where, filling);
  const filled =
    found.content.kind === "text"
      ? contentWithText(content.raw, found.content.text)
      : where.inParagraph
        ? null
        : contentWithTable(content.raw, found.content.xml, where.endsCell);
  (filled === null ? filling.unfit : filling.filled).add(found.name);
  if (filled === null) return element.raw;
  const { head, tail } = takeApart(properties.raw);
  const kept = putTogether({ head, tail, children: own.filter(({ name }) => !NO_LONGER.includes(name)) });
  const children = control.children.map((one) => {
    if (one === properties) return { ...one, raw: kept };
    return one === content ? { ...one, raw: filled } : one;
  });
  return putTogether({ ...control, children });
}

/** The paragraph with what its bookmarks name. */
function filledParagraph(element: RawElement, where: Where, filling: Filling): string {
  let paragraph = takeApart(walked(element, { ...where, inParagraph: true }, filling));
  let after = "";
  for (const start of paragraph.children.filter(({ name }) => name === "bookmarkStart")) {
    const found = contentNamed(filling, [attributeOf(start.raw, "name")]);
    if (!found) continue;
    const id = attributeOf(start.raw, "id");
    const { children } = paragraph;
    const from = children.indexOf(start);
    const to = children.findIndex(({ name, raw }) => name === "bookmarkEnd" && attributeOf(raw, "id") === id);
    const inside = to < 0 ? [] : children.slice(from + 1, to);
    if (to < 0 && found.content.kind === "text") {
      filling.unfit.add(found.name);
      continue;
    }
    filling.filled.add(found.name);
    if (found.content.kind === "blocks") after += found.content.xml;
    // What a table's bookmark is around was there to be replaced.
    const now =
      found.content.kind === "text" ? withText(inside, found.content.text) : inside.filter((one) => !isRun(one));
    if (to >= 0)
      paragraph = { ...paragraph, children: [...children.slice(0, from + 1), ...now, ...children.slice(to)] };
  }
  if (after === "") return putTogether(paragraph);
  return `${putTogether(paragraph)}${after}${where.endsCell ? EMPTY_PARAGRAPH : ""}`;
}

function walked(element: RawElement, where: Where, filling: Filling): string {
  if (!NAMES_PLACES.test(element.raw)) return element.raw;
  const parent = takeApart(element.raw);
  const children = parent.children.map((one, index) => {
    const endsCell = element.name === "tc" && index === parent.children.length - 1;
    const here = { inParagraph: where.inParagraph, endsCell };
    if (one.name === "sdt") return { ...one, raw: filledControl(one, here, filling) };
    if (one.name === "p" && NAMES_PLACES.test(one.raw)) return { ...one, raw: filledParagraph(one, here, filling) };
    return { ...one, raw: walked(one, here, filling) };
  });
  return putTogether({ ...parent, children });
}

/** A part of the document with everything a case knows where the part names it; all else is as it was. */
export function filledXml(xml: string, filling: Filling): string {
  return walked({ name: "", raw: xml }, { inParagraph: false, endsCell: false }, filling);
}
