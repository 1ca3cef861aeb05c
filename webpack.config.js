const { readFileSync } = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
  },
};

/** The command line as one file that runs on a bare Node: `node dist/cli/perf.js`. */
const cli = {
  name: "cli",
  target: "node20",
  entry: { perf: "./src/cli/perf.ts" },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js", chunkFilename: "[name].[contenthash:8].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
};

/** Files that are served as they stand, beside the bundle. */
const served = (...files) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("served", (compilation) => {
      for (const file of files) {
        compilation.fileDependencies.add(path.resolve(__dirname, file));
        compilation.emitAsset(path.basename(file), new webpack.sources.RawSource(readFileSync(path.resolve(__dirname, file))));
      }
    }),
});

/** The =PERF functions as one file without anything that every cell would have to wait for, and what Excel reads of them. */
const functions = {
  name: "functions",
  target: ["web", "es2020"],
  entry: { functions: "./src/functions/functions.ts" },
  output: { path: path.resolve(__dirname, "dist/functions"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript, { test: /decimal\.mjs$/, loader: path.resolve(__dirname, "src/functions/leanDecimal.js") }] },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }), served("src/functions/functions.json", "src/functions/functions.en-US.json")],
  performance: { hints: false },
  devtool: false,
};

module.exports = (_env, { mode = "development" }) => [cli, functions].map((config) => ({ ...config, mode }));
