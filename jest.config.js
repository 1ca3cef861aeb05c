/** @type {import("jest").Config} */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "\\.tsx?$": ["@swc/jest", { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } } }] },
  // One more than the two cores: the browser tests wait for a browser half of their time.
  maxWorkers: "150%",
  // Generous: a case that writes both files takes 0.3 s here, and twenty times that on a busy machine.
  testTimeout: 30_000,
  setupFiles: ["<rootDir>/test/setup.js"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/", "/out/"],
};
