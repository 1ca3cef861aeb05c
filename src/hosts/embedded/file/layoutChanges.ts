import type { Area } from "../../../grid/address";
import type { LayoutPatch, TrackPatch } from "../../xlsx/layout/layoutPatch";
import type { Sheet } from "../model/sheet";
import { columnWidth } from "../objects/trackSizes";

/** Points that one character takes in a file's widths, margins included. */
const pointsPerCharacter = 5.25;
/** Less than a screen can show, and more than is lost on the way through the grid's pixels. */
const tolerance = 0.01;

/** What of a sheet's layout is not as it was; null where everything is. */
export function layoutChanges(before: Sheet, now: Sheet): LayoutPatch | null {
  const columns = tracks(before.columns, now.columns, (size) => (size ?? columnWidth(now, -1)) / pointsPerCharacter);
  const rows = tracks(before.rows, now.rows, (size) => size);
  const patch: LayoutPatch = {
    ...(columns.size === 0 ? {} : { columns }),
    ...(rows.size === 0 ? {} : { rows }),
    ...(mergeKey(before.merges) === mergeKey(now.merges) ? {} : { merges: now.merges }),
    ...(JSON.stringify(before.freeze) === JSON.stringify(now.freeze) ? {} : { freeze: now.freeze }),
    ...(before.showGridlines === now.showGridlines ? {} : { gridLines: now.showGridlines }),
    ...(before.tabColor.toUpperCase() === now.tabColor.toUpperCase() ? {} : { tabColor: now.tabColor.replace(/^#/, "").toUpperCase() }),
  };
  return Object.keys(patch).length === 0 ? null : patch;
}

/** Of columns a file wants a width wherever it says anything. */
function tracks(before: Sheet["columns"], now: Sheet["columns"], stated: (size: number | null) => number | null): ReadonlyMap<number, TrackPatch> {
  const places = new Set([...before.entries(), ...now.entries()].map(([index]) => index));
  return new Map(
    [...places].flatMap((index) => {
      const [old, track] = [before.at(index), now.at(index)];
      const same = old.hidden === track.hidden && sameSize(old.size, track.size);
      return same ? [] : [[index, { size: stated(track.size), hidden: track.hidden }] as const];
    }),
  );
}

function sameSize(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) < tolerance;
}

/** In whichever order they are listed. */
function mergeKey(merges: readonly Area[]): string {
  return merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join()).sort().join(";");
}
