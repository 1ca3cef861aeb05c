import type { IFunctionInfo } from "@univerjs/engine-formula";
import { FunctionType } from "@univerjs/engine-formula";
import metadata from "../../functions/functions.json";

/** What the formula bar says of our functions while somebody types one: the words that Excel shows, too. */
export function functionInfos(): IFunctionInfo[] {
  return metadata.functions.map(({ name, description, parameters }) => ({
    functionName: `PERF.${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: "optional" in parameter ? 0 : 1,
      repeat: 0,
    })),
  }));
}
