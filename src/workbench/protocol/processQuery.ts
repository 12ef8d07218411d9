import { ApiError } from "./apiError.ts";
import type { HostObject } from "./hostObject.ts";
import { isHostObject } from "./hostObject.ts";
import {
  ACTION_KIND,
  type Action,
  type ActionResult,
  type QueryBody,
  type QueryError,
  type QueryResult,
} from "./message.ts";
import { memberName, ObjectPaths, type Roots } from "./objectPaths.ts";
import { identity, loadObject } from "./query.ts";

const NO_RESULT = Symbol("no result");

/** Carries out one batch. It stops at the first action that fails, and says which; what was done before stays done. */
export async function processQuery(
  body: QueryBody,
  roots: Roots,
  onFault: (fault: unknown) => void,
): Promise<QueryResult> {
  const paths = new ObjectPaths(body.ObjectPaths, roots);
  const Results: ActionResult[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ACTION_KIND.trace) TraceIds.push(action.Id);
      const value = await perform(action, paths, roots);
      if (value !== NO_RESULT) Results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      if (!(error instanceof ApiError)) onFault(error);
      return { Results, TraceIds, Error: describe(error, index) };
    }
  }
  return { Results, TraceIds };
}

/** A trace must have a result too, or event handlers silently never attach. */
async function perform(action: Action, paths: ObjectPaths, roots: Roots): Promise<unknown> {
  if (action.ActionType === ACTION_KIND.trace) return null;
  const object = await paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION_KIND.instantiate:
      return object && identity(object, roots.references);
    case ACTION_KIND.query:
      return loadObject(object, action.QueryInfo ?? {}, roots.references);
    case ACTION_KIND.method:
      return call(action, object, paths, roots);
    case ACTION_KIND.setProperty:
      return setAll(object, { [action.Name]: (await paths.arguments(action.ArgumentInfo)).at(0) }, roots);
    case ACTION_KIND.update:
      return setAll(object, action.ObjectState ?? {}, roots);
    default:
      throw new ApiError("NotImplemented", `The workbench does not know action type ${action.ActionType}.`);
  }
}

async function call(action: Action, object: HostObject | null, paths: ObjectPaths, roots: Roots): Promise<unknown> {
  if (action.Name === "_RemoveReference") return roots.references.remove(action.ArgumentInfo?.Arguments?.[0]);
  if (!object) return null;
  if (action.Name === "_KeepReference") return roots.references.keep(object);
  roots.watcher?.used({ type: object.type, member: memberName(action.Name), how: "call" });
  const result = await object.call(memberName(action.Name), await paths.arguments(action.ArgumentInfo));
  return isHostObject(result) ? identity(result, roots.references) : result;
}

async function setAll(
  object: HostObject | null,
  state: Readonly<Record<string, unknown>>,
  { watcher }: Roots,
): Promise<typeof NO_RESULT> {
  if (!object) return NO_RESULT;
  for (const [name, value] of Object.entries(state)) {
    watcher?.used({ type: object.type, member: memberName(name), how: "set", value });
    await object.set(memberName(name), value);
  }
  return NO_RESULT;
}

function describe(error: unknown, ActionIndex: number): QueryError {
  const known = error instanceof ApiError ? error : new ApiError("GeneralException", String(error), "", 500);
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    ActionIndex,
    HttpStatusCode: known.httpStatus,
  };
}
