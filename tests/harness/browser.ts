import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

function onPath(): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

const MAC = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

function onWindows(): string[] {
  const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);
  const programs = [
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
    "Chromium/Application/chrome.exe",
  ];
  return roots.flatMap((root) => programs.map((program) => join(root, program)));
}

const PLACES: Partial<Record<NodeJS.Platform, () => string[]>> = { darwin: () => MAC, win32: onWindows };

/** CHROME_PATH, or where Chromium, Chrome and Edge usually are. Null when there is none. */
function findBrowser(): string | null {
  const named = process.env["CHROME_PATH"];
  if (named) return named;
  const places = [...(PLACES[process.platform]?.() ?? []), ...onPath()];
  return places.find((place) => existsSync(place)) ?? null;
}

const HOW_TO_GET_ONE =
  "installér Chromium, Google Chrome eller Microsoft Edge, eller sæt CHROME_PATH til en browsers programfil";

/** Tests that need a browser are left out without one, except where nobody would notice: in CI they fail. */
export function browserMissing(tests: string): boolean {
  if (findBrowser() !== null) return false;
  if (process.env["CI"] === "true") throw new Error(`Ingen browser til ${tests}: ${HOW_TO_GET_ONE}.`);
  process.stderr.write(`Udeladt, fordi der ikke er nogen browser: ${tests}. For at køre dem: ${HOW_TO_GET_ONE}.\n`);
  return true;
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(`No browser: ${HOW_TO_GET_ONE}.`);
  return chromium.launch({ executablePath, args: FLAGS });
}
