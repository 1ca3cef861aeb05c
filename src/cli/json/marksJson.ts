import type { ListedMarks } from "../listedMarks";
import { contentInWords } from "../listedMarks";

/** `perf report --marks --json` */
export function marksJson({ outlines, outline, rubric, marks, filled }: ListedMarks): object {
  return {
    outlines: outlines.map(({ id, label, subject }) => ({ id, label: label["zh-CN"], subject })),
    outline: outline.id,
    rubric: rubric.id,
    marks: marks.map((mark) => ({ mark: `{{${mark.name}}}`, group: mark.group, aliases: (mark.aliases ?? []).map((name) => `{{${name}}}`), ...(filled ? { content: contentInWords(mark) } : {}) })),
  };
}
