import type { Fact } from "../../facts/fact";
import type { CellRef } from "../../grid/address";
import type { WorkbookReading } from "../../hosts/port";
import type { CellEntry } from "../../hosts/excel/enterCells";
import type { Language } from "../strings/language";
import type { ReportChoices } from "../work/analysis";
import type { TypedPoints } from "../work/inputEntries";
import type { ResultKind } from "../work/resultsChange";
import { withMapping } from "./memoryEdits";
import type { Binding, MemoryEdit, PaneAction, PaneState, Step } from "./paneState";
import { perform } from "./perform";
import { Scanner } from "./scanner";
import { watch } from "./watch";
import { loadWork } from "./loadWork";

export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
}

/** What is said while something is done, and afterwards. */
export interface Words {
  readonly doing: string;
  readonly done: string;
}

/** Everything that a person can do in the pane. Nothing here fails: what goes wrong is shown. */
export interface PaneActions {
  /** Reads the workbook for the first time and watches it; the answer ends the watching. */
  readonly begin: () => () => void;
  readonly scan: () => void;
  readonly stop: () => void;
  readonly step: (step: Step) => void;
  readonly help: (topic: string | null) => void;
  readonly language: (language: Language) => void;
  readonly subject: (subject: number) => void;
  readonly dismiss: () => void;
  readonly go: (at: CellRef) => void;
  /** Keeps a decision in the workbook and evaluates anew. */
  readonly remember: (edit: MemoryEdit, done: string) => void;
  readonly chooseReport: (choices: ReportChoices) => void;
  readonly startBinding: (fact: Pick<Fact, "id" | "year">, label: string, isMoney: boolean) => void;
  readonly takeCell: (at?: CellRef) => void;
  readonly confirmBinding: (unit: string | null, done: string) => void;
  readonly cancelBinding: () => void;
  /** Enters into the person's own cells what they have just agreed to, and reads again. */
  readonly enter: (entries: readonly CellEntry[], words: Words) => void;
  /** Points and reasons into 绩效评分, which is made first where it is not there. */
  readonly givePoints: (typed: TypedPoints, words: Words) => void;
  /** A text of the clerk's into 文字材料, which is made where it is not there. */
  readonly writeText: (topic: string, written: string, words: Words) => void;
  readonly openSample: (words: Words) => void;
  readonly write: (kind: ResultKind, words: Words) => void;
  readonly auditText: (text: string, name: string) => void;
  readonly auditFile: (file: File) => void;
  readonly closeAudit: () => void;
}

export function paneActions(store: Store): PaneActions {
  const { state, dispatch } = store;
  const scanner = new Scanner(store);
  const reading = (): WorkbookReading | null => state().analysis?.reading ?? null;
  return {
    begin: () => {
      const begun = loadWork().then(
        () => {
          void scanner.scan(false);
          return watch(store, scanner);
        },
        // The frame shows that a part of the pane did not arrive.
        () => null,
      );
      return () => void begun.then((end) => end?.());
    },
    scan: () => void scanner.scan(false),
    stop: () => scanner.stop(),
    step: (step) => dispatch({ kind: "step", step }),
    help: (topic) => dispatch({ kind: "help", topic }),
    language: (language) => dispatch({ kind: "language", language }),
    subject: (subject) => dispatch({ kind: "subject", subject }),
    dismiss: () => dispatch({ kind: "noticed" }),
    go: (at) => perform(store, null, async ({ goToCell }) => (await goToCell(at), "")),
    remember: (edit, done) => void scanner.remember(edit, done),
    chooseReport: (choices) => {
      dispatch({ kind: "choices", choices });
      const known = reading();
      if (known) void scanner.evaluate(known);
    },
    startBinding: ({ id, year }, label, isMoney) => dispatch({ kind: "binding", binding: { fact: id, label, year, isMoney, taken: null } }),
    takeCell: (at) =>
      perform(store, null, async ({ bindingAt, selectedCell }) => {
        const [{ binding }, known] = [state(), reading()];
        if (binding && known) dispatch({ kind: "binding", binding: { ...binding, taken: bindingAt(binding, at ?? (await selectedCell()), known) } });
        return "";
      }),
    confirmBinding: (unit, done) => {
      const { binding } = state();
      if (binding?.taken) void scanner.remember(bound(binding.taken, unit), done);
      dispatch({ kind: "binding", binding: null });
    },
    cancelBinding: () => dispatch({ kind: "binding", binding: null }),
    enter: (entries, { doing, done }) =>
      perform(store, doing, async ({ enterCells }) => {
        await enterCells(entries);
        await scanner.scan(true);
        return done;
      }),
    givePoints: (typed, { doing, done }) =>
      perform(store, doing, async ({ enterCells, excelPort, pointsEntries, resultsChange }) => {
        const { analysis, choices } = state();
        if (!analysis) return "";
        let entries = pointsEntries(analysis.reading, typed);
        if (!entries) {
          const change = await resultsChange(analysis.reading, choices, "scores");
          if (change) await excelPort().write(change);
          entries = pointsEntries(await excelPort().read(), typed);
        }
        await enterCells(entries ?? []);
        await scanner.scan(true);
        return done;
      }),
    writeText: (topic, written, { doing, done }) =>
      perform(store, doing, async ({ excelPort, textsChange }) => {
        const { analysis, subject } = state();
        const outline = analysis?.subjects[subject]?.outline;
        if (!analysis || !outline) return "";
        await excelPort().write(textsChange(analysis.reading, outline, topic, written));
        await scanner.scan(true);
        return done;
      }),
    openSample: ({ doing, done }) =>
      perform(store, doing, async ({ openSample }) => {
        await openSample();
        return done;
      }),
    write: (kind, { doing, done }) =>
      perform(store, doing, async ({ excelPort, goToCell, resultsChange, writtenSheet }) => {
        const { analysis, choices } = state();
        const change = analysis ? await resultsChange(analysis.reading, choices, kind) : null;
        if (!change) return "";
        await excelPort().write(change);
        const place = writtenSheet(await excelPort().read(), change);
        if (place) await goToCell(place);
        await scanner.scan(true);
        return done;
      }),
    auditText: (text, name) => void audit(store, name, async () => new TextEncoder().encode(text)),
    auditFile: (file) => void audit(store, file.name, async () => new Uint8Array(await file.arrayBuffer())),
    closeAudit: () => dispatch({ kind: "audit", audit: { kind: "none" } }),
  };
}

function bound({ mapping }: NonNullable<Binding["taken"]>, unit: string | null): MemoryEdit {
  return (memory) => withMapping(memory, { ...mapping, ...(unit === null ? {} : { unit }) });
}

async function audit({ state, dispatch }: Store, name: string, read: () => Promise<Uint8Array>): Promise<void> {
  dispatch({ kind: "audit", audit: { kind: "running", name } });
  const work = await loadWork();
  try {
    const written = await work.readWritten(await read());
    dispatch({ kind: "audit", audit: { kind: "done", name, audit: work.auditReading(written, state().analysis?.facts ?? null) } });
  } catch (error) {
    dispatch({ kind: "audit", audit: { kind: "refused", problem: work.problemOf(error) } });
  }
}
