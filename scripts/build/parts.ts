/* What every configuration of the build shares. */
import { EsbuildPlugin } from "esbuild-loader";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Configuration, RuleSetRule, RuleSetUseItem } from "webpack";

export type Mode = "production" | "development";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { version: string };

const TARGET = "es2022";

export function typescript(): RuleSetUseItem {
  return {
    loader: "esbuild-loader",
    options: { target: TARGET, jsx: "automatic", tsconfig: `${root}tsconfig.base.json` },
  };
}

export function common(mode: Mode): Configuration {
  return {
    mode,
    context: root,
    cache: { type: "filesystem", cacheDirectory: `${root}.cache/webpack` },
    devtool: mode === "development" ? "source-map" : false,
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    performance: { hints: false },
    stats: { all: false, errors: true, warnings: true },
    infrastructureLogging: { level: "warn" },
    optimization: {
      minimizer: [new EsbuildPlugin({ target: TARGET, legalComments: "eof" })],
      splitChunks: false,
    },
  };
}

export const sourceRule: RuleSetRule = { test: /\.tsx?$/, exclude: /node_modules/, use: [typescript()] };
