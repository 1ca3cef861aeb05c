import type { ICommandInfo, ICommandService } from "@univerjs/core";
import { FormulaExecutedStateType, SetFormulaCalculationNotificationMutation, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { ISetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";

/** Univer begins to calculate a moment after a change; who waits for longer than this waits for nothing. */
const patience = 120_000;

/**
 * Resolves when the calculation is over that the change just made sets off. One that was under way is stopped by it and
 * begins anew, so that only an end after the next beginning counts.
 */
export function calculationEnd(commands: ICommandService): Promise<void> {
  return new Promise((resolve, reject) => {
    let begun = false;
    const listener = commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) begun = true;
      if (begun && isEnd(command)) settle(resolve);
    });
    const timer = setTimeout(() => settle(() => reject(new Error("the grid did not calculate"))), patience);
    const settle = (how: () => void): void => {
      listener.dispose();
      clearTimeout(timer);
      how();
    };
  });
}

function isEnd({ id, params }: Readonly<ICommandInfo>): boolean {
  if (id !== SetFormulaCalculationNotificationMutation.id) return false;
  const state = (params as ISetFormulaCalculationNotificationMutation).functionsExecutedState;
  return state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION;
}
