/** What a package may hold, so that one made to exhaust the machine is refused before it does. */
export const PACKAGE_LIMITS = {
  /** Bytes. */
  file: 100_000_000,
  /** Parts in the package. */
  entries: 10_000,
  /** Bytes unpacked. */
  part: 100_000_000,
  total: 200_000_000,
  /** Of all parts, pictures too, where a file is written again. */
  carried: 400_000_000,
  nesting: 64,
} as const;

export type PackageLimit = keyof typeof PACKAGE_LIMITS;
