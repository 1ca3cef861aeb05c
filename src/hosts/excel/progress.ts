import { HostProblem } from "../port";

/** How a long scan shows where it is, and how it is stopped. */
export interface ScanOptions {
  /** Cells read so far, and in all. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** @throws HostProblem `cancelled` once the person has asked to stop. */
export function demandRunning({ signal }: ScanOptions): void {
  if (signal?.aborted) throw new HostProblem("cancelled", "已按您的要求停止读取，工作簿没有改动。需要时请重新开始。");
}
