import type { XmlHandler } from "../xlsx/xml";

export interface DocxCell {
  readonly text: string;
  /** `table 2 row 3 column 4`, counted from 1. */
  readonly at: string;
  /** How many columns and rows a merged cell covers; absent for one. */
  readonly columns?: number;
  readonly rows?: number;
}

/** A Word document as plain text with places; what the audit reads. */
export interface DocxText {
  readonly paragraphs: readonly { readonly at: string; readonly text: string }[];
  readonly tables: readonly { readonly at: string; readonly rows: readonly (readonly DocxCell[])[]; readonly above: readonly string[] }[];
}

type OpenCell = { -readonly [K in keyof DocxCell]: DocxCell[K] };

/** A line above a table that is its title or its unit is no longer. */
const longestTitle = 40;
const mostTitles = 3;

interface OpenTable {
  readonly number: number;
  readonly rows: OpenCell[][];
  column: number;
  span: number;
  /** It goes on with the cell above. */
  continued: boolean;
  text: string[];
  /** The paragraphs of the cell that is being filled. */
  orders: number[];
}

/** The head of the merged cells above the place that is being filled. */
function cellAbove({ rows, column }: OpenTable): OpenCell | undefined {
  let row = rows.length - 2;
  while (row > 0 && rows[row]?.[column]?.rows === 0) row -= 1;
  return rows[row]?.[column];
}

/** Elements whose text is not part of the document as it reads now. */
export const skipped: ReadonlySet<string> = new Set(["del", "moveFrom", "instrText", "delText", "Fallback", "rPrChange", "pPrChange"]);

/**
 * Gathers text from WordprocessingML as it streams by. Paragraphs with text are counted from 1 in the order of the document;
 * those of a cell belong to the cell. A nested table is a table of its own; a text box is a paragraph of its own.
 */
export class DocxTextReader {
  private readonly paragraphs: { at: string; text: string }[] = [];
  private readonly tables: { at: string; rows: OpenCell[][]; above: readonly string[] }[] = [];
  /** Short lines since the last long one or the last table. */
  private titles: string[] = [];
  private readonly openTables: OpenTable[] = [];
  /** Paragraphs that are open; more than one inside a text box. */
  private readonly openParagraphs: { text: string; readonly tables: number; readonly order: number }[] = [];
  private begun = 0;
  private hidden = 0;
  private inText = 0;

  /** @param placed  told of each place that has text, with its paragraphs, counted from 0 as they begin */
  constructor(private readonly placed: (at: string, paragraphs: readonly number[]) => void = () => undefined) {}

  readonly handler: XmlHandler = {
    start: (namespace, local, tag) => {
      if (skipped.has(local)) this.hidden += 1;
      else if (this.hidden === 0) this.open(local, () => tag.attribute("val", namespace));
    },
    end: (_, local) => {
      if (skipped.has(local)) this.hidden -= 1;
      else if (this.hidden === 0) this.close(local);
    },
    text: (piece) => {
      if (this.inText > 0 && this.hidden === 0) this.add(piece.text());
    },
  };

  text(): DocxText {
    return { paragraphs: this.paragraphs, tables: this.tables };
  }

  private open(local: string, value: () => string | undefined): void {
    if (local === "tbl") this.openTable();
    else if (local === "tr") this.table?.rows.push([]);
    else if (local === "tc" && this.table) Object.assign(this.table, { text: [], orders: [], span: 1, continued: false });
    else if (local === "gridSpan" && this.table) this.table.span = Math.max(1, Number(value() ?? "1") || 1);
    else if (local === "vMerge" && this.table) this.table.continued = (value() ?? "continue") === "continue";
    else if (local === "p") this.openParagraphs.push({ text: "", tables: this.openTables.length, order: this.begun++ });
    else if (local === "t") this.inText += 1;
    else if (local === "tab") this.add("\t");
    else if (local === "br" || local === "cr") this.add("\n");
    else if (local === "noBreakHyphen") this.add("-");
  }

  private close(local: string): void {
    if (local === "t") this.inText -= 1;
    else if (local === "p") this.closeParagraph();
    else if (local === "tc") this.closeCell();
    else if (local === "tr" && this.table) this.table.column = 0;
    else if (local === "tbl") this.openTables.pop();
  }

  private get table(): OpenTable | undefined {
    return this.openTables[this.openTables.length - 1];
  }

  private openTable(): void {
    const number = this.tables.length + 1;
    const rows: OpenCell[][] = [];
    this.tables.push({ at: `table ${number}`, rows, above: this.openTables.length === 0 ? this.titles.slice(-mostTitles) : [] });
    this.titles = [];
    this.openTables.push({ number, rows, column: 0, span: 1, continued: false, text: [], orders: [] });
  }

  private add(text: string): void {
    const paragraph = this.openParagraphs[this.openParagraphs.length - 1];
    if (paragraph) paragraph.text += text;
  }

  private closeParagraph(): void {
    const paragraph = this.openParagraphs.pop();
    if (!paragraph || paragraph.text.trim() === "") return;
    if (paragraph.tables > 0 && this.table) {
      this.table.text.push(paragraph.text.trim());
      this.table.orders.push(paragraph.order);
    } else this.addParagraph(paragraph.text.trim(), paragraph.order);
  }

  private addParagraph(text: string, order: number): void {
    const at = `paragraph ${this.paragraphs.length + 1}`;
    this.paragraphs.push({ at, text });
    this.placed(at, [order]);
    this.titles = text.length > longestTitle ? [] : [...this.titles.slice(-mostTitles), text];
  }

  private closeCell(): void {
    const { table } = this;
    const row = table?.rows[table.rows.length - 1];
    if (!table || !row) return;
    const at = `table ${table.number} row ${table.rows.length} column ${table.column + 1}`;
    const above = table.continued ? cellAbove(table) : undefined;
    if (above) above.rows = (above.rows ?? 1) + 1;
    row.push({ text: table.text.join("\n"), at, ...(table.span > 1 ? { columns: table.span } : {}), ...(above ? { rows: 0 } : {}) });
    for (let extra = 1; extra < table.span; extra += 1) row.push({ text: "", at: `table ${table.number} row ${table.rows.length} column ${table.column + 1 + extra}` });
    if (table.orders.length > 0) this.placed(at, table.orders);
    table.column += table.span;
    table.text = [];
    table.orders = [];
  }
}
