import type { Json, JsonObject } from "../wire/json";
import { isJsonObject } from "../wire/json";
import { RichError } from "../wire/richError";
import { answerQuery } from "../wire/query";
import { recordOf } from "./arguments";
import type { Argument, HostObject } from "./hostClass";
import { range } from "./range";
import type { RangeTarget } from "./rangeTarget";
import { columnWidth, rowHeight } from "./trackSizes";

/** What getCellProperties and its like ask for: `{ address: true, format: { fill: { color: true } } }`. */
type Asked = JsonObject;

export function cellProperties({ sheet, area }: RangeTarget, [asked]: readonly Argument[]): Json {
  const wanted = recordOf(asked);
  const rows: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      cells.push(pick(range.of({ sheet, area: { top: row, left: column, bottom: row, right: column } }), wanted));
    }
    rows.push(cells);
  }
  return rows;
}

export function rowProperties({ sheet, area }: RangeTarget, [asked]: readonly Argument[]): Json {
  const wanted = recordOf(asked);
  return count(area.top, area.bottom).map((row) => {
    const whole = range.of({ sheet, area: { ...area, top: row, bottom: row } });
    return pick(whole, wanted, { rowHidden: sheet.rows.at(row).hidden, rowIndex: row, rowHeight: rowHeight(sheet, row) });
  });
}

export function columnProperties({ sheet, area }: RangeTarget, [asked]: readonly Argument[]): Json {
  const wanted = recordOf(asked);
  return count(area.left, area.right).map((column) => {
    const whole = range.of({ sheet, area: { ...area, left: column, right: column } });
    return pick(whole, wanted, { columnHidden: sheet.columns.at(column).hidden, columnIndex: column, columnWidth: columnWidth(sheet, column) });
  });
}

/** What is asked of one object, in the camel case in which it was asked; `special` are values of the whole row or column. */
function pick(object: HostObject, asked: Asked, special: Readonly<Record<string, Json>> = {}): JsonObject {
  const result: Record<string, Json> = {};
  for (const [name, want] of Object.entries(asked)) {
    if (Object.hasOwn(special, name)) {
      if (want === true) result[name] = special[name] ?? null;
    } else if (isJsonObject(want)) {
      result[name] = pick(childOf(object, name), want, special);
    } else if (want === true) {
      const [value] = Object.entries(answerQuery(object, { Select: [name] }, () => ({}))).map(([, loaded]) => loaded);
      result[name] = value ?? null;
    }
  }
  return result;
}

function childOf(object: HostObject, name: string): HostObject {
  const found = Object.entries(object.class.objects).find(([key]) => key.toLowerCase() === name.toLowerCase());
  const child = found?.[1](object.target);
  if (!child || !("class" in child)) throw new RichError("NotImplemented", `${object.class.name}.${name} cannot be asked for by properties here.`, 501);
  return child;
}

function count(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
