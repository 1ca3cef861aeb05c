/** An official form as data: every cell in the mark language, a cell without figure asks for it. */
export interface Form {
  readonly id: string;
  readonly title: string;
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
  readonly headerRows: number;
  /** Whether the money unit stands above the table. */
  readonly money: boolean;
  readonly rows: readonly (readonly FormCell[])[];
}

export interface FormCell {
  readonly text: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly header?: boolean;
  readonly align?: "left" | "center" | "right";
}
