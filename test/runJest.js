/** `npm test [-- --accept] [jest options]`: --accept records the golden cases anew; you answer for the diff. */
const { spawnSync } = require("node:child_process");
const path = require("node:path");

const accept = process.argv.includes("--accept");
const options = process.argv.slice(2).filter((option) => option !== "--accept");
const jest = path.resolve(__dirname, "../node_modules/jest/bin/jest.js");
const { status } = spawnSync(process.execPath, [jest, ...options], {
  stdio: "inherit",
  env: { ...process.env, ...(accept ? { PERF_ACCEPT: "1" } : {}) },
});
process.exit(status ?? 1);
