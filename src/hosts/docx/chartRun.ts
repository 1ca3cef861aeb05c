/**
 * The library's charts by a door of our own: imported lazily from here, they share one copy of the library with the rest, whichever
 * module system runs us.
 */
export { ChartRun } from "docx/charts";
