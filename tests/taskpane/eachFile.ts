import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

vi.stubGlobal(
  "ResizeObserver",
  class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
);
/** Asking jsdom whether each element is visible takes most of a test's time. */
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
afterEach(cleanup);
