import { usePaneContext } from "../store/paneContext";
import type { ShellStrings } from "./shellStrings";
import { shellStrings } from "./shellStrings";

export function useShellStrings(): ShellStrings {
  return shellStrings[usePaneContext().state.language];
}
