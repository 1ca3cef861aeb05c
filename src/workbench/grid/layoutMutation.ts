/** What moves cells or changes how a sheet is laid out. */
const layoutMutation = /^sheet\.mutation\.(insert-row|insert-col|remove-rows|remove-col|move-range|move-rows|move-columns|reorder-range|add-worksheet-merge|remove-worksheet-merge|set-col-|set-row-|set-worksheet-col-width|set-worksheet-row-height|set-worksheet-row-is-auto|set-frozen|toggle-gridlines)/;

export function changesLayout(mutation: string): boolean {
  return layoutMutation.test(mutation);
}
