import { lazy, Suspense } from "react";
import { Waiting } from "./Waiting";

const Help = lazy(async () => ({ default: (await import("../help/Help")).Help }));

/** Help, fetched when somebody asks for it. */
export function LazyHelp() {
  return (
    <Suspense fallback={<Waiting />}>
      <Help />
    </Suspense>
  );
}
