/** Whether it is a file that is dragged, not a text. */
export function holdsFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
