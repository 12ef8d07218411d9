import type { Arguments } from "./callArguments.ts";
import { ApiError, apiNotFound } from "./apiError.ts";

export interface Property<T> {
  readonly kind: "scalar" | "object";
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void | Promise<void>;
}

export type Method<T> = (target: T, args: Arguments) => unknown;

export interface TypeDefinition<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Makes it a collection. */
  readonly items?: (target: T) => readonly HostObject[];
}

/** An object of Excel's as a client may use it: only what its type names exists. Null answers mean "null object". */
export interface HostObject {
  readonly type: string;
  readonly scalarNames: readonly string[];
  readonly items: (() => readonly HostObject[]) | null;
  isObject(name: string): boolean;
  has(name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): Promise<void>;
  call(name: string, args: Arguments): unknown;
}

export interface ObjectType<T> {
  of(target: T): HostObject;
  /** The target behind an object of this type; null when it is another type's, or no object at all. */
  unwrap(value: unknown): T | null;
}

/** A type whose members come later, because ranges know their sheets and sheets their ranges. */
export interface DeclaredType<T> extends ObjectType<T> {
  define(definition: TypeDefinition<T>): void;
}

export const scalar = <T>(get: Property<T>["get"], set?: Property<T>["set"]): Property<T> =>
  set ? { kind: "scalar", get, set } : { kind: "scalar", get };

export const object = <T>(get: Property<T>["get"]): Property<T> => ({ kind: "object", get });

export function declareType<T>(name: string): DeclaredType<T> {
  const targets = new WeakMap<HostObject, { readonly target: T }>();
  let known: TypeDefinition<T> | null = null;
  const definition = (): TypeDefinition<T> => {
    if (!known) throw new Error(`${name} is declared but not defined`);
    return known;
  };
  return {
    define(given) {
      known = given;
    },
    of(target) {
      const created = new TypedObject(name, definition(), target);
      targets.set(created, { target });
      return created;
    },
    unwrap: (value) => (value instanceof TypedObject ? (targets.get(value)?.target ?? null) : null),
  };
}

export function defineType<T>(name: string, definition: TypeDefinition<T>): ObjectType<T> {
  const declared = declareType<T>(name);
  declared.define(definition);
  return declared;
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof TypedObject;
}

/** A member it lacks surfaces in a test as a precise error. */
class TypedObject<T> implements HostObject {
  readonly type: string;
  readonly #definition: TypeDefinition<T>;
  readonly #target: T;

  constructor(type: string, definition: TypeDefinition<T>, target: T) {
    this.type = type;
    this.#definition = definition;
    this.#target = target;
  }

  get scalarNames(): readonly string[] {
    const properties = Object.entries(this.#definition.properties ?? {});
    return properties.filter(([, property]) => property.kind === "scalar").map(([name]) => name);
  }

  get items(): (() => readonly HostObject[]) | null {
    const { items } = this.#definition;
    return items ? () => items(this.#target) : null;
  }

  isObject(name: string): boolean {
    return this.#property(name).kind === "object";
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#definition.properties ?? {}, name);
  }

  get(name: string): unknown {
    return this.#located(name, () => this.#property(name).get(this.#target));
  }

  async set(name: string, value: unknown): Promise<void> {
    const { set } = this.#property(name);
    if (!set) throw new ApiError("InvalidOperation", `${this.type}.${name} is read-only.`, `${this.type}.${name}`);
    await this.#located(name, () => set(this.#target, value));
  }

  call(name: string, args: Arguments): unknown {
    const method = this.#definition.methods?.[name];
    if (!method) throw apiNotFound(`${this.type}.${name}`);
    return this.#located(name, () => method(this.#target, args));
  }

  #property(name: string): Property<T> {
    const property = this.has(name) ? this.#definition.properties?.[name] : undefined;
    if (!property) throw apiNotFound(`${this.type}.${name}`);
    return property;
  }

  #located<R>(name: string, work: () => R): R {
    const location = `${this.type}.${name}`;
    const withLocation = (error: unknown): never => {
      throw error instanceof ApiError ? error.at(location) : error;
    };
    try {
      const result = work();
      return result instanceof Promise ? (result.catch(withLocation) as R) : result;
    } catch (error) {
      return withLocation(error);
    }
  }
}
