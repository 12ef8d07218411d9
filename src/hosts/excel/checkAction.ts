/** What the manifests call it. */
const CHECK = "KvantumArk.Check";

/** The ribbon's button and the keyboard shortcut: the pane comes to the front, and the check begins. */
export function onCheckAction(check: () => Promise<void>): void {
  Office.actions.associate(CHECK, async (event?: Office.AddinCommands.Event) => {
    await Office.addin.showAsTaskpane();
    await check();
    event?.completed();
  });
}
