import type { Area } from "../../../grid/address";
import { maxColumns, maxRows } from "../../../grid/address";

export const wholeSheet: Area = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };

export function rowCount({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: Area): number {
  return right - left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

export function isEntireRow({ left, right }: Area): boolean {
  return left === 0 && right === maxColumns - 1;
}

export function isEntireColumn({ top, bottom }: Area): boolean {
  return top === 0 && bottom === maxRows - 1;
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function contains(outer: Area, inner: Area): boolean {
  return outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;
}

/** What is left of an area when another is cut out of it: up to four pieces. */
export function without(area: Area, hole: Area): readonly Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const pieces = [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { ...area, top: common.top, bottom: common.bottom, right: common.left - 1 },
    { ...area, top: common.top, bottom: common.bottom, left: common.right + 1 },
  ];
  return pieces.filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}
