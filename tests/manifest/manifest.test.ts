// @vitest-environment jsdom
import { existsSync, readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, test } from "vitest";

const ORIGIN = "https://localhost:3000/";
const text = readFileSync("manifest.xml", "utf8");
const manifest = new DOMParser().parseFromString(text, "text/xml");

function elements(name: string, within: Document | Element = manifest): Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}

function defaultValues(name: string): string[] {
  return elements(name).map((element) => attribute(element, "DefaultValue"));
}

/** Width and height stand in the first chunk of a PNG file. */
function pngSize(url: string): { readonly width: number; readonly height: number } {
  const header = readFileSync(url.replace(ORIGIN, ""));
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}

const resources = ["Image", "Url", "String"]
  .flatMap((name) => elements(name))
  .filter((element) => element.hasAttribute("id"));
const urls = [...text.matchAll(/(?:DefaultValue|Url)="(\w+:[^"]*)"/g)].map(([, url]) => url ?? "");

describe("read by Microsoft's reader", async () => {
  const info = await OfficeAddinManifest.readManifestFile("manifest.xml");
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

  test("says what it is", () => {
    expect(info).toMatchObject({
      displayName: "Kvantum-ark",
      defaultLocale: "da-DK",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
      version: `${version}.0`,
    });
  });
  test("has an id of its own", () =>
    expect(info.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
  test("trusts its own address only", () => expect(info.appDomains).toEqual([ORIGIN.slice(0, -1)]));
});

describe("structure", () => {
  test("is well-formed, in the order the schema wants", () => {
    expect(elements("parsererror")).toEqual([]);
    expect([...manifest.documentElement.children].map(({ localName }) => localName)).toEqual([
      ...[
        "Id",
        "Version",
        "ProviderName",
        "DefaultLocale",
        "DisplayName",
        "Description",
        "IconUrl",
        "HighResolutionIconUrl",
      ],
      ...["SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
      "ExtendedOverrides",
    ]);
  });
  test("asks for what the functions and the shared runtime need", () => {
    const sets = elements("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
    ]);
  });
  test("pane, functions and ribbon share one runtime that lives on", () => {
    const [runtime] = elements("Runtime");
    expect(attribute(runtime, "lifetime")).toBe("long");
    const pages = [...elements("Page"), ...elements("Action")].flatMap((element) =>
      elements("SourceLocation", element),
    );
    const sharing = [...pages, ...elements("FunctionFile")].map((element) => attribute(element, "resid"));
    expect(new Set(sharing)).toEqual(new Set([attribute(runtime, "resid")]));
    expect(sharing).toHaveLength(3);
    expect(elements("TaskpaneId")).toEqual([]);
  });
  test("fewer than six commands in the Home tab, each with an id of its own", () => {
    const ids = elements("Control").map((control) => attribute(control, "id"));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThan(6);
    expect(new Set(ids).size).toBe(ids.length);
    expect(attribute(elements("OfficeTab")[0], "id")).toBe("TabHome");
  });
  test("the functions' namespace never changes", () => {
    const namespace = resources.find(
      (resource) => attribute(resource, "id") === attribute(elements("Namespace")[0], "resid"),
    );
    expect(attribute(namespace, "DefaultValue")).toBe("KVANTUM");
  });
});

describe("resources", () => {
  const ids = resources.map((resource) => attribute(resource, "id"));
  const used = [...manifest.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));

  test("every resid is defined once, used, and at most 32 characters", () => {
    expect([...ids].sort()).toEqual([...new Set(used)].sort());
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });
  test("texts are within Excel's limits", () => {
    const short = [
      ...elements("ShortStrings").flatMap((group) => elements("String", group)),
      ...elements("DisplayName"),
    ];
    const long = [...elements("LongStrings").flatMap((group) => elements("String", group)), ...elements("Description")];
    expect(short.filter((element) => attribute(element, "DefaultValue").length > 125)).toEqual([]);
    expect(long.filter((element) => attribute(element, "DefaultValue").length > 250)).toEqual([]);
    expect([short.length, long.filter((element) => element.hasAttribute("DefaultValue")).length]).toEqual([6, 4]);
  });
  test("every address is https and our own, so that the build can replace it", () => {
    expect(urls.length).toBeGreaterThan(8);
    expect(urls.filter((url) => !url.startsWith(ORIGIN))).toEqual([]);
  });
  test("every icon and help page of it is there", () => {
    expect(urls.filter((url) => url.includes("/assets/") && !existsSync(url.replace(ORIGIN, "")))).toEqual([]);
  });
});

describe("keys for Kontrollér", () => {
  const shortcuts = JSON.parse(readFileSync("assets/genveje.json", "utf8")) as {
    readonly actions: readonly { readonly id: string; readonly name: string }[];
    readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  };
  const functions = elements("FunctionName").map(({ textContent }) => textContent);

  test("the shortcut and the button run the same function", () => {
    expect(shortcuts.actions.map(({ id }) => id)).toEqual(functions);
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(functions);
    expect(readFileSync("src/hosts/excel/checkAction.ts", "utf8")).toContain(`"${functions[0]}"`);
  });
  test("the keys follow Microsoft's pattern and are none of a browser's", () => {
    const keys = shortcuts.shortcuts.flatMap(({ key }) => Object.values(key));
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(key).toMatch(/^(Ctrl|Command)\+Alt\+Shift\+[A-Z0-9]$/);
  });
});

describe("icons are as large as they say", () => {
  const sized = elements("Image").filter((image) => image.hasAttribute("size"));

  test("16, 32 and 80 for the group and for each command", () => {
    const sizes = elements("Icon").map((icon) => elements("Image", icon).map((image) => attribute(image, "size")));
    expect(sizes.length).toBe(elements("Control").length + 1);
    for (const triple of sizes) expect(triple).toEqual(["16", "32", "80"]);
  });
  test.each(sized.map((image) => [attribute(image, "size"), attribute(image, "resid")]))("%s: %s", (size, resid) => {
    const resource = resources.find((candidate) => attribute(candidate, "id") === resid);
    expect(pngSize(attribute(resource, "DefaultValue"))).toEqual({ width: Number(size), height: Number(size) });
  });
  test("the add-in's own: 32 and 64", () => {
    expect(defaultValues("IconUrl").map(pngSize)).toEqual([{ width: 32, height: 32 }]);
    expect(defaultValues("HighResolutionIconUrl").map(pngSize)).toEqual([{ width: 64, height: 64 }]);
  });
});
