/** An element of index.html; it missing is a fault of the page's author. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element as T;
}

export function onClick(id: string, action: () => void): void {
  byId(id).addEventListener("click", action);
}
