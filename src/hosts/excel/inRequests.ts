/** Below the 5 MB a request may hold, with room for what goes along. */
const BYTES_PER_REQUEST = 3_500_000;

/** A Danish letter is two bytes, and the request is text within text: quotes get a backslash. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(JSON.stringify(value))).length;
}

/** The items in order, as many in each part as one request takes; nearly always one part. */
export function inRequests<T>(items: readonly T[], bytesOfItem: (item: T) => number): T[][] {
  const requests: T[][] = [[]];
  let room = BYTES_PER_REQUEST;
  for (const item of items) {
    const bytes = bytesOfItem(item);
    if (bytes > room && requests.at(-1)?.length) {
      requests.push([]);
      room = BYTES_PER_REQUEST;
    }
    requests.at(-1)?.push(item);
    room -= bytes;
  }
  return requests;
}
