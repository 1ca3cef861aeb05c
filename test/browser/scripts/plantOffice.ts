import { EmbeddedHost } from "../../../src/hosts/embedded/embeddedHost";
import { Book } from "../../../src/hosts/embedded/model/book";
import { nativeHost } from "../../../src/hosts/embedded/native/nativeHost";
import { nativeWordHost } from "../../../src/hosts/embedded/word/nativeWordHost";
import { WordModel } from "../../../src/hosts/embedded/word/wordModel";

/** What Office for Windows plants before a page begins, and what stands behind it, for the test to look at. */
export interface PlantedOffice {
  readonly word: WordModel;
  /** While set, Office refuses every request with this number. */
  refuses: number | null;
}

declare global {
  interface Window {
    plantedOffice: PlantedOffice;
    /** "Excel" or "Word"; set before this script. */
    officeProgram: string;
  }
}

const book = new Book();
book.addSheet("Sheet1");
const planted: PlantedOffice = { word: new WordModel(), refuses: null };
const faults = { fault: () => (planted.refuses === null ? null : { refused: planted.refuses }) };
const options = { instanceId: "page" };
const native = window.officeProgram === "Word" ? nativeWordHost(planted.word, options, faults) : nativeHost(new EmbeddedHost(book, faults), options);
Object.defineProperty(window, "external", { value: native, configurable: true, writable: true });
window.plantedOffice = planted;
