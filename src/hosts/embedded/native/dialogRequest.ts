/** A dialog that the add-in asked for; whoever shows it tells what happens in it. */
export interface DialogRequest {
  readonly url: string;
  /** In percent of the screen. */
  readonly width: number;
  readonly height: number;
  /** A message from the dialog to the add-in. */
  readonly send: (text: string, origin: string) => void;
  /** The person closed it. */
  readonly closed: () => void;
}
