import type { Store } from "./paneActions";
import { loadWork } from "./loadWork";
import type { Scanner } from "./scanner";

/** Somebody who types goes on typing: so long nothing must come before it is read again. */
const pause = 900;

/** Reads again when the person's cells change; where reading takes long, it only says that they have. The answer ends it. */
export function watch({ state, dispatch }: Store, scanner: Scanner): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const changed = (): void => {
    // While the add-in itself writes, it reads again when it has done.
    if (ended || state().working !== null) return;
    dispatch({ kind: "changed" });
    clearTimeout(timer);
    if (scanner.isQuick) timer = setTimeout(() => void scanner.scan(true), pause);
  };
  const watching = loadWork().then(({ watchChanges }) =>
    // An Excel that does not tell of changes is read again by the button.
    watchChanges(changed).catch(() => null),
  );
  return () => {
    ended = true;
    clearTimeout(timer);
    void watching.then((stop) => stop?.()).catch(() => undefined);
  };
}
