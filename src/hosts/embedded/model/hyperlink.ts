/** Where a cell's link leads: to a place in the workbook, or out of it. */
export interface HyperlinkTarget {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}
