import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { answer, invalidValue } from "../../src/functions/errors.ts";

class FakeError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

beforeAll(() => {
  vi.stubGlobal("CustomFunctions", { Error: FakeError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } });
});
afterAll(() => vi.unstubAllGlobals());

function thrownBy(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (thrown) {
    return thrown;
  }
}

describe("what leaves a function", () => {
  test("its value", () => expect(answer(() => 10)).toBe(10));

  test("its own error, untouched", () => {
    const error = invalidValue("andele: summen af andelene er 0.");
    expect(
      thrownBy(() =>
        answer(() => {
          throw error;
        }),
      ),
    ).toBe(error);
  });

  test("a fault of ours, as #VALUE! with a text", () => {
    const thrown = thrownBy(() =>
      answer(() => {
        throw new TypeError("x is not a function");
      }),
    );
    expect(thrown).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("«x is not a function»") });
  });
});
