import type { Argument } from "../objects/hostClass";

/** What an add-in asks of its ribbon: tabs and buttons by their ids in the manifest. */
export type RibbonWish =
  | { readonly kind: "tab"; readonly id: string; readonly visible: boolean }
  | { readonly kind: "button"; readonly id: string; readonly enabled: boolean }
  | { readonly kind: "create"; readonly definition: string };

/** What the page around the host wants to know of the services of Office that have nothing to do with cells. */
export interface ServiceEvents {
  readonly onRibbon?: (wish: RibbonWish) => void;
  /** The add-in asked to be shown ("Visible") or hidden ("Background"). */
  readonly onVisibility?: (state: string) => void;
  /** What the add-in's custom functions answered. */
  readonly onFunctionResults?: (results: Argument) => void;
}

export interface ServiceState extends ServiceEvents {
  startState: string;
  state: string;
}
