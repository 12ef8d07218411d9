import type { HostObject } from "./hostObject.ts";
import { isHostObject } from "./hostObject.ts";
import type { QueryInfo } from "./message.ts";
import { memberName } from "./objectPaths.ts";
import type { References } from "./references.ts";

type Answer = Record<string, unknown>;

const wireName = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** What a client learns of an object without asking: its id, and its reference where it is kept. */
export async function identity(object: HostObject, references: References): Promise<Answer> {
  const reference = references.idOf(object);
  const id = object.has("id") ? { Id: await object.get("id") } : {};
  return reference === undefined ? id : { ...id, _ReferenceId: reference };
}

/** Answers a load: the selected properties, nested ones inside their object, and the items of a collection. */
export async function loadObject(
  object: HostObject | null,
  query: QueryInfo,
  references: References,
): Promise<Answer | null> {
  if (!object) return null;
  return object.items ? loadItems(object, object.items(), query, references) : loadMembers(object, query, references);
}

async function loadItems(
  collection: HostObject,
  all: readonly HostObject[],
  query: QueryInfo,
  references: References,
): Promise<Answer> {
  const skip = query.Skip ?? 0;
  const items = all.slice(skip, query.Top ? skip + query.Top : undefined);
  const perItem = { Select: query.Select ?? [], Expand: query.Expand ?? [] };
  const loaded = await Promise.all(items.map((item) => loadObject(item, perItem, references)));
  const own = await identity(collection, references);
  return { ...own, _Items: loaded.map((item, index) => ({ _Index: index, ...item })) };
}

async function loadMembers(object: HostObject, query: QueryInfo, references: References): Promise<Answer> {
  const answer = await identity(object, references);
  const children = new Map<string, { Select: string[]; Expand: string[] }>();
  const child = (name: string) => {
    const known = children.get(name) ?? { Select: [], Expand: [] };
    children.set(name, known);
    return known;
  };
  for (const path of selection(object, query)) {
    const [name, rest] = headAndRest(path);
    if (rest) child(name).Select.push(rest);
    else if (object.isObject(name)) child(name);
    else answer[wireName(name)] = await object.get(name);
  }
  for (const path of query.Expand ?? []) {
    const [name, rest] = headAndRest(path);
    const expanded = child(name);
    if (rest) expanded.Expand.push(rest);
  }
  for (const [name, nested] of children) {
    const value = await object.get(name);
    answer[wireName(name)] = isHostObject(value) ? await loadObject(value, nested, references) : null;
  }
  return answer;
}

/** Nothing selected means everything plain. */
function selection(object: HostObject, { Select = [] }: QueryInfo): readonly string[] {
  if (Select.length === 0) return object.scalarNames;
  return Select.flatMap((path) => (path === "*" ? object.scalarNames : [path]));
}

function headAndRest(path: string): [string, string] {
  const slash = path.indexOf("/");
  return slash < 0 ? [memberName(path), ""] : [memberName(path.slice(0, slash)), path.slice(slash + 1)];
}
