/** A member of an object that a client is about to read, write or call. `value` is what it writes. */
export interface MemberUse {
  readonly type: string;
  readonly member: string;
  readonly how: "get" | "set" | "call";
  readonly value?: unknown;
}

/** Told of every use before it happens; throws an ApiError to refuse it. */
export interface UseWatcher {
  used(use: MemberUse): void;
  requestEnded(): void;
}
