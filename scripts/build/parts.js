/* What every configuration of the build shares. */
import { EsbuildPlugin } from "esbuild-loader";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

const TARGET = "es2022";

export function typescript() {
  return {
    loader: "esbuild-loader",
    options: { target: TARGET, jsx: "automatic", tsconfig: `${root}tsconfig.base.json` },
  };
}

export function common(mode) {
  const development = mode === "development";
  return {
    mode,
    context: root,
    cache: { type: "filesystem", cacheDirectory: `${root}.cache/webpack` },
    devtool: development ? "source-map" : false,
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

export const sourceRule = { test: /\.tsx?$/, exclude: /node_modules/, use: [typescript()] };
