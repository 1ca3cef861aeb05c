/** @type {import("jest").Config} */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "\\.tsx?$": ["@swc/jest", { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } } }] },
  setupFiles: ["<rootDir>/test/setup.js"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/", "/out/"],
};
