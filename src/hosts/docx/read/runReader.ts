import { attribute, isOn, type Attributes } from "../../package/parseXml.ts";
import { withinDocx } from "../docxFailure.ts";
import type { OpenParagraph, ReadingState } from "./readingState.ts";
import { hasBox, CHECKED, NO_BREAK_HYPHEN, seen, showsEmptyBox, symbol, UNCHECKED, withBox } from "./characters.ts";
import { raised } from "../../package/raisedText.ts";

/** A content control that is open. `checked` is null for all but check boxes. */
interface Control {
  checked: boolean | null;
  isCheckBox: boolean;
  prompts: boolean;
  shown: boolean;
}

interface Field {
  instruction: string;
  /** Between "begin" and "separate" stands what is computed, not what is shown. */
  inCode: boolean;
  shown: boolean;
}

interface Look {
  hidden: boolean;
  struck: boolean;
  raised: boolean;
}

const plainLook = (): Look => ({ hidden: false, struck: false, raised: false });

const BREAKS: Readonly<Record<string, string>> = { br: "\n", cr: "\n", tab: "\t", ptab: "\t" };

/** What parts the figures of an equation (m:f, m:sSup, m:sSub) when it stands on one line, as Word's linear form has it. */
const IN_EQUATION: Readonly<Record<string, string>> = { den: "/", sup: "^", sub: "_" };

function isSet(attributes: Attributes): boolean {
  const value = attribute(attributes, "val");
  return value === undefined || isOn(value);
}

/** Word writes w14:val; LibreOffice w:val for boxes that fill a paragraph or a cell. */
function boxSetting(attributes: Attributes): boolean | null {
  const value = attributes["w14:val"] ?? attribute(attributes, "val");
  return value === undefined ? null : isOn(value);
}

/** The text inside a paragraph: runs, fields, content controls, boxes of both kinds. */
export class RunReader {
  readonly #state: ReadingState;
  readonly #controls: Control[] = [];
  readonly #fields: Field[] = [];
  #runs = 0;
  #look = plainLook();
  #collecting: "text" | "instruction" | null = null;
  #legacyBox: boolean | null = null;
  #list: { entries: string[]; chosen: number } | null = null;

  constructor(state: ReadingState) {
    this.#state = state;
  }

  startParagraph(): void {
    this.#collecting = null;
  }

  open(name: string, attributes: Attributes, paragraph: OpenParagraph | null): void {
    if (name === "sdt") this.#controls.push({ checked: null, isCheckBox: false, prompts: false, shown: false });
    else if (name === "r") this.#openRun();
    else if (name === "fldSimple") this.#openField(attribute(attributes, "instr") ?? "", false);
    else if (this.#runs > 0) this.#openInRun(name, attributes, paragraph);
    else if (IN_EQUATION[name] !== undefined) this.#emit(IN_EQUATION[name], paragraph);
    else this.#openControlProperty(name, attributes);
  }

  close(name: string, paragraph: OpenParagraph | null): void {
    if (name === "t" || name === "instrText") this.#collecting = null;
    else if (name === "r") this.#runs = Math.max(0, this.#runs - 1);
    else if (name === "sdt") this.#closeControl(paragraph);
    else if (name === "fldSimple") this.#closeField(paragraph);
    else if (name === "checkBox") this.#closeLegacyBox(paragraph);
    else if (name === "ddList") this.#closeLegacyList(paragraph);
  }

  text(text: string, paragraph: OpenParagraph | null): void {
    if (this.#collecting === "text") this.#emit(seen(text), paragraph);
    const field = this.#fields.at(-1);
    if (this.#collecting === "instruction" && field) field.instruction += text;
  }

  #openRun(): void {
    this.#runs += 1;
    this.#look = plainLook();
  }

  #openInRun(name: string, attributes: Attributes, paragraph: OpenParagraph | null): void {
    const inBreak = BREAKS[name];
    if (inBreak !== undefined) this.#emit(inBreak, paragraph);
    else if (name === "t") this.#collecting = "text";
    else if (name === "instrText") this.#collecting = "instruction";
    else if (name === "noBreakHyphen") this.#emit(NO_BREAK_HYPHEN, paragraph);
    else if (name === "sym") {
      this.#emit(symbol(attribute(attributes, "font") ?? "", attribute(attributes, "char") ?? ""), paragraph);
    } else if (name === "vanish" || name === "webHidden") this.#look.hidden = isSet(attributes);
    else if (name === "strike" || name === "dstrike") this.#look.struck ||= isSet(attributes);
    else if (name === "vertAlign") this.#look.raised = attribute(attributes, "val") === "superscript";
    else if (name === "fldChar") this.#fieldMark(attribute(attributes, "fldCharType") ?? "", paragraph);
    else this.#openLegacy(name, attributes);
  }

  #openLegacy(name: string, attributes: Attributes): void {
    if (name === "checkBox") this.#legacyBox = false;
    else if ((name === "default" || name === "checked") && this.#legacyBox !== null)
      this.#legacyBox = isSet(attributes);
    else if (name === "ddList") this.#list = { entries: [], chosen: 0 };
    else if (this.#list && name === "listEntry") this.#list.entries.push(attribute(attributes, "val") ?? "");
    else if (this.#list && name === "result") this.#list.chosen = Number(attribute(attributes, "val") ?? 0);
    else this.#openControlProperty(name, attributes);
  }

  #openControlProperty(name: string, attributes: Attributes): void {
    const control = this.#controls.at(-1);
    if (!control) return;
    if (name === "showingPlcHdr") control.prompts = isSet(attributes);
    if (name === "checkbox") control.isCheckBox = true;
    if (name === "checked" && control.isCheckBox) control.checked = boxSetting(attributes);
  }

  #closeControl(paragraph: OpenParagraph | null): void {
    const control = this.#controls.pop();
    if (control?.isCheckBox && !control.shown && control.checked !== null && paragraph) {
      paragraph.text += control.checked ? CHECKED : UNCHECKED;
    }
  }

  #openField(instruction: string, inCode: boolean): void {
    this.#fields.push({ instruction, inCode, shown: false });
  }

  #fieldMark(type: string, paragraph: OpenParagraph | null): void {
    if (type === "begin") this.#openField("", true);
    const field = this.#fields.at(-1);
    if (type === "separate" && field) field.inCode = false;
    if (type === "end") this.#closeField(paragraph);
  }

  /** A caption's number that the file does not hold is counted, as Word does when it opens it. */
  #closeField(paragraph: OpenParagraph | null): void {
    const field = this.#fields.pop();
    const kind = /^\s*SEQ\s+"?([^\s"\\]+)/i.exec(field?.instruction ?? "")?.[1];
    if (kind === undefined) return;
    const number = (this.#state.sequences.get(kind) ?? 0) + 1;
    this.#state.sequences.set(kind, number);
    if (field && !field.shown && paragraph) paragraph.text += String(number);
  }

  #closeLegacyBox(paragraph: OpenParagraph | null): void {
    if (this.#legacyBox !== null && paragraph) paragraph.text += this.#legacyBox ? CHECKED : UNCHECKED;
    this.#legacyBox = null;
  }

  #closeLegacyList(paragraph: OpenParagraph | null): void {
    const chosen = this.#list?.entries[this.#list.chosen];
    if (chosen !== undefined && paragraph) paragraph.text += chosen;
    this.#list = null;
  }

  #emit(text: string, paragraph: OpenParagraph | null): void {
    if (text === "" || !paragraph || this.#fields.some(({ inCode }) => inCode)) return;
    if (this.#look.hidden) this.#state.hidden += 1;
    else if (this.#look.struck) this.#state.struck += 1;
    if (this.#look.hidden || this.#look.struck) return;
    this.#state.characters += text.length;
    withinDocx("text", this.#state.characters);
    for (const field of this.#fields) field.shown = true;
    const control = this.#controls.at(-1);
    if (control?.prompts && !control.isCheckBox) paragraph.placeholder += text;
    else paragraph.text += this.#look.raised ? raised(text) : this.#inControl(text, control, paragraph);
  }

  #inControl(text: string, control: Control | undefined, paragraph: OpenParagraph): string {
    if (!control?.isCheckBox || !hasBox(text)) return text;
    const checked = control.checked ?? !showsEmptyBox(text);
    control.shown = true;
    if (checked === showsEmptyBox(text)) this.#state.checkBoxes.push({ checked, text: paragraph.text.trim() });
    return withBox(text, checked);
  }
}
