import type { Place, Severity } from "../../domain/rules/rule.ts";

/** Something that is not yet in order. */
export interface ReadinessLeft {
  readonly at: Place;
  readonly severity: Severity;
  readonly message: string;
}
