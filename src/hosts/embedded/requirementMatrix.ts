/** The API sets that this host says it has. What is missing in one of them is refused by name when it is used. */
export const requirementMatrix: Readonly<Record<string, string>> = {
  excelapi: "1.17",
  ribbonapi: "1.2",
  sharedruntime: "1.2",
  customfunctionsruntime: "1.4",
  dialogapi: "1.2",
  dialogorigin: "1.1",
  customxmlparts: "1.1",
  settings: "1.1",
  addincommands: "1.3",
  delayforcelledit: "1.1",
};
