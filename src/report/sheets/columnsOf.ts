interface Spanning {
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

/** In which column each cell of each row begins, past what reaches down from the rows above. */
export function columnsOf(rows: readonly (readonly Spanning[])[]): readonly (readonly number[])[] {
  const heldUntil: number[] = [];
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map(({ columnSpan = 1, rowSpan = 1 }) => {
      while ((heldUntil[column] ?? 0) > row) column += 1;
      const from = column;
      for (; column < from + columnSpan; column += 1) heldUntil[column] = row + rowSpan;
      return from;
    });
  });
}
