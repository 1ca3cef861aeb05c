import type { PerfFunction } from "./perfFunction";
import { parameterName } from "./perfFunction";
import english from "./wording.en-US.json";
import chinese from "./wording.zh-CN.json";

export type MetadataLocale = "zh-CN" | "en-US";

interface Words {
  readonly about: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const wording: Readonly<Record<MetadataLocale, Readonly<Record<string, Words>>>> = { "zh-CN": chinese, "en-US": english };

/** The file by which Excel knows an add-in's functions (functions.json), in Office's own names. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: "any";
    readonly dimensionality: "matrix";
    readonly optional?: true;
  }[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
}

/**
 * The metadata of the functions in one language. Every parameter takes a range and every result may be one; errors come in as
 * values, so that one bad cell spoils its own row only; data types may go out, since a percent is one.
 */
export function functionsMetadata(definitions: readonly PerfFunction[], locale: MetadataLocale): FunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: definitions.map((definition) => functionMetadata(definition, locale)),
  };
}

function functionMetadata({ name, parameters }: PerfFunction, locale: MetadataLocale): FunctionMetadata {
  const words = wording[locale][name];
  if (!words) throw new Error(`wording.${locale}.json has no words for ${name}`);
  return {
    id: name,
    name,
    description: words.about,
    parameters: Object.entries(parameters).map(([key, parameter]) => {
      const description = words.parameters[key];
      if (description === undefined) throw new Error(`wording.${locale}.json has no words for ${name}'s parameter ${key}`);
      return {
        name: locale === "zh-CN" ? parameterName(parameter) : key,
        description,
        type: "any",
        dimensionality: "matrix",
        ...(typeof parameter === "string" ? {} : { optional: true as const }),
      };
    }),
    result: { type: "any", dimensionality: "matrix" },
  };
}
