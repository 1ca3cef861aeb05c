import type { WriteStream } from "node:tty";
import type { Progress } from "./command";

const clear = "\r\u001b[2K";

/** On a terminal one line that is written over; in a log a line each. */
export function showProgress(stream: Pick<WriteStream, "isTTY" | "write">): Progress {
  return (line) => {
    stream.write(stream.isTTY ? `${clear}${line}` : `${line}\n`);
  };
}

export function clearProgress(stream: Pick<WriteStream, "isTTY" | "write">): void {
  if (stream.isTTY) stream.write(clear);
}
