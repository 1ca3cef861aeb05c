import type { XmlHandler } from "../xlsx/xml";

export interface DocxCell {
  readonly text: string;
  /** `table 2 row 3 column 4`, counted from 1. */
  readonly at: string;
}

/** A Word document as plain text with places; what the audit reads. */
export interface DocxText {
  readonly paragraphs: readonly { readonly at: string; readonly text: string }[];
  readonly tables: readonly { readonly at: string; readonly rows: readonly (readonly DocxCell[])[] }[];
}

interface OpenTable {
  readonly number: number;
  readonly rows: DocxCell[][];
  column: number;
  span: number;
  text: string[];
}

const skipped: ReadonlySet<string> = new Set(["del", "moveFrom", "instrText", "delText", "Fallback", "rPrChange", "pPrChange"]);

/**
 * Gathers text from WordprocessingML as it streams by. Paragraphs with text are counted from 1 in the order of the document;
 * those of a cell belong to the cell. A nested table is a table of its own; a text box is a paragraph of its own.
 */
export class DocxTextReader {
  private readonly paragraphs: { at: string; text: string }[] = [];
  private readonly tables: { at: string; rows: DocxCell[][] }[] = [];
  private readonly openTables: OpenTable[] = [];
  /** Paragraphs that are open; more than one inside a text box. */
  private readonly openParagraphs: { text: string; readonly tables: number }[] = [];
  private hidden = 0;
  private inText = 0;

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
    else if (local === "tc" && this.table) Object.assign(this.table, { text: [], span: 1 });
    else if (local === "gridSpan" && this.table) this.table.span = Math.max(1, Number(value() ?? "1") || 1);
    else if (local === "p") this.openParagraphs.push({ text: "", tables: this.openTables.length });
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
    const rows: DocxCell[][] = [];
    this.tables.push({ at: `table ${number}`, rows });
    this.openTables.push({ number, rows, column: 0, span: 1, text: [] });
  }

  private add(text: string): void {
    const paragraph = this.openParagraphs[this.openParagraphs.length - 1];
    if (paragraph) paragraph.text += text;
  }

  private closeParagraph(): void {
    const paragraph = this.openParagraphs.pop();
    if (!paragraph || paragraph.text.trim() === "") return;
    if (paragraph.tables > 0 && this.table) this.table.text.push(paragraph.text.trim());
    else this.paragraphs.push({ at: `paragraph ${this.paragraphs.length + 1}`, text: paragraph.text.trim() });
  }

  private closeCell(): void {
    const { table } = this;
    const row = table?.rows[table.rows.length - 1];
    if (!table || !row) return;
    const at = `table ${table.number} row ${table.rows.length} column ${table.column + 1}`;
    row.push({ text: table.text.join("\n"), at });
    for (let extra = 1; extra < table.span; extra += 1) row.push({ text: "", at: `table ${table.number} row ${table.rows.length} column ${table.column + 1 + extra}` });
    table.column += table.span;
    table.text = [];
  }
}
