import type { Area } from "../../../grid/address";
import { contains, intersection, without } from "./areas";

export interface AreaRule<T> {
  readonly area: Area;
  readonly rule: T;
}

/** Rules that belong to areas of a sheet (validation, links): a newer one takes the place of the older. */
export class AreaRules<T> {
  private list: readonly AreaRule<T>[] = [];

  get all(): readonly AreaRule<T>[] {
    return this.list;
  }

  put(area: Area, rule: T): void {
    this.remove(area);
    this.list = [...this.list, { area, rule }];
  }

  remove(area: Area): void {
    this.list = this.list.flatMap((entry) => without(entry.area, area).map((rest) => ({ area: rest, rule: entry.rule })));
  }

  /** The rule that holds for the whole area; undefined where there is none, or not the same everywhere. */
  over(area: Area): T | undefined {
    return this.list.find((entry) => contains(entry.area, area))?.rule;
  }

  touching(area: Area): readonly AreaRule<T>[] {
    return this.list.flatMap(({ area: own, rule }) => {
      const common = intersection(own, area);
      return common ? [{ area: common, rule }] : [];
    });
  }
}
