import { useState } from "react";
import { copyRich } from "./copyRich";
import { openCompanion } from "./openCompanion";
import type { SaveOutcome } from "./saveFile";
import { saveFile } from "./saveFile";

/** The last thing that was tried, and what became of it. */
export type DeliveryState =
  | { readonly step: "start" }
  | { readonly step: "save"; readonly outcome: SaveOutcome }
  | { readonly step: "companion"; readonly address: string }
  | { readonly step: "copy"; readonly copied: boolean };

export interface DeliveryActions {
  readonly state: DeliveryState;
  readonly showsWays: boolean;
  readonly save: () => void;
  readonly showWays: () => void;
  readonly companion: () => void;
  readonly copy: () => void;
}

/** The ladder by which a report reaches the clerk: saved, or another way when no file is to be seen. */
export function useDelivery({ name, bytes, html }: { readonly name: string; readonly bytes: Uint8Array; readonly html: string }): DeliveryActions {
  const [state, setState] = useState<DeliveryState>({ step: "start" });
  const [showsWays, setShowsWays] = useState(false);
  const save = async (): Promise<void> => {
    const outcome = await saveFile({ name, bytes }, !isMac());
    setState({ step: "save", outcome });
    if (outcome.kind === "impossible" || outcome.kind === "failed") setShowsWays(true);
  };
  return {
    state,
    showsWays,
    save: () => void save(),
    showWays: () => setShowsWays(true),
    companion: () => setState({ step: "companion", address: openCompanion() }),
    copy: () => void copyRich(html).then((copied) => setState({ step: "copy", copied })),
  };
}

function isMac(): boolean {
  return typeof Office !== "undefined" && (Office.context as Partial<Office.Context> | undefined)?.platform === Office.PlatformType.Mac;
}
