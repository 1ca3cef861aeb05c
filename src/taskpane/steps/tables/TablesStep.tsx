import type { Analysis } from "../../work/analysis";
import { useSubject } from "../useSubject";
import { BindingCard } from "./BindingCard";
import { FoundTables } from "./FoundTables";
import { KnownFacts } from "./KnownFacts";
import { NeededFacts } from "./NeededFacts";
import { NothingFound } from "./NothingFound";
import { Questions } from "./Questions";
import { RepairCard } from "./RepairCard";
import { RubricChoice } from "./RubricChoice";

/** 选表: what was found, what is missing, what only the person can say. */
export function TablesStep({ analysis }: { readonly analysis: Analysis }) {
  const subject = useSubject();
  const facts = subject?.facts ?? analysis.facts;
  const [refusal] = analysis.refused;
  if (refusal === "empty" || refusal === "unrecognised") return <NothingFound refusal={refusal} grids={analysis.reading.grids} />;
  return (
    <>
      <RepairCard analysis={analysis} />
      <BindingCard />
      <Questions questions={facts.questions} tables={analysis.facts.tables} />
      {refusal !== "year" && <RubricChoice analysis={analysis} subject={subject} />}
      {subject && <NeededFacts evaluation={subject.evaluation} />}
      <FoundTables tables={analysis.facts.tables} grids={analysis.reading.grids} />
      <KnownFacts facts={facts} />
    </>
  );
}
