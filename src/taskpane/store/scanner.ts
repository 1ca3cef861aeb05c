import type { WorkbookReading } from "../../hosts/port";
import type { Store } from "./paneActions";
import type { MemoryEdit } from "./paneState";
import { loadWork } from "./loadWork";

/** Reads and evaluates, one after the other: a new scan stops the one that runs. */
export class Scanner {
  private running: AbortController | null = null;
  /** How long the last scan took, in milliseconds. */
  private took = 0;

  constructor(private readonly store: Store) {}

  /** Whether a scan is quick enough to be repeated after every change. */
  get isQuick(): boolean {
    return this.took < 2_000;
  }

  async scan(quiet: boolean): Promise<void> {
    const { dispatch } = this.store;
    this.stop();
    const control = new AbortController();
    this.running = control;
    dispatch({ kind: "scanStarted", quiet });
    const work = await loadWork();
    const started = performance.now();
    try {
      const port = work.excelPort({ signal: control.signal, onProgress: (done, total) => dispatch({ kind: "scanProgress", done, total }) });
      const reading = await port.read();
      const analysis = await work.analyse(reading, this.store.state().choices);
      if (this.running !== control) return;
      this.took = performance.now() - started;
      dispatch({ kind: "analysed", analysis });
    } catch (error) {
      if (this.running === control) dispatch({ kind: "scanFailed", problem: work.problemOf(error) });
    } finally {
      if (this.running === control) this.running = null;
    }
  }

  stop(): void {
    this.running?.abort();
  }

  /** Evaluates what was read before, by other decisions. */
  async evaluate(reading: WorkbookReading): Promise<void> {
    const work = await loadWork();
    try {
      this.store.dispatch({ kind: "analysed", analysis: await work.analyse(reading, this.store.state().choices) });
    } catch (error) {
      this.store.dispatch({ kind: "scanFailed", problem: work.problemOf(error) });
    }
  }

  /** Keeps a decision in the workbook. What cannot be kept there does not count either, and is said. */
  async remember(edit: MemoryEdit, done: string): Promise<void> {
    const { dispatch, state } = this.store;
    const { analysis } = state();
    if (!analysis) return;
    const work = await loadWork();
    const reading = { ...analysis.reading, memory: edit(analysis.reading.memory) };
    dispatch({ kind: "workStarted", what: done });
    try {
      await work.excelPort().write({ sheets: [], memory: reading.memory });
      await this.evaluate(reading);
      dispatch({ kind: "workDone", text: done });
    } catch (error) {
      dispatch({ kind: "workFailed", problem: work.problemOf(error) });
    }
  }
}
