/**
 * What became of a file that was to be saved. Only a file picker tells that it was written; a download is out of our hands the
 * moment it begins, and nobody may say 已保存 of it.
 */
export type SaveOutcome =
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "handedOver" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed" }
  /** Excel and Word for Mac do nothing at all with a download, and say so nowhere. */
  | { readonly kind: "impossible" };

export interface FileToSave {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The browser's own dialogue; not every browser has it, and none inside the frame of another site. */
interface SavePicker {
  readonly showSaveFilePicker?: (options: object) => Promise<FileHandle>;
}

interface FileHandle {
  readonly name: string;
  createWritable(): Promise<{ write(data: BufferSource): Promise<void>; close(): Promise<void>; abort(): Promise<void> }>;
}

/** Saves a Word file: by the browser's dialogue where it has one, else as a download. Call it in the click itself. */
export async function saveFile(file: FileToSave, downloads: boolean): Promise<SaveOutcome> {
  const handle = await pick(file.name);
  if (handle === "cancelled") return { kind: "cancelled" };
  if (handle) return write(handle, file.bytes);
  return downloads ? download(file) : { kind: "impossible" };
}

/** Null where there is no dialogue, or the page may not open it. */
async function pick(suggestedName: string): Promise<FileHandle | "cancelled" | null> {
  const { showSaveFilePicker } = window as SavePicker;
  if (!showSaveFilePicker) return null;
  try {
    return await showSaveFilePicker.call(window, { suggestedName, types: [{ description: "Word", accept: { [wordType]: [".docx"] } }] });
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "cancelled" : null;
  }
}

async function write(handle: FileHandle, bytes: Uint8Array): Promise<SaveOutcome> {
  try {
    const target = await handle.createWritable();
    try {
      await target.write(bytes as Uint8Array<ArrayBuffer>);
      await target.close();
    } catch (error) {
      await target.abort();
      throw error;
    }
    return { kind: "saved", name: handle.name };
  } catch (error) {
    // The disk is full, the file is open in Word, the folder is read-only: the system says so only by failing.
    if (error instanceof DOMException) return { kind: "failed" };
    throw error;
  }
}

function download({ name, bytes }: FileToSave): SaveOutcome {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: wordType }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address only after the click; ten minutes are enough for a person who is asked where to put it.
  setTimeout(() => URL.revokeObjectURL(address), 600_000);
  return { kind: "handedOver" };
}
