import { existsSync, readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, expect, test } from "vitest";
import { unifiedManifest } from "../../scripts/build/unifiedManifest.ts";

const ORIGIN = "https://localhost:3000/";
const xml = readFileSync("manifest.xml", "utf8");
const manifest = JSON.parse(unifiedManifest(xml, readFileSync("assets/genveje.json", "utf8"))) as Record<string, never>;

const text = (longest: number) => ({ type: "string", minLength: 1, maxLength: longest });
const address = { type: "string", pattern: "^https://" };
const icon = { type: "object", required: ["size", "url"], properties: { size: { enum: [16, 32, 80] }, url: address } };
const object = (properties: object, required = Object.keys(properties)) => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});
const list = (items: object) => ({ type: "array", minItems: 1, items });

/** As much of Microsoft's schema as we use, with its limits; nothing else may stand there. */
const SCHEMA = object({
  $schema: address,
  manifestVersion: { const: "1.29" },
  id: { type: "string", pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" },
  version: { type: "string", pattern: "^(0|[1-9][0-9]{0,4})(\\.(0|[1-9][0-9]{0,4})){2}$" },
  localizationInfo: object({ defaultLanguageTag: { type: "string", pattern: "^[a-z]{2}(-[a-z]{2})?$" } }),
  developer: object({ name: text(32), websiteUrl: address, privacyUrl: address, termsOfUseUrl: address }),
  name: object({ short: text(30), full: text(100) }),
  description: object({ short: text(80), full: text(4000) }),
  icons: object({ color: text(2048), outline: text(2048) }),
  accentColor: { type: "string", pattern: "^#[0-9A-F]{6}$" },
  validDomains: list(text(2048)),
  authorization: object({
    permissions: object({ resourceSpecific: list(object({ name: text(128), type: { enum: ["Delegated"] } })) }),
  }),
  extensions: list(
    object({
      requirements: object({
        scopes: list({ const: "workbook" }),
        capabilities: list(object({ name: text(128), minVersion: { type: "string", pattern: "^[0-9]+\\.[0-9]+$" } })),
      }),
      runtimes: list(
        object({
          id: text(64),
          type: { const: "general" },
          code: object({ page: address, script: address }),
          lifetime: { enum: ["short", "long"] },
          actions: list(
            object(
              {
                id: text(64),
                type: { enum: ["executeFunction", "openPage"] },
                displayName: text(64),
                view: text(64),
              },
              ["id", "type"],
            ),
          ),
          customFunctions: object({
            namespace: object({ id: text(32), name: text(32) }),
            metadataUrl: address,
          }),
        }),
      ),
      ribbons: list(
        object({
          contexts: list({ const: "default" }),
          tabs: list(
            object({
              builtInTabId: text(64),
              groups: list(
                object({
                  id: text(64),
                  label: text(64),
                  icons: list(icon),
                  controls: list(
                    object({
                      id: text(64),
                      type: { const: "button" },
                      label: text(64),
                      icons: list(icon),
                      supertip: object({ title: text(64), description: text(250) }),
                      actionId: text(64),
                      keytip: { type: "string", pattern: "^[A-Z0-9]{1,3}$" },
                    }),
                  ),
                }),
              ),
            }),
          ),
        }),
      ),
      keyboardShortcuts: list(object({ shortcuts: list(object({ key: { type: "object" }, actionId: text(64) })) })),
    }),
  ),
});

describe("the unified manifest, made of manifest.xml", () => {
  test("keeps to the fields and limits of Microsoft's schema", () => {
    const validate = new Ajv({ allErrors: true }).compile(SCHEMA);
    validate(manifest);
    expect(validate.errors ?? []).toEqual([]);
  });

  test("says the same as the XML", () => {
    const values = [...xml.matchAll(/DefaultValue="([^"]*)"/g)].map(([, value]) => value!);
    const all = JSON.stringify(manifest);
    const told = values.filter((value) => !/^GetStarted|klar$|Vælg «Vis ruden»|icon-(32|64)/.test(value));
    expect(told.filter((value) => !all.includes(JSON.stringify(value).slice(1, -1)))).toEqual([]);
    expect(manifest["id"]).toBe(/<Id>(.*)<\/Id>/.exec(xml)?.[1]);
  });

  test("every button and every shortcut has its action, once", () => {
    const [extension] = manifest["extensions"] as unknown as [
      {
        runtimes: { actions: { id: string }[] }[];
        ribbons: { tabs: { groups: { controls: { actionId: string; keytip: string }[] }[] }[] }[];
        keyboardShortcuts: { shortcuts: { actionId: string }[] }[];
      },
    ];
    const actions = extension.runtimes.flatMap((runtime) => runtime.actions.map(({ id }) => id));
    const controls = extension.ribbons.flatMap(({ tabs }) =>
      tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls)),
    );
    const shortcuts = extension.keyboardShortcuts.flatMap((each) => each.shortcuts);
    expect(controls.map(({ actionId }) => actionId)).toEqual(actions);
    expect(shortcuts.filter(({ actionId }) => !actions.includes(actionId))).toEqual([]);
    expect(new Set(controls.map(({ keytip }) => keytip)).size).toBe(controls.length);
  });

  test("the package's icons are 192 and 32, and every address of ours is a file of the build", ({ skip }) => {
    const { color, outline } = manifest["icons"] as unknown as { color: string; outline: string };
    expect([color, outline].map((file) => readFileSync(file).readUInt32BE(16))).toEqual([192, 32]);
    if (!existsSync("dist/manifest.json")) return skip("dist/ is not built");
    const addresses = JSON.stringify(manifest).match(/https:\/\/localhost:3000\/[^"]*/g) ?? [];
    expect(addresses.filter((url) => !existsSync(url.replace(ORIGIN, "dist/")))).toEqual([]);
  });
});
