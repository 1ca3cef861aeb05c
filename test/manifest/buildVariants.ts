import { resolve } from "node:path";
import webpack from "webpack";

/** How a unit has the pages built: `npm run build -- --env origin=… --env officejs=…`. */
export interface PagesVariant {
  readonly origin?: string;
  readonly officejs?: string;
  readonly folder: string;
}

/** The pages of webpack.config.js around empty programs: what no option changes need not be built again. A process of its own, by builtVariants. */
async function main(): Promise<void> {
  const variants = JSON.parse(process.argv[2] ?? "[]") as readonly PagesVariant[];
  for (const { folder, ...env } of variants) await build(env, folder);
}

async function build(env: object, folder: string): Promise<void> {
  const file = resolve(__dirname, "../../webpack.config.js");
  const { default: configs } = (await import(file)) as { readonly default: (env: object, argv: object) => readonly webpack.Configuration[] };
  const pages = configs(env, { mode: "production" }).find(({ name }) => name === "pages");
  if (!pages) throw new Error("webpack.config.js has no pages");
  const entry = Object.fromEntries(Object.keys(pages.entry as object).map((name) => [name, "data:text/javascript,0"]));
  await new Promise<void>((done, failed) => {
    webpack({ ...pages, entry, output: { ...pages.output, path: folder } }, (error, stats) => {
      if (error || stats?.hasErrors()) failed(error ?? new Error(stats?.toString("errors-only")));
      else done();
    });
  });
}

main().catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
