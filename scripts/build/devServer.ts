/* Serves what is built, on this machine only. */
import { createServer } from "node:net";
import type { IncomingMessage, ServerResponse } from "node:http";
import { posix } from "node:path";
import type { Compiler, MultiCompiler } from "webpack";
import type { Configuration, Middleware } from "webpack-dev-server";
import { localCertificate } from "../serve/certificate.ts";
import { root } from "./parts.ts";
import { workbenchPane } from "./workbenchPane.ts";

const PORT = 3000;
const HOST = "127.0.0.1";

/** Says so and stops when somebody else has the port: the manifest names it, so another one will not do. */
export async function claimPort(): Promise<void> {
  const free = await new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(PORT, HOST, () => probe.close(() => resolve(true)));
  });
  if (free) return;
  console.error(`Port ${PORT} er optaget af et andet program på denne maskine. Stop det, og prøv igen.`);
  process.exit(1);
}

function announce(https: boolean): NonNullable<Configuration["onListening"]> {
  const line = https
    ? `Tilføjelsen til Excel: https://localhost:${PORT}/taskpane.html (indlæs manifest.xml i Excel)`
    : `Arbejdsbænk: http://localhost:${PORT}/`;
  return ({ compiler }) => {
    let said = false;
    compiler.hooks.done.tap("Announce", () => {
      if (!said) console.log(line);
      said = true;
    });
  };
}

function compilerOfAddin(compiler: Compiler | MultiCompiler): Compiler {
  const all = "compilers" in compiler ? compiler.compilers : [compiler];
  const found = all.find(({ name }) => name === "addin");
  if (!found) throw new Error("The add-in is not built");
  return found;
}

/** Made of the built page at each request, so that it names the scripts of the latest build. */
export function paneMiddleware(compiler: Compiler | MultiCompiler): Middleware {
  const addin = compilerOfAddin(compiler);
  return {
    name: "pane.html",
    path: "/pane.html",
    middleware: (_request: IncomingMessage, response: ServerResponse) =>
      // Asked for now: the server puts its own file system in place of the disk once it runs.
      addin.outputFileSystem?.readFile(posix.join(addin.outputPath, "taskpane.html"), (error, page) => {
        response.setHeader("content-type", "text/html; charset=utf-8");
        response.end(error ? String(error) : workbenchPane(String(page)));
      }),
  };
}

export function devServer({ https }: { readonly https: boolean }): Configuration {
  const officeJs = {
    directory: `${root}node_modules/@microsoft/office-js/dist`,
    publicPath: "/office-js",
    watch: false,
  };
  return {
    host: HOST,
    port: PORT,
    server: https ? { type: "https", options: localCertificate() ?? {} } : "http",
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    static: https ? false : [officeJs],
    setupMiddlewares: (middlewares, { compiler }) => [
      ...middlewares.slice(0, 1),
      paneMiddleware(compiler),
      ...middlewares.slice(1),
    ],
    onListening: announce(https),
  };
}
