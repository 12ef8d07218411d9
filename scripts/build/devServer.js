/* Serves what is built, on this machine only. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import { root } from "./parts.js";

const PORT = 3000;
const HOST = "127.0.0.1";

/** Made by office-addin-dev-certs, which Excel trusts; without it webpack-dev-server makes a certificate of its own. */
function certificate() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const [ca, key, cert] = ["ca.crt", "localhost.key", "localhost.crt"].map((name) => join(folder, name));
  if (![ca, key, cert].every((file) => existsSync(file))) return {};
  return { ca: readFileSync(ca), key: readFileSync(key), cert: readFileSync(cert) };
}

/** Says so and stops when somebody else has the port: the manifest names it, so another one will not do. */
export async function claimPort() {
  const free = await new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(PORT, HOST, () => probe.close(() => resolve(true)));
  });
  if (free) return;
  console.error(`Port ${PORT} er optaget af et andet program på denne maskine. Stop det, og prøv igen.`);
  process.exit(1);
}

function announce(https) {
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

export function devServer({ https }) {
  const officeJs = {
    directory: `${root}node_modules/@microsoft/office-js/dist`,
    publicPath: "/office-js",
    watch: false,
  };
  return {
    host: HOST,
    port: PORT,
    server: https ? { type: "https", options: certificate() } : "http",
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    static: https ? false : [officeJs],
    onListening: announce(https),
  };
}
