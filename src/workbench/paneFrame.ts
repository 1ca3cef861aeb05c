import type { NativeHost } from "../hosts/embedded/native/nativeHost";

/** What the workbench's page holds ready for the add-in's page in its frame. */
export interface PaneFrame {
  /** Excel's side of office.js for the workbook that is open now. */
  readonly nativeHostFor: () => NativeHost;
  /** Opens one of the samples in the place of the workbook that is open now. */
  readonly openSample: (file: string) => void;
  /** A file is being dragged over the add-in's page. */
  readonly fileOver: () => void;
}
