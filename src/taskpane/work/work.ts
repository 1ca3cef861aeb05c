/** Everything beyond the frame, as one piece that is fetched while the frame is already shown. */
export { Workspace } from "../steps/Workspace";
export { analyse } from "./analyse";
export { auditReading } from "./auditReading";
export { bindingAt } from "./bindingAt";
export { problemOf } from "./problemOf";
export { pointsEntries } from "./inputEntries";
export { openSample } from "./openSample";
export { textsChange } from "./textsChange";
export { readWritten } from "./readWritten";
export { resultsChange } from "./resultsChange";
export { writtenSheet } from "./writtenSheet";
export { excelPort } from "../../hosts/excel/excelPort";
export { enterCells } from "../../hosts/excel/enterCells";
export { goToCell } from "../../hosts/excel/goToCell";
export { selectedCell } from "../../hosts/excel/selectedCell";
export { watchChanges } from "../../hosts/excel/watchChanges";
