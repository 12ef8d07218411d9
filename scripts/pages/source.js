/* The product's own texts are TypeScript, which Node cannot read by itself. */
import { buildSync } from "esbuild";
import { fileURLToPath } from "node:url";

const SOURCE_FOLDER = fileURLToPath(new URL("../../src/app", import.meta.url));

/** Everything that the named files of src/app export, as one module. */
export async function appModules(...names) {
  const contents = names.map((name) => `export * from "./${name}.ts";`).join("\n");
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: SOURCE_FOLDER },
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}
