import { chartBlock } from "../charts/chartBlock";
import { formTable } from "../forms/formTable";
import { forms, selfEvaluationForm } from "../forms/forms";
import type { Outline, OutlineItem } from "../outline";
import { scoreTable } from "../scoreTable";
import { holds } from "../sentences/condition";
import type { Telling } from "../telling";
import { tellConclusion } from "./tellConclusion";
import { tellIndicators } from "./tellIndicators";
import { tellNotes } from "./tellNotes";
import { tellMeasures, tellProblems } from "./tellProblems";
import { tellProjectForms } from "./tellProjectForms";
import { tellProjects } from "./tellProjects";
import { tellRemainingTexts } from "./tellRemainingTexts";
import { tellSay } from "./tellSay";
import { tellScores, tellScoresOf } from "./tellScores";
import { tellText } from "./tellText";
import { tellUnmet } from "./tellUnmet";
import type { ToldItem } from "./told";
import { blocksOnly, nothing } from "./told";

/** One item of an outline, told; nothing where its condition does not hold. */
export function tellItem(item: OutlineItem, outline: Outline, telling: Telling): ToldItem {
  if (item.when && !holds(item.when, telling)) return nothing;
  switch (item.item) {
    case "say":
      return tellSay(item, telling);
    case "text":
      return blocksOnly(tellText(item.topic, item.ask, telling, item.lead));
    case "scores":
      return tellScores(item.texts ?? {}, telling);
    case "scoresOf":
      return tellScoresOf(item.groups, telling);
    case "conclusion":
      return tellConclusion(item.pattern, telling);
    case "problems":
      return tellProblems(telling);
    case "measures":
      return tellMeasures(telling);
    case "unmet":
      return tellUnmet(telling);
    case "indicators":
      return tellIndicators(item.class, item.ask, telling);
    case "projects":
      return tellProjects(item.pattern, item.ask, telling);
    case "chart": {
      const chart = chartBlock(item.chart, telling);
      return chart ? blocksOnly([chart]) : nothing;
    }
    case "scoreTable":
      return telling.evaluation.scores.length > 0 ? blocksOnly([scoreTable(telling)]) : nothing;
    case "form": {
      const form = forms.get(item.form);
      return form ? blocksOnly([formTable(form, telling)]) : nothing;
    }
    case "selfEvaluation":
      return blocksOnly([formTable(selfEvaluationForm(telling.evaluation.rubric), telling)]);
    case "projectForms":
      return tellProjectForms(telling);
    case "remainingTexts":
      return tellRemainingTexts(outline, telling);
    case "notes":
      return tellNotes(telling);
  }
}
