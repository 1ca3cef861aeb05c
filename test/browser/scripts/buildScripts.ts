import { resolve } from "node:path";
import webpack from "webpack";

// Run as `node --import tsx buildScripts.ts FOLDER`: makes plantOffice.js there.
webpack(
  {
    mode: "development",
    devtool: false,
    entry: { plantOffice: resolve(__dirname, "plantOffice.ts") },
    output: { path: process.argv[2] ?? __dirname, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } }] },
  },
  (error, stats) => {
    if (!error && !stats?.hasErrors()) return;
    console.error(error ?? stats?.toString());
    process.exitCode = 1;
  },
);
