import { factEntry, isFactId } from "../../../facts/fact";
import type { Question, RecognisedTable } from "../../../facts/facts";
import type { FactMapping } from "../../../facts/memory";
import { formatAreaRef } from "../../../grid/address";
import { withUnit, withYear, withoutMapping } from "../../store/memoryEdits";
import type { PaneActions } from "../../store/paneActions";
import { usePaneContext } from "../../store/paneContext";
import type { StepStrings } from "../../strings/stepStrings";
import { useStepStrings } from "../../strings/useStepStrings";
import { questionInEnglish } from "./questionInEnglish";

export interface Answer {
  readonly label: string;
  /** What it would mean, where that can be said. */
  readonly explains?: string;
  readonly answer: () => void;
}

export interface QuestionView {
  readonly title: string;
  readonly words: string;
  /** The words are the reader's own, which are Chinese in whatever pane. */
  readonly inChinese: boolean;
  readonly answers: readonly Answer[];
  /** No choice stands in the workbook: a year is to be typed. */
  readonly asksYear: boolean;
}

interface Asked {
  readonly question: Question;
  readonly table: RecognisedTable | undefined;
  readonly mapping: FactMapping | undefined;
  readonly text: StepStrings["questions"];
  readonly strings: StepStrings;
  readonly actions: PaneActions;
}

/** A question in the pane's own words, with its answers as buttons. One that the pane has no words for stands as the reader put it. */
export function useQuestion(question: Question, tables: readonly RecognisedTable[]): QuestionView {
  const { state, actions } = usePaneContext();
  const strings = useStepStrings();
  const mapping = state.analysis?.reading.memory.mappings.find(({ fact, sheet }) => labelOf(fact) === question.values["fact"] && sheet === question.values["sheet"]);
  const asked = { question, table: tableOf(question, tables), mapping, text: strings.questions, strings, actions };
  const english = state.language === "en-US" ? questionInEnglish(question) : null;
  const view = { answers: [], asksYear: false, title: strings.questions.other, words: english ?? question.message, ...views[question.code]?.(asked) };
  return { ...view, inChinese: view.words === question.message };
}

const views: Readonly<Partial<Record<string, (asked: Asked) => Partial<QuestionView>>>> = {
  "YEAR-UNKNOWN": (asked) => ({ title: asked.text.YEAR_UNKNOWN, words: asked.text.YEAR_UNKNOWN_text, asksYear: true, answers: asked.question.choices.map((year) => yearAnswer(year, asked)) }),
  "YEAR-SEVERAL": (asked) => {
    const { question, text } = asked;
    const words = text.YEAR_SEVERAL_text(question.values["year"] ?? "", question.choices.map(text.yearButton).join("、"));
    return { title: text.YEAR_SEVERAL, words, answers: question.choices.map((year) => yearAnswer(year, asked)) };
  },
  "ORGANISATION-OTHER": ({ question: { values }, text }) => ({ title: text.ORGANISATION_OTHER, words: text.ORGANISATION_OTHER_text(values["table"] ?? "", values["organisation"] ?? "") }),
  "UNIT-UNKNOWN": (asked) => {
    const { question, table, text } = asked;
    const name = question.values["table"] ?? "";
    const place = table ? formatAreaRef(table.sheet, table.area) : "";
    return { title: text.UNIT_UNKNOWN(name), words: text.UNIT_UNKNOWN_text(name, place), answers: question.choices.map((unit) => unitAnswer(unit, asked)) };
  },
  "UNIT-CONTRADICTED": (asked) => ({
    title: asked.text.UNIT_CONTRADICTED(asked.question.values["table"] ?? ""),
    answers: asked.question.choices.map((unit) => unitAnswer(unit, asked)),
  }),
  "HIDDEN-DISAGREES": ({ text }) => ({ title: text.HIDDEN_DISAGREES }),
  "MAPPING-LOST": ({ text, mapping, actions, strings }) => ({ title: text.MAPPING_LOST, answers: mapping ? mappingAnswers(mapping, text, actions, strings) : [] }),
};

function yearAnswer(year: string, { text, actions }: Asked): Answer {
  return { label: text.yearButton(year), answer: () => actions.remember((memory) => withYear(memory, Number(year)), text.remembered) };
}

function unitAnswer(unit: string, { question, table, text, actions }: Asked): Answer {
  const { shown, [`yuan.${unit}`]: yuan } = question.values;
  const explains = shown !== undefined && yuan !== undefined ? { explains: text.unitReading(shown, unit, yuan) } : {};
  const answer = (): void => {
    if (table) actions.remember((memory) => withUnit(memory, { sheet: table.sheet, kind: table.kind, unit }), text.remembered);
  };
  return { label: text.unitButton(unit), ...explains, answer };
}

function mappingAnswers(mapping: FactMapping, text: StepStrings["questions"], actions: PaneActions, strings: StepStrings): readonly Answer[] {
  const { fact, year } = mapping;
  if (!isFactId(fact)) return [{ label: text.forget, answer: () => actions.remember((memory) => withoutMapping(memory, mapping), strings.facts.forgotten) }];
  return [
    { label: text.pointAgain, answer: () => actions.startBinding({ id: fact, year }, labelOf(fact), factEntry(fact).measure === "money") },
    { label: text.forget, answer: () => actions.remember((memory) => withoutMapping(memory, mapping), strings.facts.forgotten) },
  ];
}

function labelOf(fact: string): string {
  return isFactId(fact) ? factEntry(fact).label["zh-CN"] : fact;
}

/** The table that a question is about: the one its first cell stands in. */
function tableOf({ at: [cell], values }: Question, tables: readonly RecognisedTable[]): RecognisedTable | undefined {
  if (!cell) return undefined;
  return tables.find(({ sheet, area, label }) => {
    const within = cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right;
    return sheet === cell.sheet && within && (values["table"] === undefined || values["table"] === label);
  });
}
