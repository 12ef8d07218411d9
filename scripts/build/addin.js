/* The add-in as Excel loads it: everything in dist/. */
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { atAddinUrl } from "../addinUrl.js";
import { functionPages } from "../functionPages.js";
import { rulePages } from "../rulePages.js";
import { FunctionsJson } from "./functionsJson.js";
import { HtmlPages } from "./htmlPages.js";
import { common, root, sourceRule, typescript } from "./parts.js";

export function addin(mode) {
  return {
    ...common(mode),
    name: "addin",
    entry: { functions: "./src/functions/functions.ts", taskpane: "./src/taskpane/main.tsx" },
    output: { path: `${root}dist`, filename: "[name].js", clean: { keep: /^kommando\// } },
    module: {
      rules: [
        {
          ...sourceRule,
          oneOf: [
            {
              test: /src[\\/]functions[\\/]functions\.ts$/,
              use: [typescript(), `${root}scripts/build/associateFunctions.js`],
            },
            { use: sourceRule.use },
          ],
          use: undefined,
        },
      ],
    },
    plugins: [
      new FunctionsJson(),
      new HtmlPages("funktioner", functionPages),
      new HtmlPages("regler", rulePages),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        minify: false,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "manifest.xml", transform: (content) => atAddinUrl(content.toString()) },
          { from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg"] } },
          { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
        ],
      }),
    ],
  };
}
