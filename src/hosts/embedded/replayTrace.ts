import type { EmbeddedHost } from "./embeddedHost";
import type { Exchange } from "./exchange";
import type { Json } from "./wire/json";
import { isJsonObject } from "./wire/json";

/** A place where a host answered otherwise than the one from which a trace was taken. */
export interface TraceDifference {
  /** Which exchange, from 0, and where in its answer: `Results/2/Value/Name`. */
  readonly exchange: number;
  readonly path: string;
  readonly recorded: Json | undefined;
  readonly answered: Json | undefined;
}

/** Under these keys a host gives names of its own choice, which differ from host to host. */
const ownNames = new Set(["Id", "_Id", "_ReferenceId"]);

/**
 * Sends the requests of a trace (from a real Excel, or from another host) to a host whose workbook is as the recorded one was
 * at its beginning, and tells every difference in the answers. Ids and references are translated as they come.
 */
export async function replayTrace(trace: readonly Exchange[], host: EmbeddedHost): Promise<readonly TraceDifference[]> {
  const translated = new Map<string, string>();
  const differences: TraceDifference[] = [];
  for (const [exchange, { request, customData, response }] of trace.entries()) {
    const body = JSON.stringify(request, (_, value: unknown) => (typeof value === "string" ? (translated.get(value) ?? value) : value));
    const reply = await host.execute(body, customData);
    const answered = "refused" in reply ? reply.refused : (JSON.parse(reply.body) as Json);
    // Through JSON, so that what a recorder held in memory and what it read from a file compare alike.
    const recorded = JSON.parse(JSON.stringify(response)) as Json;
    compare(recorded, answered, "", translated, (path, before, after) => differences.push({ exchange, path, recorded: before, answered: after }));
  }
  return differences;
}

type Tell = (path: string, recorded: Json | undefined, answered: Json | undefined) => void;

function compare(recorded: Json | undefined, answered: Json | undefined, path: string, translated: Map<string, string>, tell: Tell): void {
  if (isJsonObject(recorded) && isJsonObject(answered)) {
    for (const key of new Set([...Object.keys(recorded), ...Object.keys(answered)])) {
      const [before, after] = [recorded[key], answered[key]];
      if (ownNames.has(key) && typeof before === "string" && typeof after === "string") translated.set(before, after);
      else compare(before, after, path === "" ? key : `${path}/${key}`, translated, tell);
    }
  } else if (Array.isArray(recorded) && Array.isArray(answered) && recorded.length === answered.length) {
    recorded.forEach((value: Json, index) => compare(value, answered[index] as Json, `${path}/${index}`, translated, tell));
  } else if (recorded !== answered) {
    tell(path, recorded, answered);
  }
}
