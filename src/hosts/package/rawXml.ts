/**
 * Cuts XML into pieces without reading what it does not understand, so that the pieces can be written again as they
 * were. For parts that have been read before, and so are well-formed.
 */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

export interface RawElement {
  /** Without its prefix. */
  readonly name: string;
  /** All of it, its start tag and its end tag included. */
  readonly raw: string;
}

/** An element taken apart: what comes before its children, they, and what comes after. */
export interface RawParent {
  readonly head: string;
  readonly children: readonly RawElement[];
  readonly tail: string;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The first element of the text and its children; text between children goes with the child before it. */
export function takeApart(xml: string): RawParent {
  MARKUP.lastIndex = 0;
  const children: RawElement[] = [];
  let depth = 0;
  let head = "";
  let from = 0;
  let name = "";
  for (let found = MARKUP.exec(xml); found !== null; found = MARKUP.exec(xml)) {
    const [tag, closing, tagName, , selfClosing] = found;
    if (tagName === undefined) continue;
    const end = found.index + tag.length;
    if (depth === 0) {
      if (selfClosing) {
        const open = xml.slice(0, end).replace(/\s*\/>$/, ">");
        return { head: open, children: [], tail: `</${tagName}>${xml.slice(end)}` };
      }
      [head, depth, from] = [xml.slice(0, end), 1, end];
    } else if (closing) {
      depth -= 1;
      if (depth === 0) return { head, children, tail: xml.slice(found.index) };
      if (depth === 1) children.push({ name, raw: xml.slice(from, end) });
      if (depth === 1) from = end;
    } else {
      if (depth === 1) name = localName(tagName);
      if (!selfClosing) depth += 1;
      else if (depth === 1) {
        children.push({ name, raw: xml.slice(from, end) });
        from = end;
      }
    }
  }
  return { head, children, tail: "" };
}

export function putTogether({ head, children, tail }: RawParent): string {
  return head + children.map(({ raw }) => raw).join("") + tail;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(Number(/^#x/i.test(name) ? `0${name.slice(1)}` : name.slice(1)));
  });
}

/** The start tag that a piece begins with. */
function startTag(raw: string): string {
  MARKUP.lastIndex = 0;
  for (let found = MARKUP.exec(raw); found !== null; found = MARKUP.exec(raw)) {
    if (found[2] !== undefined && !found[1]) return raw.slice(found.index, found.index + found[0].length);
  }
  return "";
}

/** An attribute of the element itself, by its name with any prefix. */
export function attributeOf(raw: string, name: string): string | null {
  const found = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(startTag(raw));
  return found ? unescaped(found[1] ?? found[2] ?? "") : null;
}

/** The same element with the attribute set; null takes it away. */
export function withAttribute(raw: string, name: string, value: string | number | null): string {
  const tag = startTag(raw);
  const known = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const written = value === null ? "" : ` ${name}="${escaped(String(value))}"`;
  const changed = known.test(tag)
    ? tag.replace(known, () => written)
    : tag.replace(/\s*(\/?)>$/, (_, slash: string) => `${written}${slash}>`);
  return raw.replace(tag, () => changed);
}

/**
 * Without the prefix that .NET writers give every element of the main namespace, so that new pieces need none. What
 * already has a default namespace stays.
 */
export function withoutPrefix(xml: string): string {
  const root = startTag(xml);
  const prefix = /^<([\w.-]+):/.exec(root)?.[1];
  if (prefix === undefined || /\sxmlns\s*=/.test(root)) return xml;
  return xml
    .replace(new RegExp(`<(/?)${prefix}:`, "g"), "<$1")
    .replace(new RegExp(`\\sxmlns:${prefix}\\s*=`), " xmlns=");
}
