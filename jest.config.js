/** @type {import("jest").Config} */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "\\.tsx?$": ["@swc/jest", { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } } }] },
  // Both of two cores: left alone, Jest keeps one for itself. A third worker starves the browsers.
  maxWorkers: "100%",
  // Generous: a case that writes both files takes 0.3 s here, and twenty times that on a busy machine.
  testTimeout: 30_000,
  setupFiles: ["<rootDir>/test/setup.js"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/", "/out/"],
};
