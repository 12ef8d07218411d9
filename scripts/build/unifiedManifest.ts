/**
 * Microsoft's unified manifest, made of manifest.xml and its shortcuts, so that both say the same. Fields and limits:
 * "Microsoft 365 app manifest schema", version 1.29, and "Custom KeyTips for Office Add-ins" (28 May 2026). It serves
 * the web, Microsoft 365 for Windows and Mac; perpetual Office reads the XML.
 */
const SCHEMA = "https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json";

/** Letters to press one after the other once Alt has shown them. */
const KEY_TIPS: Readonly<Record<string, string>> = { "KvantumArk.ShowPane": "KA", "KvantumArk.Check": "KK" };

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The value of an attribute of the first such element. */
function attribute(xml: string, element: string, name: string): string {
  const found = new RegExp(`<${element}\\b[^>]*\\s${name}="([^"]*)"`).exec(xml);
  if (found?.[1] === undefined) throw new Error(`manifest.xml has no ${element} ${name}`);
  return plain(found[1]);
}

function content(xml: string, element: string): string {
  const found = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml);
  if (found?.[1] === undefined) throw new Error(`manifest.xml has no ${element}`);
  return plain(found[1]);
}

/** Texts and addresses by their ids. */
type Resources = Readonly<Record<string, string>>;

function resources(xml: string): Resources {
  const all = [...xml.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)" DefaultValue="([^"]*)"/g)];
  return Object.fromEntries(all.map(([, id = "", value = ""]) => [id, plain(value)]));
}

const blocks = (xml: string, element: string): readonly string[] =>
  xml.match(new RegExp(`<${element}[\\s>][\\s\\S]*?</${element}>`, "g")) ?? [];

/** 0.1.0.0 -> 0.1.0 */
const version = (text: string): string => text.split(".").slice(0, 3).join(".");

function icons(xml: string, known: Resources): object[] {
  const images = [...xml.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)];
  return images.map(([, size, resid = ""]) => ({ size: Number(size), url: known[resid] }));
}

/** A button of the ribbon, and what it does. */
function control(xml: string, known: Resources): { readonly button: object; readonly action: object } {
  const id = attribute(xml, "Control", "id");
  const isPane = xml.includes('xsi:type="ShowTaskpane"');
  const [icon = ""] = blocks(xml, "Icon");
  return {
    button: {
      id,
      type: "button",
      label: known[attribute(xml, "Label", "resid")],
      icons: icons(icon, known),
      supertip: {
        title: known[attribute(xml, "Title", "resid")],
        description: known[attribute(xml, "Description", "resid")],
      },
      actionId: isPane ? id : content(xml, "FunctionName"),
      keytip: KEY_TIPS[id],
    },
    action: isPane
      ? { id, type: "openPage", view: "pane" }
      : {
          id: content(xml, "FunctionName"),
          type: "executeFunction",
          displayName: known[attribute(xml, "Label", "resid")],
        },
  };
}

/** The address of the pane. */
const pageOf = (xml: string): string => resources(xml)[attribute(xml, "Runtime", "resid")] ?? "";

interface Shortcut {
  readonly action: string;
  readonly key: object;
}

const shortcutsIn = (text: string): readonly Shortcut[] =>
  (JSON.parse(text) as { readonly shortcuts: readonly Shortcut[] }).shortcuts;

/** What runs, and what is shown, of the one extension. */
function extension(xml: string, shortcuts: string): object {
  const known = resources(xml);
  const [group = ""] = blocks(xml, "Group");
  const controls = blocks(group, "Control").map((each) => control(each, known));
  const [groupIcon = ""] = blocks(group, "Icon");
  const capabilities = [...xml.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"/g)];
  const runtime = {
    id: "PaneRuntime",
    type: "general",
    code: { page: pageOf(xml), script: known["Functions.Script.Url"] },
    lifetime: attribute(xml, "Runtime", "lifetime"),
    actions: controls.map(({ action }) => action),
    customFunctions: {
      namespace: { id: known["Functions.Namespace"], name: known["Functions.Namespace"] },
      metadataUrl: known["Functions.Metadata.Url"],
    },
  };
  const tab = {
    builtInTabId: attribute(xml, "OfficeTab", "id"),
    groups: [
      {
        id: attribute(group, "Group", "id"),
        label: known[attribute(group, "Label", "resid")],
        icons: icons(groupIcon, known),
        controls: controls.map(({ button }) => button),
      },
    ],
  };
  return {
    requirements: {
      scopes: ["workbook"],
      capabilities: capabilities.map(([, name, minVersion]) => ({ name, minVersion })),
    },
    runtimes: [runtime],
    ribbons: [{ contexts: ["default"], tabs: [tab] }],
    keyboardShortcuts: [{ shortcuts: shortcutsIn(shortcuts).map(({ action, key }) => ({ key, actionId: action })) }],
  };
}

/** `xml` is manifest.xml, `shortcuts` the text of the file that it names. */
export function unifiedManifest(xml: string, shortcuts: string): string {
  const help = attribute(xml, "SupportUrl", "DefaultValue");
  const name = attribute(xml, "DisplayName", "DefaultValue");
  const manifest = {
    $schema: SCHEMA,
    manifestVersion: "1.29",
    id: content(xml, "Id"),
    version: version(content(xml, "Version")),
    localizationInfo: { defaultLanguageTag: content(xml, "DefaultLocale").toLowerCase() },
    developer: { name: content(xml, "ProviderName"), websiteUrl: help, privacyUrl: help, termsOfUseUrl: help },
    name: { short: name, full: name },
    description: {
      short: (resources(xml)["ShowPane.Description"] ?? "").slice(0, 80),
      full: attribute(xml, "Description", "DefaultValue"),
    },
    icons: { color: "assets/icon-192.png", outline: "assets/icon-outline-32.png" },
    accentColor: "#0F7B6C",
    validDomains: [new URL(pageOf(xml)).host],
    authorization: { permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] } },
    extensions: [extension(xml, shortcuts)],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
