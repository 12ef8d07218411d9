import fc from "fast-check";
import { expect, test } from "vitest";
import { slipBetween } from "../../../src/domain/diagnosis/slip/slip.ts";

const right = fc.integer({ min: 12, max: 98_765 });

test("a factor says to which side: what is printed is too large or too small", () => {
  fc.assert(
    fc.property(right, (figure) => {
      expect(slipBetween(figure * 10, figure)).toBe("tenfold");
      expect(slipBetween(figure, figure * 10)).toBe("tenth");
      expect(slipBetween(figure * 1000, figure)).toBe("thousandfold");
      expect(slipBetween(figure, figure * 1000)).toBe("thousandth");
      expect(slipBetween(-figure, figure)).toBe("sign");
    }),
  );
});
