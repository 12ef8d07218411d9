/* The workbench: a page that plays Excel around the very files of dist/. Nothing of it goes into dist/. */
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { readFileSync } from "node:fs";
import { common, root, sourceRule } from "./parts.js";

const OFFICE_TAG = /<script src="https:\/\/appsforoffice\.microsoft\.com[^"]*"><\/script>/;
const LOCAL_OFFICE = '<script src="native.js"></script>\n    <script src="office-js/office.js"></script>';
const SCRIPTS = '<script defer src="functions.js"></script><script defer src="taskpane.js"></script>';

const danishSeparator = {
  test: /@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/,
  use: [`${root}scripts/build/danishSeparator.js`],
};

/** The task pane's own page, with office.js from this machine and a host around it. */
function panePage() {
  const page = readFileSync(`${root}src/taskpane/taskpane.html`, "utf8");
  if (!OFFICE_TAG.test(page)) throw new Error("taskpane.html does not load office.js from Microsoft's CDN");
  return page.replace(OFFICE_TAG, LOCAL_OFFICE).replace("</head>", `${SCRIPTS}</head>`);
}

export function workbench(mode) {
  return {
    ...common(mode),
    name: "workbench",
    entry: { workbench: "./src/workbench/page/main.ts", native: "./src/workbench/native/native.ts" },
    output: { path: `${root}.cache/workbench`, filename: "[name].js", chunkFilename: "chunks/[id].js", clean: true },
    module: { rules: [sourceRule, { test: /\.m?js$/, resolve: { fullySpecified: false } }, danishSeparator] },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: "src/workbench/page/index.html",
        chunks: ["workbench"],
        minify: false,
      }),
      new HtmlWebpackPlugin({ filename: "pane.html", templateContent: panePage, inject: false, minify: false }),
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
