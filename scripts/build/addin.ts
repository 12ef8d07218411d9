/* The add-in as Excel loads it: everything in dist/, and its source maps beside that folder, for nobody to fetch. */
import { CycloneDxWebpackPlugin } from "@cyclonedx/webpack-plugin";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Configuration, WebpackPluginInstance } from "webpack";
import { functionPages } from "../pages/functionPages.ts";
import { guideFront, guidePages } from "../pages/guidePages.ts";
import { rulePages } from "../pages/writeRulePages.ts";
import { type Environment } from "./environment.ts";
import { contentSecurityPolicy, headerRules, headersText } from "./headers.ts";
import { manifestFor } from "./manifest.ts";
import { unifiedManifest } from "./unifiedManifest.ts";
import { common, type Mode, root, typescript, version } from "./parts.ts";
import { Checksums } from "./plugins/checksums.ts";
import { EditionPage } from "./plugins/editionPage.ts";
import { FunctionsFiles } from "./plugins/functionsFiles.ts";
import { type TextFile, TextFiles } from "./plugins/textFiles.ts";
import { ThirdPartyLicences } from "./plugins/thirdPartyLicences.ts";
import { azureConfig, nginxConfig, webConfig } from "./serverFiles.ts";

const OUTPUT = "dist";
/** Beside `dist/`: what a server may need, and no browser. */
const SUPPORT = `../${OUTPUT}-support`;

function serverFiles(environment: Environment): TextFile[] {
  const rules = headerRules(environment);
  const manifest = manifestFor(environment, readFileSync(`${root}manifest.xml`, "utf8"), version);
  return [
    { file: "_headers", text: headersText(rules) },
    { file: "web.config", text: webConfig(rules) },
    { file: "staticwebapp.config.json", text: azureConfig(rules) },
    { file: `${SUPPORT}/nginx.conf`, text: nginxConfig(rules) },
    { file: "manifest.xml", text: manifest },
    { file: "manifest.json", text: unifiedManifest(manifest, readFileSync(`${root}assets/genveje.json`, "utf8")) },
  ];
}

function pages(): TextFile[] {
  return [
    ...functionPages().map(({ file, html }) => ({ file: `funktioner/${file}`, text: html })),
    ...rulePages().map(({ file, html }) => ({ file: `regler/${file}`, text: html })),
    ...guidePages().map(({ file, html }) => ({ file, text: html })),
  ];
}

/** Webpack empties dist/ only. */
const emptySupport: WebpackPluginInstance = {
  apply: (compiler) => {
    compiler.hooks.run.tap("EmptySupport", () =>
      rmSync(join(compiler.outputPath, SUPPORT), { recursive: true, force: true }),
    );
  },
};

/** What a build to be installed has and a development server does not need. */
function provenance(environment: Environment): WebpackPluginInstance[] {
  return [
    new EditionPage(environment),
    new ThirdPartyLicences("tredjepartslicenser.txt"),
    new CycloneDxWebpackPlugin({ outputLocation: "sbom", includeWellknown: false, reproducibleResults: true }),
    new Checksums(),
    emptySupport,
  ] as WebpackPluginInstance[];
}

export function addin(mode: Mode, environment: Environment): Configuration {
  const shared = common(mode);
  return {
    ...shared,
    name: "addin",
    entry: {
      functions: "./src/functions/functions.ts",
      taskpane: "./src/taskpane/main.tsx",
      guide: "./src/guide/main.ts",
    },
    output: {
      path: `${root}${OUTPUT}`,
      filename: "static/[name].[contenthash].js",
      chunkFilename: "static/[id].[contenthash].js",
      sourceMapFilename: `${SUPPORT}/maps/[base].map`,
      clean: { keep: /^kommando\// },
    },
    optimization: { ...shared.optimization, splitChunks: { chunks: "async", minSize: 10_000 } },
    devtool: mode === "development" ? "source-map" : "hidden-source-map",
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          oneOf: [
            {
              test: /src[\\/]functions[\\/]functions\.ts$/,
              use: [typescript(), `${root}scripts/build/loaders/associateFunctions.ts`],
            },
            { use: [typescript()] },
          ],
        },
      ],
    },
    plugins: plugins(mode, environment),
  };
}

function plugins(mode: Mode, environment: Environment): NonNullable<Configuration["plugins"]> {
  const { officeJs } = environment;
  return [
    new FunctionsFiles(environment),
    new TextFiles(() => [...serverFiles(environment), ...pages()]),
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "src/taskpane/taskpane.html",
      templateParameters: { officeJs, contentSecurityPolicy: contentSecurityPolicy(environment) },
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      minify: false,
    }),
    new HtmlWebpackPlugin({
      filename: "guide/index.html",
      templateContent: guideFront,
      chunks: ["guide"],
      minify: false,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "docs/guide/billeder", to: "guide/billeder", noErrorOnMissing: true },
        { from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg"] } },
        { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
      ],
    }),
    ...(mode === "production" ? provenance(environment) : []),
  ];
}
