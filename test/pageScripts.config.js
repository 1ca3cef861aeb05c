const path = require("node:path");

/** What tests put into the add-in's page beside its own scripts. */
module.exports = {
  mode: "development",
  devtool: false,
  context: path.resolve(__dirname, ".."),
  entry: { flow: path.resolve(__dirname, "browser/pages/flow.ts"), around: path.resolve(__dirname, "browser/pages/around.ts"), hosts: path.resolve(__dirname, "browser/pages/hosts.ts") },
  output: { filename: "[name].js", publicPath: "test/" },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } }] },
  optimization: { splitChunks: false },
};
