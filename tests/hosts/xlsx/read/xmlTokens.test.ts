import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { NotWellFormed } from "../../../../src/hosts/xlsx/read/xmlText.ts";
import { XmlTokens } from "../../../../src/hosts/xlsx/read/xmlTokens.ts";

type Event = readonly [kind: "open" | "close" | "text" | "declaration", ...told: unknown[]];

/** Texts that come in pieces are one text, and an empty one is none. */
class Recorder {
  readonly events: Event[] = [];
  #text = "";

  tell(...event: Event): void {
    if (this.#text !== "") this.events.push(["text", this.#text]);
    this.#text = "";
    this.events.push(event);
  }

  text(text: string): void {
    this.#text += text;
  }
}

/** Null where the text is refused. */
function ours(pieces: readonly string[]): readonly Event[] | null {
  const recorder = new Recorder();
  const tokens = new XmlTokens({
    declaration: (encoding) => recorder.tell("declaration", encoding),
    open: (name, attributes) => recorder.tell("open", name, { ...attributes }),
    close: (name) => recorder.tell("close", name),
    text: (text) => recorder.text(text),
  });
  try {
    for (const piece of pieces) tokens.write(piece);
    tokens.end();
  } catch (error) {
    if (error instanceof NotWellFormed) return null;
    throw error;
  }
  return recorder.events;
}

function ofSaxes(text: string): readonly Event[] | null {
  const recorder = new Recorder();
  const parser = new SaxesParser({ position: false });
  let isRefused = false;
  parser.on("error", () => (isRefused = true));
  parser.on("xmldecl", ({ encoding }) => recorder.tell("declaration", encoding));
  parser.on("opentag", ({ name, attributes }) => recorder.tell("open", name, { ...attributes }));
  parser.on("closetag", ({ name }) => recorder.tell("close", name));
  let depth = 0;
  parser.on("opentagstart", () => (depth += 1));
  parser.on("text", (more) => depth > 0 && recorder.text(more));
  parser.on("cdata", (more) => recorder.text(more));
  parser.write(text).close();
  return isRefused ? null : recorder.events;
}

/** White space outside the root is told by saxes only. */
const compared = (events: readonly Event[] | null): unknown =>
  events?.filter(([kind, text]) => kind !== "text" || String(text).trim() !== "") ?? null;

function cut(text: string, places: readonly number[]): string[] {
  const ends = [...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

const anyCuts = fc.array(fc.nat(), { maxLength: 12 });
const SNIPPETS = [
  ..."<>/&;='\" \n\r\t-![]?:a1\u0000\ufffe".split(""),
  ...[
    "<a>",
    "</a>",
    "<b/>",
    "<c x='1'>",
    "</c>",
    '<c x="&lt;" y = "a>b">',
    "<r:d\txmlns:r='u'>",
    "</r:d >",
    "tekst",
    "blå",
  ],
  ...[
    "&amp;",
    "&#65;",
    "&#x41;",
    "&#xD800;",
    "&#0;",
    "&no;",
    "<!-- x -->",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?p i?>",
    "\r\n",
  ],
];
const anySnippets = fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 14 }).map((snippets) => snippets.join(""));
const anyDocument = fc.oneof(
  anySnippets,
  anySnippets.map((inside) => `<a>${inside}</a>`),
  anySnippets.map((inside) => `<?xml version="1.0" encoding="UTF-8"?>\r\n<a k="${inside}"><b>x${inside}</b></a>`),
);

test("reads and refuses as saxes does, wherever the text is cut", () => {
  fc.assert(
    fc.property(anyDocument, anyCuts, (text, places) => {
      expect(compared(ours(cut(text, places)))).toEqual(compared(ofSaxes(text)));
    }),
    { numRuns: 5_000 },
  );
});

/** Correct by construction, so that much of it is read and not refused. */
const { node: anyElement } = fc.letrec<{ node: string }>((tie) => ({
  node: fc
    .record({
      name: fc.constantFrom("row", "x:c", "v", "å"),
      attributes: fc.dictionary(
        fc.constantFrom("r", "x:s", "t"),
        fc.constantFrom("A1", "a &gt; b", "linje\nto", "&#10;", "'"),
      ),
      inside: fc.array(
        fc.oneof(
          { maxDepth: 4 },
          fc.constantFrom("1", "æ &amp; ø", "<![CDATA[<&\r\n]]>", "<!-- - -->", "𝔸", "]]", "\r"),
          tie("node"),
        ),
      ),
    })
    .map(({ name, attributes, inside }) => {
      const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
      return inside.length === 0
        ? `<${name}${written.join("")}/>`
        : `<${name}${written.join("")}>${inside.join("")}</${name}>`;
    }),
}));

test("what is well-formed is read as saxes reads it, wherever it is cut", () => {
  fc.assert(
    fc.property(anyElement, anyCuts, (text, places) => {
      const read = ours(cut(text, places));
      expect(read).not.toBeNull();
      expect(compared(read)).toEqual(compared(ofSaxes(text)));
    }),
    { numRuns: 1_000 },
  );
});

describe("what a file could do to exhaust the machine", () => {
  test.each([
    ["a tag without an end", "<a ", 'x="1" '],
    ["an attribute without an end", '<a x="', "tekst og "],
    ["an instruction without an end", "<?a ", "tekst og "],
    ["an entity without an end", "<a>&", "amp"],
  ])("%s is refused before it fills the memory", (_, start, more) => {
    const pieces = Array.from({ length: 300 }, () => more.repeat(Math.ceil(8_192 / more.length)));
    expect(ours([start, ...pieces])).toBeNull();
  });

  test("a long comment or section is read in pieces", () => {
    const pieces = Array.from({ length: 2_000 }, () => "tekst og ".repeat(1_000));
    expect(ours(["<a><!--", ...pieces, "--></a>"])).toEqual([
      ["open", "a", {}],
      ["close", "a"],
    ]);
    expect(ours(["<a><![CDATA[", ...pieces, "]]></a>"])?.[1]?.[1]).toBe(pieces.join(""));
  });

  test("names without number", () => {
    const text = `<a>${Array.from({ length: 50_000 }, (_, index) => `<b${index} c${index}="1"/>`).join("")}</a>`;
    expect(ours([text])).toHaveLength(100_002);
  });
});
