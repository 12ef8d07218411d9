/* Where the add-in is served from, and which of its installations it is: the manifest and functions.json say both. */

/** What the sources are written for, so that `manifest.xml` can be loaded as it stands. */
const LOCAL_ADDRESS = "https://localhost:3000";

/** Microsoft asks for its own copy, which is kept up to date. Other clouds: docs/it/installation.md. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * One id for each installation: with the same id a test would take the place of what people work with. They never
 * change, for Excel knows an installed add-in by its id. `lokal` is the one in manifest.xml.
 */
const INSTALLATIONS = {
  lokal: { id: "c248130f-8136-4e9d-a26e-2373bc6a44c0", displayName: "Kvantum-ark" },
  test: { id: "7c472488-1bdb-4878-a8e3-d29d14dad26d", displayName: "Kvantum-ark (test)" },
  produktion: { id: "64197131-c0d0-4298-88c1-fd4cbba4628f", displayName: "Kvantum-ark" },
} as const;

export interface Environment {
  /** Without a slash at its end. */
  readonly address: string;
  readonly officeJs: string;
  readonly id: string;
  readonly displayName: string;
}

function httpsAddress(name: string, text: string): string {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address?.protocol !== "https:" || address.search || address.hash) {
    throw new Error(
      `${name} skal være en https-adresse uden «?» og «#», for eksempel https://ark.example.dk, og er ${text}`,
    );
  }
  return text.replace(/\/+$/, "");
}

function installation(name: string): (typeof INSTALLATIONS)[keyof typeof INSTALLATIONS] {
  const known = Object.entries(INSTALLATIONS).find(([key]) => key === name);
  if (known) return known[1];
  throw new Error(`ADDIN_ENV kan være ${Object.keys(INSTALLATIONS).join(", ")}, men er ${name}.`);
}

/** From ADDIN_URL, ADDIN_ENV and OFFICE_JS_URL. A build with an address is what people work with, if not told else. */
export function environment(variables: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const { ADDIN_URL, ADDIN_ENV, OFFICE_JS_URL } = variables;
  return {
    address: ADDIN_URL ? httpsAddress("ADDIN_URL", ADDIN_URL) : LOCAL_ADDRESS,
    officeJs: OFFICE_JS_URL ? httpsAddress("OFFICE_JS_URL", OFFICE_JS_URL) : OFFICE_JS,
    ...installation(ADDIN_ENV || (ADDIN_URL ? "produktion" : "lokal")),
  };
}

/** A text written for the local address, as it must be where the add-in is served. */
export function atAddress(text: string, { address }: Pick<Environment, "address">): string {
  return text.replaceAll(LOCAL_ADDRESS, address);
}
