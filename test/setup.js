const fc = require("fast-check");

/** The same cases on every machine; PERF_SEED=random, or a number, looks elsewhere. What it finds becomes a case of its own. */
const wanted = process.env.PERF_SEED ?? "20261122";
if (wanted !== "random") fc.configureGlobal({ seed: Number(wanted) });
