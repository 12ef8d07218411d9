/* The add-in as Excel loads it: everything in dist/. */
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { FunctionsJson } from "./functionsJson.js";
import { common, root, sourceRule, typescript } from "./parts.js";

const LOCAL_ADDRESS = "https://localhost:3000";

/** ADDIN_URL is where the add-in will be served from, for a build that is to be installed. */
function manifest(content) {
  const address = process.env.ADDIN_URL?.replace(/\/+$/, "");
  return address ? content.toString().replaceAll(LOCAL_ADDRESS, address) : content;
}

export function addin(mode) {
  return {
    ...common(mode),
    name: "addin",
    entry: { functions: "./src/functions/functions.ts", taskpane: "./src/taskpane/main.tsx" },
    output: { path: `${root}dist`, filename: "[name].js", clean: true },
    module: {
      rules: [
        {
          ...sourceRule,
          oneOf: [
            { test: /src[\\/]functions[\\/]functions\.ts$/, use: [typescript(), `${root}scripts/build/associateFunctions.js`] },
            { use: sourceRule.use },
          ],
          use: undefined,
        },
      ],
    },
    plugins: [
      new FunctionsJson(),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        minify: false,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "manifest.xml", transform: manifest },
          { from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg"] } },
          { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
        ],
      }),
    ],
  };
}
