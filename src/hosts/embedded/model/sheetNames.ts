import { RichError } from "../wire/richError";

const forbidden = /[\\/?*[\]:：＼／？＊［］]/;

/**
 * Excel's own rules for a sheet's name.
 * @throws RichError InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one that is taken.
 */
export function checkSheetName(name: string, taken: readonly string[]): void {
  const wrong = name === "" || name.length > 31 || forbidden.test(name) || name.startsWith("'") || name.endsWith("'");
  if (wrong || name.toLowerCase() === "history") throw new RichError("InvalidArgument", `No sheet can have the name "${name}".`);
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new RichError("ItemAlreadyExists", `A sheet of the name "${name}" exists already.`);
  }
}
