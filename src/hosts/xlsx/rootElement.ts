import { readXmlEntry } from "./xml";
import type { ZipEntry } from "./zip";

export interface RootElement {
  readonly namespace: string;
  readonly local: string;
}

/** What kind of XML a part is. Throws HostProblem `damaged` when it is none; what follows the first tag is not checked. */
export function rootElement(entry: ZipEntry): RootElement {
  let root: RootElement = { namespace: "", local: "" };
  readXmlEntry(entry, {
    start: (namespace, local, tag) => {
      root = { namespace, local };
      tag.stop();
    },
  });
  return root;
}
