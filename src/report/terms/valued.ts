import type { FigureSource } from "../block";
import type { Measured } from "./measured";
import type { Need } from "./need";

/** A term, looked up: the figure with its source, or what it lacks. */
export type Valued =
  | { readonly known: true; readonly measured: Measured; readonly source: FigureSource }
  | { readonly known: false; readonly needs: readonly Need[] };

export function lacking(...needs: readonly Need[]): Valued {
  return { known: false, needs };
}
