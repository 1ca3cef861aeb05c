import { invalidArgument, textOf } from "../objects/arguments";
import { defineService } from "../objects/hostClass";
import type { WordModel } from "./wordModel";
import { insertLocations } from "./wordModel";

const range = defineService<WordModel>("Range", {});

const body = defineService<WordModel>("Body", {
  methods: {
    InsertFileFromBase64: (model, [file, location]) => {
      const at = insertLocations.find((known) => known === textOf(location));
      if (!at) throw invalidArgument(`a body takes no file at "${textOf(location)}"`);
      model.insert({ base64: demandFile(textOf(file)) }, at);
      return range.of(model);
    },
  },
});

/** What Word's client finds behind `context.document`. */
export const wordDocument = defineService<WordModel>("Document", { objects: { Body: (model) => body.of(model) } });

/** Word takes nothing that is not a package. */
function demandFile(base64: string): string {
  if (!base64.startsWith("UEsDB")) throw invalidArgument("the file is no Word document");
  return base64;
}
