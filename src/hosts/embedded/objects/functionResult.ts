import type { Json } from "../wire/json";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

export const functionResult: TypedClass<{ readonly value: Json }> = defineClass<"FunctionResult", { readonly value: Json }>("FunctionResult", {
  scalars: { Value: ({ value }) => value, Error: () => "" },
});
