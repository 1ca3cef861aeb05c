import { createServer } from "node:http";
import { resolve } from "node:path";
import sirv from "sirv";

/** `npm start`: the built pages on this machine alone. Any static server does the same; nothing runs on the server's side. */
const folder = resolve(__dirname, "../../dist/web");
const port = Number(process.env["PORT"] ?? "3000");

createServer(sirv(folder, { dev: true, etag: true })).listen(port, "localhost", () => {
  process.stdout.write(`PERF 绩效自评工作台：http://localhost:${port}\n按 Ctrl+C 结束。\n`);
});
