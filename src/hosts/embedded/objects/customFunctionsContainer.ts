import type { Book } from "../model/book";
import { defineService } from "./hostClass";

/** The root of the requests by which the custom-functions runtime says that it is ready. */
export const customFunctionsContainer = defineService<Book>("CustomFunctionsContainer", {
  methods: { _SetOsfControlContainerReadyForCustomFunctions: () => undefined },
});
