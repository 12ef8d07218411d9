import { type Indexed, search } from "./guideSearch.ts";

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element;
}

const index = JSON.parse(byId("index").textContent ?? "[]") as Indexed[];
const field = byId("wanted") as HTMLInputElement;

function item({ title, page }: Indexed): HTMLLIElement {
  const link = Object.assign(document.createElement("a"), { href: page, textContent: title });
  const line = document.createElement("li");
  line.append(link);
  return line;
}

field.addEventListener("input", () => {
  const found = search(field.value, index);
  const isAsked = field.value.trim() !== "";
  byId("found").replaceChildren(...found.map(item));
  byId("count").textContent = isAsked
    ? found.length === 0
      ? "Ingen sider har de ord."
      : `${found.length} fundet`
    : "";
});
