import type { IStyleData } from "@univerjs/core";
import type { CellFormat } from "../../hosts/embedded/model/cellFormat";
import { univerStyle } from "./univerStyle";

/** The looks that the grid got with a workbook, by the names that it knows them by. */
export class StyleIds {
  readonly all: Record<string, IStyleData> = {};
  private readonly ids = new Map<CellFormat, string>();
  private readonly formats = new Map<string, CellFormat>();

  idOf(format: CellFormat): string {
    const known = this.ids.get(format);
    if (known !== undefined) return known;
    const id = `look${this.ids.size + 1}`;
    this.ids.set(format, id);
    this.formats.set(id, format);
    this.all[id] = univerStyle(format);
    return id;
  }

  /** The very look that a name stands for; undefined for one that the grid has made. */
  formatOf(id: string): CellFormat | undefined {
    return this.formats.get(id);
  }
}
