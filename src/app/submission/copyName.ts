/** Excel's limit on a sheet's name, with room for the " (2)" of a second copy. */
const LONGEST = 27;
const SUFFIX = " til Word";
const COPIED = / til Word( \(\d+\))?$/;

/** "Forslag til Word": a long name is cut where it says least, so that a copy is known by its end. */
export function copyName(sheet: string): string {
  const name = sheet.replace(COPIED, "");
  return `${name.slice(0, LONGEST - SUFFIX.length).trimEnd()}${SUFFIX}`;
}

/** A copy is made of a sheet that was checked, and is not checked itself. */
export const isCopy = (sheet: string): boolean => COPIED.test(sheet);
