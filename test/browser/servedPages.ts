import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

export interface ServedPages {
  /** http://localhost:12345 and the path under which the folder stands. */
  readonly address: string;
  close(): Promise<void>;
}

/** A folder on this machine, as any static server would serve it; under a path of its own, since a unit's intranet will do the same. */
export async function servedPages(folder: string, path = "/gongju/perf"): Promise<ServedPages> {
  const serve = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    if (request.url?.startsWith(`${path}/`)) request.url = request.url.slice(path.length);
    else request.url = "/nothing-here";
    serve(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${path}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
