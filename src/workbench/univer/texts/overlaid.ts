import type { ILanguagePack } from "@univerjs/core";

type Texts = ILanguagePack[string];

/**
 * Text by text: the library's own merge drops a whole part when one text of it is given, and then shows keys
 * for texts.
 */
export function overlaid(texts: ILanguagePack, over: ILanguagePack): ILanguagePack {
  const both = Object.entries(over).map(([key, text]) => [key, overlaidText(texts[key], text)] as const);
  return { ...texts, ...Object.fromEntries(both) };
}

function overlaidText(text: Texts | undefined, over: Texts): Texts {
  return isPack(text) && isPack(over) ? overlaid(text, over) : over;
}

function isPack(text: Texts | undefined): text is ILanguagePack {
  return typeof text === "object" && !Array.isArray(text);
}
