/* `npm run serve`: dist/ for a pilot, with the headers of the build, to this machine only. */
import { existsSync, readFileSync } from "node:fs";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { localCertificate } from "./certificate.ts";
import { servedFile } from "./staticFiles.ts";

const FOLDER = "dist";
const HOST = "127.0.0.1";
const port = Number(process.env["PORT"] ?? 8443);

if (!existsSync(`${FOLDER}/taskpane.html`)) throw new Error("Byg først: npm run build");

const answer: RequestListener = ({ url = "/", method }, response) => {
  const served = /^(GET|HEAD)$/.test(method ?? "") ? servedFile(FOLDER, url.replace(/[?#].*/, "")) : null;
  if (!served) return void response.writeHead(404, { "Content-Type": "text/plain" }).end("404");
  response.writeHead(200, served.headers).end(method === "HEAD" ? undefined : readFileSync(served.file));
};

const certificate = localCertificate();
const server = certificate ? createHttpsServer(certificate, answer) : createHttpServer(answer);
server.listen(port, HOST, () => {
  const scheme = certificate ? "https" : "http";
  console.log(`Kvantum-ark: ${scheme}://localhost:${port}/taskpane.html`);
  if (!certificate) console.log("Excel kræver https: kør først npx office-addin-dev-certs install");
});
