import type { ReactNode } from "react";
import { selectedCase } from "../../app/state.ts";
import type { ViewProps } from "../viewProps.ts";
import { CaseOverview } from "./CaseOverview.tsx";
import { EmptyCase } from "./EmptyCase.tsx";

export function CaseView({ app, state }: ViewProps): ReactNode {
  const model = selectedCase(state);
  if (!model) return <EmptyCase app={app} state={state} />;
  return <CaseOverview model={model} onNext={() => app.dispatch({ type: "viewChosen", view: "tables" })} />;
}
