import { splitArguments } from "../terms/term";

/** A pattern's text, read once. */
export type Node =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly term: string; readonly bare: boolean }
  | { readonly kind: "name"; readonly name: NameMark }
  | { readonly kind: "say"; readonly pattern: string; readonly args: readonly string[] }
  | { readonly kind: "list"; readonly list: string }
  | { readonly kind: "rate"; readonly rate: string }
  | { readonly kind: "words"; readonly topic: string }
  | { readonly kind: "local"; readonly local: string }
  | { readonly kind: "optional"; readonly nodes: readonly Node[] };

export type NameMark = "organisation" | "project" | "grade" | "rubric";

const nameMarks: readonly string[] = ["organisation", "project", "grade", "rubric"] satisfies readonly NameMark[];

/** Reads the mark language. Throws on unbalanced marks: patterns are ours, and their test reads every one. */
export function parsePattern(text: string): readonly Node[] {
  const { nodes, end } = readNodes(text, 0);
  if (end !== text.length) throw new Error(`unbalanced ] in pattern: ${text}`);
  return nodes;
}

function readNodes(text: string, start: number): { readonly nodes: readonly Node[]; readonly end: number } {
  const nodes: Node[] = [];
  let at = start;
  while (at < text.length) {
    const letter = text[at];
    if (letter === "]") return { nodes, end: at };
    if (letter === "[") {
      const optional = readNodes(text, at + 1);
      if (text[optional.end] !== "]") throw new Error(`unbalanced [ in pattern: ${text}`);
      nodes.push({ kind: "optional", nodes: optional.nodes });
      at = optional.end + 1;
    } else if (letter === "{") {
      const close = text.indexOf("}", at);
      if (close < 0) throw new Error(`unbalanced { in pattern: ${text}`);
      nodes.push(readMark(text.slice(at + 1, close)));
      at = close + 1;
    } else {
      const end = nextMark(text, at);
      nodes.push({ kind: "text", text: text.slice(at, end) });
      at = end;
    }
  }
  return { nodes, end: at };
}

function nextMark(text: string, from: number): number {
  const found = text.slice(from).search(/[[\]{]/);
  return found < 0 ? text.length : from + found;
}

function readMark(mark: string): Node {
  if (mark.startsWith("$")) return { kind: "local", local: mark.slice(1) };
  if (mark.startsWith("list:")) return { kind: "list", list: mark.slice(5) };
  if (mark.startsWith("bare:")) return { kind: "figure", term: mark.slice(5), bare: true };
  if (mark.startsWith("rate:")) return { kind: "rate", rate: mark.slice(5) };
  if (mark.startsWith("text:")) return { kind: "words", topic: mark.slice(5) };
  if (mark.startsWith("say:")) return readSay(mark.slice(4));
  return nameMarks.includes(mark) ? { kind: "name", name: mark as NameMark } : { kind: "figure", term: mark, bare: false };
}

function readSay(call: string): Node {
  const open = call.indexOf("(");
  if (open < 0) return { kind: "say", pattern: call, args: [] };
  return { kind: "say", pattern: call.slice(0, open), args: splitArguments(call.slice(open + 1, -1)) };
}
