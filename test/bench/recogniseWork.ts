export { factsFromGrids } from "../../src/facts/fromGrids";
export { readXlsx } from "../../src/hosts/xlsx/readXlsx";
