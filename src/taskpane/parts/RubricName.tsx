import type { Rubric } from "../../rubrics/rubric";
import { usePaneContext } from "../store/paneContext";

/** A rubric's title in the person's language; one taken from the unit's own sheet has only its Chinese one. */
export function RubricName({ title }: { readonly title: Rubric["title"] }) {
  const { language } = usePaneContext().state;
  return <span lang={title[language] === title["zh-CN"] ? "zh-CN" : language}>{title[language]}</span>;
}
