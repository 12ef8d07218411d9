/** How many letters must be put in, taken out or changed to make one word of the other (Levenshtein). */
export function spellingDistance(from: string, to: string): number {
  const target = [...to];
  let row = Array.from({ length: target.length + 1 }, (_, index) => index);
  [...from].forEach((letter, rowIndex) => {
    const next = [rowIndex + 1];
    target.forEach((other, column) => {
      const change = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    });
    row = next;
  });
  return row[target.length] ?? 0;
}
