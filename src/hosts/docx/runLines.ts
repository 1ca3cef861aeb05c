import type { Run } from "../../report/block";
import { singleLine, textLines } from "./plainText";

/** A piece of one line: no line end, nothing that XML forbids. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly marked: boolean;
}

/** 【待补充：…】, whether or not the report already put it in its brackets. */
export function placeholderText(text: string): string {
  return /^【.*】$/s.test(text) ? text : `【待补充：${text}】`;
}

/** Runs as lines: what the user broke into lines stays so. Always at least one line. */
export function runLines(runs: readonly Run[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const run of runs) {
    textLines(shownText(run)).forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== "") lines[lines.length - 1]?.push(piece(run, text));
    });
  }
  return lines;
}

/** The lines that hold something; one empty line where none does. */
export function filledLines(runs: readonly Run[]): readonly (readonly Piece[])[] {
  const filled = runLines(runs).filter((line) => lineText(line).trim() !== "");
  return filled.length > 0 ? filled : [[]];
}

/** Runs as one line: for titles, headings, names. */
export function oneLine(runs: readonly Run[]): readonly Piece[] {
  return runs.flatMap((run) => {
    const text = textLines(shownText(run)).length > 1 ? singleLine(shownText(run)) : (textLines(shownText(run))[0] ?? "");
    return text === "" ? [] : [piece(run, text)];
  });
}

export function lineText(line: readonly Piece[]): string {
  return line.map(({ text }) => text).join("");
}

function shownText(run: Run): string {
  return run.kind === "placeholder" ? placeholderText(run.text) : run.text;
}

function piece(run: Run, text: string): Piece {
  return { text, bold: run.kind === "text" && run.bold === true, marked: run.kind === "placeholder" };
}
