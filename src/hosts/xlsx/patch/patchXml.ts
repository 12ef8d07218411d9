/** The few parts of an XML text that a patch touches; everything else stays as it was, letter for letter. */

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Control characters have no place in XML 1.0. */
export function xmlText(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "\ufffd")
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The prefix its elements have: "" or "x:". Null where it has no such element. */
export function prefixOf(xml: string, element: string): string | null {
  const found = new RegExp(`<([A-Za-z_][\\w.-]*:)?${element}[\\s/>]`).exec(xml);
  return found ? (found[1] ?? "") : null;
}

export function attributeOf(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? null;
}

export function withAttribute(attributes: string, name: string, value: string | null): string {
  const without = attributes.replace(new RegExp(`\\s*(?<![\\w:])${name}\\s*=\\s*("[^"]*"|'[^']*')`), "");
  return value === null ? without : `${without} ${name}="${xmlText(value)}"`;
}

/** Every element of a name that holds none of its own name, opened and closed or empty. */
export function elements(prefix: string, name: string): RegExp {
  return new RegExp(
    `<${prefix}${name}((?:\\s(?:[^>"']|"[^"]*"|'[^']*')*?)?)(?:/>|>([\\s\\S]*?)</${prefix}${name}\\s*>)`,
    "g",
  );
}
