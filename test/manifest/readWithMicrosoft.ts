import { execFileSync } from "node:child_process";

/** What Microsoft's own library reads in manifests, in the same order; in a process of its own, since Jest cannot load the library. @throws what it finds wrong */
export function readWithMicrosoft(files: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  const program = `const { OfficeAddinManifest } = await import("office-addin-manifest"); console.log(JSON.stringify(await Promise.all(${JSON.stringify(files)}.map((file) => OfficeAddinManifest.readManifestFile(file)))))`;
  return JSON.parse(execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], { encoding: "utf8" })) as readonly Readonly<Record<string, unknown>>[];
}
