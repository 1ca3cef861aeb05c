import type { Reader } from "../checkData";
import { known, listOf, object, oneOf, recordOf, text } from "../checkData";
import type { Node } from "../sentences/parsePattern";
import { parsePattern } from "../sentences/parsePattern";
import type { PartList, Pattern } from "../sentences/pattern";
import { readCondition } from "../sentences/readCondition";
import { isTerm } from "../terms/isTerm";

const term: Reader<string> = known("term", isTerm);

/** A text in the mark language whose marks all read. */
export const markedText: Reader<string> = (value, path, faults) => {
  const read = text(value, path, faults);
  try {
    for (const node of flat(parsePattern(read.replace(/\$[1-9]/g, "spend.total")))) {
      if (node.kind === "figure" && !isTerm(node.term)) faults.push(`${path}: no term ${node.term}`);
    }
  } catch (cause) {
    faults.push(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  return read;
};

const partList: Reader<PartList> = object(
  { parts: listOf(object({ term, name: text }), 1), item: markedText, separator: text, zero: oneOf("omit", "say") },
  { of: term },
);

const variants: Reader<Pattern["variants"]> = listOf(object({ text: markedText }, { when: readCondition }), 1);

/** A pattern is a text, or variants with their conditions, and the lists that they name. */
export const readPattern: Reader<Pattern> = (value, path, faults) => {
  if (typeof value === "string") return { variants: [{ text: markedText(value, path, faults) }] };
  return object({ variants }, { lists: recordOf(partList) })(value, path, faults);
};

function flat(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => (node.kind === "optional" ? flat(node.nodes) : [node]));
}
