/* The workbench: a page that plays Excel around the very files of dist/, and one that shows the pane's views in every
   state. Nothing of it goes into dist/. */
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";
import { common, type Mode, root, sourceRule } from "./parts.ts";

const danishSeparator = {
  test: /@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/,
  use: [`${root}scripts/build/loaders/danishSeparator.ts`],
};

export function workbench(mode: Mode): Configuration {
  return {
    ...common(mode),
    name: "workbench",
    entry: {
      workbench: "./src/workbench/page/main.ts",
      native: "./src/workbench/native/native.ts",
      tilstande: "./tests/states/main.tsx",
    },
    output: { path: `${root}.cache/workbench`, filename: "[name].js", chunkFilename: "chunks/[id].js", clean: true },
    module: { rules: [sourceRule, { test: /\.m?js$/, resolve: { fullySpecified: false } }, danishSeparator] },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: "src/workbench/page/index.html",
        chunks: ["workbench"],
        minify: false,
      }),
      new HtmlWebpackPlugin({
        filename: "tilstande.html",
        template: "tests/states/tilstande.html",
        chunks: ["tilstande"],
        minify: false,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "src/workbench/page/page.css" },
          { from: "node_modules/@univerjs/preset-sheets-core/lib/index.css", to: "univer.css" },
          { from: "node_modules/@univerjs/preset-sheets-data-validation/lib/index.css", to: "univer-validation.css" },
        ],
      }),
    ],
  };
}
