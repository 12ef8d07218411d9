/** A compound file (MS-CFB) of empty streams: what a folder holds is listed behind its name. */
export type Entries = readonly (string | readonly [folder: string, inside: Entries])[];

const [NONE, END, TABLE_SECTOR] = [0xffff_ffff, 0xffff_fffe, 0xffff_fffd];
const SECTOR = 512;

interface Entry {
  readonly name: string;
  readonly kind: number;
  right: number;
  child: number;
}

/** Siblings hang in a row, each to the right of the one before it: a tree that a reader must walk like any other. */
function listed(entries: Entries, all: Entry[]): number {
  const numbers = entries.map((entry) => {
    const [name, inside] = typeof entry === "string" ? [entry, null] : entry;
    const own: Entry = { name, kind: inside === null ? 2 : 1, right: NONE, child: NONE };
    const number = all.push(own) - 1;
    if (inside !== null) own.child = listed(inside, all);
    return number;
  });
  numbers.forEach((number, index) => (all[number]!.right = numbers[index + 1] ?? NONE));
  return numbers[0] ?? NONE;
}

export function compoundOf(entries: Entries): Uint8Array {
  const root: Entry = { name: "Root Entry", kind: 5, right: NONE, child: NONE };
  const all = [root];
  root.child = listed(entries, all);
  const sectors = Math.ceil((all.length * 128) / SECTOR);
  const bytes = new Uint8Array((2 + sectors) * SECTOR);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  for (const [at, value] of [
    [48, 1],
    [56, 4096],
    [60, END],
    [68, END],
    [76, 0],
  ] as const)
    view.setUint32(at, value, true);
  for (let slot = 1; slot < 109; slot += 1) view.setUint32(76 + 4 * slot, NONE, true);
  for (let slot = 0; slot < SECTOR / 4; slot += 1) view.setUint32(SECTOR + 4 * slot, NONE, true);
  view.setUint32(SECTOR, TABLE_SECTOR, true);
  for (let own = 1; own <= sectors; own += 1) view.setUint32(SECTOR + 4 * own, own === sectors ? END : own + 1, true);
  all.forEach(({ name, kind, right, child }, index) => {
    const at = 2 * SECTOR + index * 128;
    [...name].forEach((letter, place) => view.setUint16(at + 2 * place, letter.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    view.setUint8(at + 66, kind);
    for (const [place, value] of [
      [68, NONE],
      [72, right],
      [76, child],
      [116, END],
    ] as const)
      view.setUint32(at + place, value, true);
  });
  return bytes;
}
