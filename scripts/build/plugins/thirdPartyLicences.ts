/* Webpack plugin: the licences of everything that was bundled, in one file. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import webpack, { type Compiler, type Module } from "webpack";

const NAME = "ThirdPartyLicences";
const LICENCE_FILES = /^(licen[cs]e|copying|notice)/i;

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** A bundled module may stand for several that were joined. */
function resources(module: Module): string[] {
  const { resource, modules } = module as { resource?: string; modules?: Module[] };
  return [...(resource ? [resource] : []), ...(modules ?? []).flatMap(resources)];
}

/** The folder of the package a file belongs to: some packages have nameless package.json files further in. */
function packageFolder(file: string): string {
  const folder = dirname(file);
  const description = join(folder, "package.json");
  if (existsSync(description) && "version" in JSON.parse(readFileSync(description, "utf8"))) return folder;
  return packageFolder(folder);
}

/** Throws where a package says nothing about its licence: nobody may ship it then. */
function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Package;
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILES.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  if (texts.length === 0 && license === undefined) throw new Error(`${name} has no licence`);
  return [`${name} ${version} (${license ?? "see below"})`, ...texts].join("\n\n");
}

export class ThirdPartyLicences {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  apply(compiler: Compiler): void {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) =>
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const files = [...compilation.modules].flatMap(resources).filter((file) => /[\\/]node_modules[\\/]/.test(file));
        const folders = new Set(files.map(packageFolder));
        const licences = [...folders].map(licenceOf).sort();
        const text = `${licences.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
        compilation.emitAsset(this.#file, new webpack.sources.RawSource(text));
      }),
    );
  }
}
