/** What may still be done on a protected sheet, in the words of Office.js. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export interface SheetProtection {
  readonly options: ProtectionOptions;
  /** Null where anybody may take the protection off. */
  readonly password: string | null;
}
