const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives a file to the person as a download, which stays on this machine. */
export function deliverFile(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
