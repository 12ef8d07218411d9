import { bringIntoSight } from "./inSight.ts";

/** Goes to the first field with something wrong, with its whole question and what to do in sight. */
export function showInvalid(form: HTMLElement | null): void {
  const control = form?.querySelector<HTMLElement>("[aria-invalid=true]");
  if (!control) return;
  control.focus({ preventScroll: true });
  bringIntoSight(control.closest(".fui-Field") ?? control);
}
