const OWN_WAY = "OpenBrowserWindowApi";

/**
 * Excel on a desktop opens a link in whatever shows the pane, unless asked for the browser; elsewhere the link
 * does it itself.
 */
export function openLinksInBrowser(pane: HTMLElement): void {
  if (!Office.context.requirements.isSetSupported(OWN_WAY, "1.1")) return;
  pane.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[target=_blank]") : null;
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    Office.context.ui.openBrowserWindow(link.href);
  });
}
