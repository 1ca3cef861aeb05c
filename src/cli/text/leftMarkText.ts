import { placeInWords } from "../../findings/audit/placeInWords";
import type { LeftMark } from "../../hosts/docx/template/fillTemplate";

/** A mark of a Word template that was left as it is: where, why, and what to type instead. */
export function leftMarkText({ mark, at, why, near }: LeftMark): string {
  const place = at === null ? "页眉或页脚" : placeInWords(at);
  if (why === "notAlone") return `模板${place}的标记“{{${mark}}}”要填入整段内容，不能和别的文字写在同一段，已保留并标黄。请让它独占一段。`;
  const meant = near.length > 0 ? `，是否想写${near.map((name) => `“{{${name}}}”`).join("、")}？` : "，";
  return `模板${place}的标记“{{${mark}}}”不认识，已保留并标黄${meant}可用的标记见 perf report --marks。`;
}
