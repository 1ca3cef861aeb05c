import { resolve } from "node:path";
import webpack from "webpack";

const here = __dirname;

// Run as `node --require tsx/cjs buildPages.ts FOLDER`: makes around.js and pane.js there.
webpack(
  {
    mode: "development",
    devtool: false,
    entry: { around: resolve(here, "around.ts"), pane: resolve(here, "pane.ts") },
    output: { path: process.argv[2] ?? here, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } }] },
  },
  (error, stats) => {
    if (!error && !stats?.hasErrors()) return;
    console.error(error ?? stats?.toString());
    process.exitCode = 1;
  },
);
