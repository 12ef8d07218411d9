import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { workbenchPane } from "../../scripts/build/workbenchPane.ts";
import { contentType, servedFile, type ServedFile } from "../../scripts/serve/staticFiles.ts";

const OFFICE_JS = "node_modules/@microsoft/office-js/dist";
const WORKBENCH = ".cache/workbench";
const PANE = "/pane.html";

/** A file that is no part of what is delivered, so that its headers are nobody's business. */
function plainFile(file: string): ServedFile | null {
  return existsSync(file) ? { file, headers: { "Content-Type": contentType(file) } } : null;
}

/** The workbench and office.js as they lie on disk; the add-in as a server gives it, headers and all. */
function find(path: string): ServedFile | null {
  if (path.includes("..")) return null;
  if (path === "/") return plainFile(join(WORKBENCH, "index.html"));
  if (path === PANE) return servedFile("dist", "/taskpane.html");
  if (path.startsWith("/office-js/")) return plainFile(join(OFFICE_JS, path.slice("/office-js".length)));
  return plainFile(join(WORKBENCH, path)) ?? servedFile("dist", path);
}

async function answer(path: string, response: ServerResponse): Promise<void> {
  const found = find(path);
  if (found === null) {
    response.writeHead(404).end();
    return;
  }
  const content = await readFile(found.file);
  response.writeHead(200, found.headers).end(path === PANE ? workbenchPane(content.toString()) : content);
}

export interface RunningServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** On a port of its own that nobody outside this machine reaches. */
export async function startServer(): Promise<RunningServer> {
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
