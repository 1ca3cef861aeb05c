import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { samples } from "./samples";

/** `npm run samples`: writes every sample workbook anew. The same data give the same bytes. */
const folder = resolve(__dirname, "..");
mkdirSync(folder, { recursive: true });
for (const { name, bytes } of samples()) writeFileSync(join(folder, name), bytes);
