import { ICommandService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, IFunctionService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { FormulaExecutor } from "../../hosts/embedded/univer/formulaExecutor";
import type { FormulaFunctions } from "../../hosts/embedded/univer/formulaFunctions";
import { functionInfos } from "./functionInfos";

export interface UniverApp {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly commands: ICommandService;
  /** To be called once there is a workbook: Univer takes functions only then. */
  readonly registerFunctions: () => void;
}

/** What menus offer that this page does not carry out: see refusedCommands.ts. */
const notCarriedOut = [
  "sheet.menu.sheets-protection",
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.command.copy-sheet",
];

/** Univer with its grid in a place of the page, in Chinese. */
export function univerApp(place: HTMLElement, functions: FormulaFunctions): UniverApp {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: zhCN }, logLevel: LogLevel.SILENT });
  const preset = UniverSheetsCorePreset({
    container: place,
    ribbonType: "simple",
    // Cached results are shown as the file has them; what an edit touches, or what has none, is calculated.
    formula: { description: functionInfos(), initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    menu: Object.fromEntries(notCarriedOut.map((id) => [id, { hidden: true }])),
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  let registered = false;
  return {
    univer,
    api: FUniver.newAPI(univer),
    commands: injector.get(ICommandService),
    registerFunctions: () => {
      if (registered) return;
      registered = true;
      injector.get(IFunctionService).registerExecutors(...[...functions].map(([name, compute]) => new FormulaExecutor(name, compute)));
    },
  };
}
