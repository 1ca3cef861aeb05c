import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import sirv from "sirv";
import { excelSteps } from "./excelSteps";

const folder = resolve(__dirname, "../../dist/web");
/** Where Microsoft's tool leaves the certificate for localhost that this machine trusts. */
const certificates = join(homedir(), ".office-addin-dev-certs");
const port = 3000;

/** `npm run excel`: the built pages over https on this machine, and Excel with the add-in in it. */
async function main(): Promise<void> {
  const steps = excelSteps(process.platform, join(folder, "manifest.xml"));
  if ("advice" in steps) return void process.stdout.write(steps.advice);
  if (!existsSync(join(certificates, "localhost.key"))) await run(steps.certificate);
  await serve();
  process.stdout.write(`加载项的页面：https://localhost:${port}/taskpane.html\n正在打开 Excel……（第一次要下载微软的工具，约需几分钟）\n`);
  await run(steps.sideload);
  process.stdout.write("Excel 打开后，“开始”选项卡里有“绩效自评”一组按钮。用完请按 Ctrl+C 结束。\n");
}

function serve(): Promise<void> {
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => readFileSync(join(certificates, name)));
  const server = createServer({ key, cert }, sirv(folder, { dev: true, etag: true }));
  return new Promise((ready, failed) => server.once("error", failed).listen(port, "localhost", ready));
}

/** Through the shell, since npx is a script on Windows. */
function run(command: string): Promise<void> {
  return new Promise((done, failed) => {
    spawn(command, { shell: true, stdio: "inherit" })
      .once("error", failed)
      .once("exit", (code) => (code === 0 ? done() : failed(new Error(`这一步没有成功：${command}`))));
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
