import { defineConfig } from "vitest/config";

/** Stryker reads no projects, and needs only the tests of where money is decided. */
export default defineConfig({
  test: { include: ["tests/domain/{money,calculations}/**/*.test.ts"], testTimeout: 60_000 },
});
