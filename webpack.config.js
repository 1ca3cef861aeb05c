const path = require("node:path");

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

module.exports = (_env, { mode = "development" }) => [cli].map((config) => ({ ...config, mode }));
