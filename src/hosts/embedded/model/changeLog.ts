import type { Area } from "../../../grid/address";

/** What happened in a workbook, for those who listen to events. */
export type BookEvent =
  | { readonly kind: "changed"; readonly sheet: string; readonly area: Area; readonly changeType: string; readonly triggeredByUser: boolean }
  | { readonly kind: "formatChanged"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "selectionChanged"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted" | "calculated"; readonly sheet: string }
  | { readonly kind: "renamed"; readonly sheet: string; readonly before: string; readonly after: string };

export type BookListener = (event: BookEvent) => void;

/** Tells listeners what happened in the workbook. */
export class ChangeLog {
  private readonly listeners = new Set<BookListener>();
  private readonly wanted = new Map<BookEvent["kind"], number>();
  /** Off while an add-in has switched events off. */
  enabled = true;

  /** How many of the add-in's handlers wait for a kind of event; nobody is told of the others. */
  want(kind: BookEvent["kind"], change: 1 | -1): void {
    this.wanted.set(kind, Math.max(0, (this.wanted.get(kind) ?? 0) + change));
  }

  listen(listener: BookListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: BookEvent): void {
    if (!this.enabled || !this.wanted.get(event.kind)) return;
    for (const listener of [...this.listeners]) listener(event);
  }
}
