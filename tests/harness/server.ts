import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const OFFICE_JS = "node_modules/@microsoft/office-js/dist";
const ROOTS = [".cache/workbench", "dist"];

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
};

/** The production build and office.js as they lie on disk. */
function candidates(path: string): string[] {
  const plain = path === "/" ? "/index.html" : path;
  const office = plain.startsWith("/office-js/") ? [join(OFFICE_JS, plain.slice("/office-js".length))] : [];
  return [...office, ...ROOTS.map((root) => join(root, plain))];
}

async function answer(path: string, response: ServerResponse): Promise<void> {
  const safe = normalize(decodeURIComponent(path)).split(sep).join("/");
  const file = candidates(safe).find((candidate) => existsSync(candidate));
  if (file === undefined || safe.includes("..")) {
    response.writeHead(404).end();
    return;
  }
  response
    .writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" })
    .end(await readFile(file));
}

export interface RunningServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** On a port of its own that nobody outside this machine reaches. */
export async function startServer(): Promise<RunningServer> {
  if (!existsSync("dist/taskpane.js") || !existsSync(".cache/workbench/workbench.js")) {
    throw new Error("Byg først: npx webpack --mode production --env workbench");
  }
  const server: Server = createServer(({ url = "/" }, response) => {
    answer(new URL(url, "http://localhost").pathname, response).catch((fault: unknown) =>
      response.writeHead(500).end(String(fault)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
