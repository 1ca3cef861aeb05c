import { usePaneContext } from "../store/paneContext";
import type { StepStrings } from "./stepStrings";
import { stepStrings } from "./stepStrings";

export function useStepStrings(): StepStrings {
  return stepStrings[usePaneContext().state.language];
}
