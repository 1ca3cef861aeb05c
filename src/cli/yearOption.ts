import { CommandProblem } from "./inputs";

/** `--year 2019`; null where it was not given. */
export function yearOption(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^(?:19|20)\d{2}$/.test(text)) throw new CommandProblem(2, [`--year 要写四位年份，例如 --year 2024，而不是“${text}”。`]);
  return Number(text);
}
