import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export interface Certificate {
  readonly ca: Buffer;
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** Made by office-addin-dev-certs, which Excel trusts. Null where there is none. */
export function localCertificate(): Certificate | null {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const [ca, key, cert] = ["ca.crt", "localhost.key", "localhost.crt"].map((name) => join(folder, name));
  if (!ca || !key || !cert || ![ca, key, cert].every((file) => existsSync(file))) return null;
  return { ca: readFileSync(ca), key: readFileSync(key), cert: readFileSync(cert) };
}
