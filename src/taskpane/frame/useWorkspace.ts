import { useEffect, useState } from "react";
import type { ComponentType } from "react";
import { loadWork } from "../store/loadWork";

/** The steps, once they have arrived; `failed` where they never will. */
export function useWorkspace(): { readonly Workspace: ComponentType | null; readonly failed: Error | null } {
  const [loaded, setLoaded] = useState<{ readonly Workspace: ComponentType | null; readonly failed: Error | null }>({ Workspace: null, failed: null });
  useEffect(() => {
    loadWork().then(
      ({ Workspace }) => setLoaded({ Workspace, failed: null }),
      (error: unknown) => setLoaded({ Workspace: null, failed: error instanceof Error ? error : new Error(String(error)) }),
    );
  }, []);
  return loaded;
}
