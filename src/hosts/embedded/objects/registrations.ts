import type { Book } from "../model/book";
import type { BookEvent } from "../model/changeLog";

/** The methods by which the client says that a handler waits for an event: `_RegisterXEvent` and `_UnregisterXEvent`. */
export function registrations<T>(bookOf: (target: T) => Book, kinds: Readonly<Record<string, BookEvent["kind"]>>): Readonly<Record<string, (target: T) => undefined>> {
  const methods = Object.entries(kinds).flatMap(([name, kind]) =>
    ([["_Register", 1], ["_Unregister", -1]] as const).map(([prefix, change]) => [
      prefix + name,
      (target: T): undefined => {
        bookOf(target).events.want(kind, change);
      },
    ] as const),
  );
  return Object.fromEntries(methods);
}
