/* Every view of the pane in every state, one at a time: `tilstande.html#720-fund`. Without a name, a list of them. */
import { createRoot } from "react-dom/client";
import { App } from "../../src/taskpane/App.tsx";
import type { HostTheme } from "../../src/taskpane/theme.ts";
import { Unavailable } from "../../src/taskpane/Unavailable.tsx";
import { fetchViews } from "../../src/taskpane/views.ts";
import { CASE_STATES } from "./caseStates.ts";
import { CHECK_STATES } from "./checkStates.ts";

const STATES = [...CASE_STATES, ...CHECK_STATES];
const WITHOUT_WORKBOOK = { "ikke-excel": "notExcel", "uden-net": "noOffice" } as const;

const dark = matchMedia("(prefers-color-scheme: dark)");
const theme: HostTheme = {
  isDark: () => dark.matches,
  watch: (listener) => {
    dark.addEventListener("change", listener);
    return () => dark.removeEventListener("change", listener);
  },
};

let root = createRoot(document.getElementById("root")!);

/** The pane, drawn from nothing, as it is in the state. */
async function show(id: string): Promise<void> {
  root.unmount();
  root = createRoot(document.getElementById("root")!);
  const without = Object.entries(WITHOUT_WORKBOOK).find(([name]) => name === id);
  if (without) return root.render(<Unavailable reason={without[1]} />);
  const state = STATES.find((one) => one.id === id);
  if (!state) throw new RangeError(id);
  const app = await state.make();
  root.render(<App app={app} hostTheme={theme} />);
}

const ids = [...STATES.map(({ id }) => id), ...Object.keys(WITHOUT_WORKBOOK)];

function List() {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <a href={`#${id}`}>{id}</a>
        </li>
      ))}
    </ul>
  );
}

async function showNamed(): Promise<void> {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id === "") root.render(<List />);
  else await show(id);
}

await fetchViews();
window.addEventListener("hashchange", () => void showNamed());
await showNamed();
Object.assign(window, { paneStates: { ids, show } });
