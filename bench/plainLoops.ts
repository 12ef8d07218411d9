/** What a spreadsheet macro would do: floating-point sums, no check of any cell. */
export function plainPayback(
  permanent: readonly (readonly unknown[])[],
  implementation: readonly (readonly unknown[])[],
): number {
  let cost = 0;
  for (const row of implementation) for (const cell of row) cost += +(cell as number);
  const width = permanent[0]?.length ?? 0;
  const savings = new Array<number>(width).fill(0);
  for (const row of permanent) for (let year = 0; year < width; year += 1) savings[year]! -= +(row[year] as number);
  let saved = 0;
  for (let year = 0; year < 1000; year += 1) {
    saved += savings[Math.min(year, width - 1)]!;
    if (saved >= cost) return year + 1;
  }
  return Number.NaN;
}

export function plainDistribution(
  amounts: readonly (readonly unknown[])[],
  committees: readonly (readonly unknown[])[],
): Map<unknown, number[]> {
  const width = amounts[0]?.length ?? 0;
  const sums = new Map<unknown, number[]>();
  amounts.forEach((row, index) => {
    const committee = committees[index]?.[0];
    const sum = sums.get(committee) ?? new Array<number>(width).fill(0);
    sums.set(committee, sum);
    for (let year = 0; year < width; year += 1) sum[year]! += +(row[year] as number);
  });
  return sums;
}
