const { createHash } = require("node:crypto");
const { readFileSync, readdirSync } = require("node:fs");
const HtmlPlugin = require("html-webpack-plugin");
const Minimizer = require("minimizer-webpack-plugin");
const path = require("node:path");
const webpack = require("webpack");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } } },
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

/** Files that are served as they stand, or with a change of a few words, beside the bundle: by the name they get there. */
const servedAs = (files, change = (content) => content) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("served", (compilation) => {
      for (const [name, file] of Object.entries(files)) {
        compilation.fileDependencies.add(path.resolve(__dirname, file));
        // Called minimized so that nothing rewrites them: Microsoft's licence wants its files as they are.
        compilation.emitAsset(name, new webpack.sources.RawSource(change(readFileSync(path.resolve(__dirname, file)))), { minimized: true });
      }
    }),
});
const served = (...files) => servedAs(Object.fromEntries(files.map((file) => [path.basename(file), file])));

/** The =PERF functions as one file without anything that every cell would have to wait for, and what Excel reads of them. */
const functions = {
  name: "functions",
  target: ["web", "es2020"],
  entry: { functions: "./src/functions/functions.ts" },
  output: { path: path.resolve(__dirname, "dist/web"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"], alias: { "decimal.js$": path.resolve(__dirname, "src/functions/bigIntDecimal.ts") } },
  module: { rules: [typescript] },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }), served("src/functions/functions.json", "src/functions/functions.en-US.json")],
  // Functions written out where they are called are packed the worse the more often they are called.
  optimization: { minimizer: [new Minimizer({ minify: Minimizer.swcMinify, minimizerOptions: { compress: { passes: 4, inline: 0, reduce_funcs: false, keep_fargs: false, pure_getters: true, unsafe_arrows: true, ecma: 2020 }, mangle: { toplevel: true } } })] },
  performance: { hints: false },
  devtool: false,
};

/**
 * Microsoft's library as its licence lets us pass it on: whole files, unchanged. One part for each of Excel and Word on Windows, Mac
 * and the web. Left out: iPad, where there are neither ribbon buttons nor custom functions, and telemetry, which office.js does without.
 */
const officeParts = ["office.js", "o15apptofilemappingtable.js", "excel-win32-16.01.js", "excel-web-16.00.js", "excel-mac-16.00.js", "word-win32-16.01.js", "word-web-16.00.js", "word-mac-16.00.js"];
const officeFiles = () => {
  const folder = "node_modules/@microsoft/office-js/dist";
  const strings = ["zh-cn/office_strings.js", "en-us/office_strings.js"];
  return Object.fromEntries([...officeParts, ...strings].map((name) => [`office/${name}`, `${folder}/${name}`]));
};

/** Where office.js comes from: Microsoft's network, that of 21Vianet for China, or the folder itself. */
const officeSources = {
  cdn: "https://officeapis.public.onecdn.static.microsoft/1/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  self: "office/office.js",
};

/** The manifest of the source speaks of this machine. */
const sourceOrigin = "https://localhost:3000";
const iconFiles = () => Object.fromEntries(readdirSync(path.resolve(__dirname, "assets/icons")).filter((name) => name.endsWith(".png")).map((name) => [`assets/icons/${name}`, `assets/icons/${name}`]));

/** The manifest for the address under which the folder will be served; Excel takes no other than https. */
const manifestFor = (origin) => {
  const { protocol, search, hash, href } = new URL(origin);
  if (protocol !== "https:" || search || hash) throw new Error(`--env origin=${origin}: an https address without ? and # is needed`);
  return servedAs({ "manifest.xml": "manifest.xml" }, (content) => content.toString("utf8").replaceAll(sourceOrigin, href.replace(/\/$/, "")));
};

const libraryAt = (officejs) => {
  if (!Object.hasOwn(officeSources, officejs)) throw new Error(`--env officejs=${officejs}: one of ${Object.keys(officeSources).join(", ")} is needed`);
  return officeSources[officejs];
};

/** Univer writes styles as text, one of them by the width of the window, so that neither hashes nor a fixed nonce would hold for the grid's page. */
const gridStyles = "style-src 'self' 'unsafe-inline'";

/**
 * By their hashes: the inline style of the add-in's page, and the empty one that Fluent fills rule by rule, which is its script's
 * own work. The first directive is for style attributes, in which a report to be copied carries its looks, and for browsers
 * that do not know the second.
 */
const paneStyles = () => {
  const written = readFileSync(path.resolve(__dirname, "src/taskpane/taskpane.html"), "utf8").matchAll(/<style>([^]*?)<\/style>/g);
  const hashes = ["", ...[...written].map(([, text]) => text)].map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return `${gridStyles}; style-src-elem 'self' ${hashes.join(" ")}`;
};

/** Nothing leaves the page: its own files, and Microsoft's library where that is not one of them. */
const policy = (officejs, styles = paneStyles()) => {
  const library = officejs === "self" ? "" : ` ${new URL(officeSources[officejs]).origin}`;
  return `default-src 'none'; script-src 'self'${library}; ${styles}; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'${library}; frame-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'`;
};

/** What the workbench's page asks for beside its scripts: looks, and workbooks to begin with. */
const workbenchFiles = () => ({
  "workbench.css": "src/workbench/workbench.css",
  "grid.css": "node_modules/@univerjs/preset-sheets-core/lib/index.css",
  ...Object.fromEntries(
    readdirSync(path.resolve(__dirname, "assets/samples"))
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => [`samples/${name}`, `assets/samples/${name}`]),
  ),
});

/**
 * The pages of the add-in (taskpane.html, for Excel and Word) and of the workbench (index.html, with the same add-in page as
 * pane.html in its frame): a static folder, all addresses relative.
 */
const pages = ({ officejs = "cdn", origin = sourceOrigin } = {}) => ({
  name: "pages",
  target: ["web", "es2020"],
  entry: {
    taskpane: "./src/taskpane/taskpane.tsx",
    commands: "./src/commands/commands.ts",
    companion: "./src/taskpane/companion.tsx",
    contract: "./src/taskpane/contract/contract.ts",
    workbench: "./src/workbench/workbench.ts",
    embedded: "./src/workbench/embedded.ts",
  },
  output: { path: path.resolve(__dirname, "dist/web"), filename: "[name].js", chunkFilename: "[name].[contenthash:8].js", publicPath: "", clean: { keep: /^functions\./ } },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript, { test: /\.css$/, type: "asset/resource" }] },
  plugins: [
    // Only Excel calls the functions from cells; the workbench's grid has them from elsewhere.
    paneHtml("taskpane.html", [libraryAt(officejs), "functions.js"], policy(officejs)),
    paneHtml("pane.html", ["embedded.js", officeSources.self], policy("self")),
    paneHtml("contract.html", [libraryAt(officejs)], policy(officejs), ["contract"]),
    paneHtml("contract-workbench.html", ["embedded.js", officeSources.self], policy("self"), ["contract"]),
    new HtmlPlugin({ filename: "index.html", template: "src/workbench/workbench.html", chunks: ["workbench"], templateParameters: { policy: policy("self", gridStyles) } }),
    new HtmlPlugin({ filename: "companion.html", template: "src/taskpane/companion.html", chunks: ["companion"], templateParameters: { policy: policy("self") } }),
    servedAs({ ...officeFiles(), ...iconFiles(), ...workbenchFiles(), "startup.js": "src/taskpane/startup.js", "frame.css": "src/taskpane/frame/frame.css" }),
    manifestFor(origin),
  ],
  // With the usual one the grid alone takes a minute; the result is as large.
  optimization: { minimizer: [new Minimizer({ minify: Minimizer.swcMinify })] },
  performance: { hints: false },
  devtool: false,
});

const paneHtml = (filename, scripts, contentPolicy, chunks = ["commands", "taskpane"]) =>
  // Not minified: its style is known by the hash of what stands in the source.
  new HtmlPlugin({ filename, template: "src/taskpane/taskpane.html", minify: false, chunks, chunksSortMode: "manual", templateParameters: { scripts, policy: contentPolicy } });

module.exports = (env, { mode = "development" }) => [cli, functions, pages(env)].map((config) => ({ ...config, mode }));
