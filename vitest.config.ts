import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

const { resolve } = createRequire(import.meta.url);

const ALL = ["tests/**/*.test.{ts,tsx}"];
/** What looks at dist/: the files, and the pages in a browser. */
const OF_BUILD = ["tests/build/**/*.test.ts"];
const WITH_BROWSER = ["tests/workbench/page/**/*.test.ts", "tests/e2e/**/*.test.ts", "tests/functions/grid.test.ts"];
const OF_PANE = ["tests/taskpane/**/*.test.{ts,tsx}"];
/** What puts something in a module's place or stops the clock gets its modules anew for each file. */
const EACH_ALONE = ["tests/workbench/univer/**/*.test.ts", "tests/hosts/excel/faults.test.ts"];
const BUILD_FIRST = { globalSetup: "tests/harness/buildOnce.ts" };

/** Per cent of the domain's branches that its tests walk: `npm run coverage`. */
const LEAST_BRANCHES = 97;

/**
 * What a page comes to show, it shows at once or on a busy machine in some seconds; a wrong page fails as
 * surely, only later.
 */
const PATIENT = { poll: { timeout: 15_000 } };

/**
 * A page that has to share the machine is late, so the tests that drive one come last; a browser waits so much for
 * itself that two of them go on two cores. Importing the domain takes longer than most files' tests: the domain keeps
 * nothing from one call to the next that decides anything, so its tests share the modules of a worker.
 */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 180_000,
    /* The icons' modules name each other without an extension, which Node itself does not read. Read as CommonJS
       they cost a second a file; as modules that Vite transforms, ten. */
    alias: { "@fluentui/react-components": resolve("@fluentui/react-components") },
    coverage: {
      provider: "v8",
      include: ["src/domain/**/*.ts"],
      reporter: ["text-summary"],
      reportsDirectory: ".cache/coverage",
      thresholds: { branches: LEAST_BRANCHES },
    },
    projects: [
      {
        extends: true,
        test: {
          name: "uden browser",
          include: ALL,
          exclude: [...OF_BUILD, ...WITH_BROWSER, ...OF_PANE, ...EACH_ALONE],
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "uden browser, ruden",
          include: OF_PANE,
          environment: "jsdom",
          /* Hooks of a module that files share would be those of the first file alone. */
          setupFiles: "tests/taskpane/eachFile.ts",
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "uden browser, hver for sig",
          include: EACH_ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: "det byggede", include: OF_BUILD, maxWorkers: 2, ...BUILD_FIRST, sequence: { groupOrder: 2 } },
      },
      {
        extends: true,
        test: {
          name: "med browser",
          include: WITH_BROWSER,
          expect: PATIENT,
          testTimeout: 180_000,
          maxWorkers: 2,
          ...BUILD_FIRST,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
