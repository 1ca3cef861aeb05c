import type { Parts } from "./parts";
import { readXmlEntry } from "./xml";

/** What one part says about another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's URI, which the strict and the usual family share: worksheet, styles, officeDocument … */
  readonly type: string;
  /** The full name of the part it leads to, without a leading "/". */
  readonly target: string;
}

/** The relationships of a part ("" for those of the package itself) to other parts; links out of the package are left out. */
export function readRelationships(parts: Parts, of: string): readonly Relationship[] {
  const slash = of.lastIndexOf("/") + 1;
  const entry = parts.find(`${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`);
  const found: Relationship[] = [];
  if (!entry) return found;
  readXmlEntry(entry, {
    start: (_, local, tag) => {
      if (local !== "Relationship" || tag.attribute("TargetMode")?.toLowerCase() === "external") return;
      const type = tag.attribute("Type") ?? "";
      found.push({
        id: tag.attribute("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: resolveTarget(of.slice(0, slash), tag.attribute("Target") ?? ""),
      });
    },
  });
  return found;
}

/** A target counts from the package's root when it begins with "/", else from the folder of the part that names it. */
export function resolveTarget(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : `${folder}${path}`).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
