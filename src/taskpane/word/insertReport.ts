import { wordProblem } from "./wordProblem";

/** Where in the open document the report goes. */
export type InsertPlace = "end" | "replace";

const locations = { end: "End", replace: "Replace" } as const;

/**
 * Inserts a Word file into the body of the document that is open in Word.
 * @throws HostProblem with a sentence that says what to do; the document is then as Word left it
 */
export async function insertReport(bytes: Uint8Array, place: InsertPlace): Promise<void> {
  try {
    await Word.run(async (context) => {
      context.document.body.insertFileFromBase64(base64(bytes), locations[place]);
      await context.sync();
    });
  } catch (error) {
    throw wordProblem(error);
  }
}

function base64(bytes: Uint8Array): string {
  const chunk = 0x8000;
  let binary = "";
  for (let start = 0; start < bytes.length; start += chunk) binary += String.fromCharCode(...bytes.subarray(start, start + chunk));
  return btoa(binary);
}
