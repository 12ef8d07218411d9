/* The pane in the workbench: the very page that Excel loads, with office.js from this machine and a host around it. */

const OFFICE_TAG = /<script src="https:\/\/[^"]*\/office\.js"><\/script>/;
const LOCAL_OFFICE = '<script src="native.js"></script>\n    <script src="office-js/office.js"></script>';

export function workbenchPane(taskpane: string): string {
  if (!OFFICE_TAG.test(taskpane))
    throw new Error("taskpane.html does not load office.js from an address of Microsoft's");
  return taskpane.replace(OFFICE_TAG, LOCAL_OFFICE);
}
