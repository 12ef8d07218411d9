import { ApiError, apiNotFound } from "./apiError.ts";
import { Arguments } from "./callArguments.ts";
import { isHostObject, type HostObject } from "./hostObject.ts";
import { PATH_KIND, type ArgumentInfo, type ObjectPath } from "./message.ts";
import type { References } from "./references.ts";
import type { UseWatcher } from "./useWatcher.ts";

/** "GetRange" -> "getRange": the wire has capitals where TypeScript has none. */
export function memberName(wireName: string): string {
  return wireName.slice(0, 1).toLowerCase() + wireName.slice(1);
}

export interface Roots {
  readonly root: HostObject;
  /** Objects a client may create by name, such as the custom-function service. */
  readonly services: Readonly<Record<string, HostObject>>;
  readonly references: References;
  readonly watcher?: UseWatcher;
}

/** The objects of one request. Null stands for a null object, and so do all that hang on it. */
export class ObjectPaths {
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #roots: Roots;
  readonly #found = new Map<number, HostObject | null>();

  constructor(paths: Readonly<Record<string, ObjectPath>>, roots: Roots) {
    this.#paths = paths;
    this.#roots = roots;
  }

  async resolve(id: number): Promise<HostObject | null> {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (!path) throw invalidPath(`There is no object path ${id}.`);
    const found = await this.#follow(path);
    this.#found.set(id, found);
    return found;
  }

  /** Puts our own objects in the place of their path ids. */
  async arguments(info: ArgumentInfo | undefined): Promise<Arguments> {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const values = (info?.Arguments ?? []).map((value, index) => this.#argument(value, ids[index]));
    return new Arguments(await Promise.all(values));
  }

  async #argument(value: unknown, id: unknown): Promise<unknown> {
    if (typeof id === "number" && id > 0) return this.resolve(id);
    if (Array.isArray(value)) {
      if (!Array.isArray(id)) return value;
      return Promise.all(value.map((inner: unknown, index) => this.#argument(inner, id[index])));
    }
    const pathId = isRecord(value) ? value["_ObjectPathId"] : undefined;
    return typeof pathId === "number" ? this.resolve(pathId) : value;
  }

  async #follow(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PATH_KIND.global:
        return this.#roots.root;
      case PATH_KIND.newObject:
        return this.#service(path.Name);
      case PATH_KIND.reference:
        return this.#roots.references.find(path.Name) ?? gone();
      case PATH_KIND.nullObject:
        return null;
      default:
        return this.#child(path, await this.resolve(path.ParentObjectPathId ?? 0));
    }
  }

  async #child(path: ObjectPath, parent: HostObject | null): Promise<HostObject | null> {
    if (!parent) return null;
    const isProperty = path.ObjectPathType === PATH_KIND.property;
    const name = path.ObjectPathType === PATH_KIND.indexer ? "getItem" : memberName(path.Name);
    this.#roots.watcher?.used({ type: parent.type, member: name, how: isProperty ? "get" : "call" });
    return asObject(await (isProperty ? parent.get(name) : parent.call(name, await this.arguments(path.ArgumentInfo))));
  }

  #service(name: string): HostObject {
    const service = this.#roots.services[name];
    if (!service) throw apiNotFound(name);
    return service;
  }
}

function asObject(value: unknown): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw new Error("A member that clients navigate through must answer an object or null");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function invalidPath(message: string): ApiError {
  return new ApiError("InvalidObjectPath", message);
}

function gone(): never {
  throw invalidPath("The object is no longer kept. Track it to use it after its run.");
}
