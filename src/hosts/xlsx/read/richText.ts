import { type Attributes, isOn } from "../../package/parseXml.ts";
import { raised } from "../../package/raisedText.ts";

/**
 * The text of a cell in runs of their own look. Phonetic guides (`rPh`) are left out, raised figures stay raised, for
 * on the line they would be a part of the figure before them, and what is struck out beside what is not is not said.
 */
export class RichText {
  #said = "";
  #struckOut = "";
  #reading = false;
  #phonetic = false;
  #raised = false;
  #struck = false;

  open(name: string, attributes: Attributes): void {
    if (name === "rPh") this.#phonetic = true;
    else if (name === "r") this.#raised = this.#struck = false;
    else if (name === "vertAlign") this.#raised = attributes["val"] === "superscript";
    else if (name === "strike") this.#struck = isOn(attributes["val"] ?? "1");
    this.#reading = name === "t" && !this.#phonetic;
  }

  add(text: string): void {
    if (!this.#reading) return;
    if (this.#struck) this.#struckOut += text;
    else this.#said += this.#raised ? raised(text) : text;
  }

  close(name: string): void {
    this.#reading = false;
    if (name === "rPh") this.#phonetic = false;
    if (name === "r") this.#raised = this.#struck = false;
  }

  get text(): string {
    return this.#said === "" ? this.#struckOut : this.#said;
  }
}
