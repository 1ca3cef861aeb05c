import type { Mutation } from "./mutation";
import { blankCopy } from "./ways/blankCopy";
import { blanksFilled } from "./ways/blanksFilled";
import { blockMoved } from "./ways/blockMoved";
import { columnNumbersAdded } from "./ways/columnNumbersAdded";
import { columnsInserted } from "./ways/columnsInserted";
import { copyChanged } from "./ways/copyChanged";
import { errorInFigure } from "./ways/errorInFigure";
import { errorsBeside } from "./ways/errorsBeside";
import { figureMerged } from "./ways/figureMerged";
import { headMergedDown } from "./ways/headMergedDown";
import { labelForms } from "./ways/labelForms";
import { labelMerged } from "./ways/labelMerged";
import { labelSpaces } from "./ways/labelSpaces";
import { mergeRepeated } from "./ways/mergeRepeated";
import { mergesLost } from "./ways/mergesLost";
import { numberColumn } from "./ways/numberColumn";
import { numbersAsText } from "./ways/numbersAsText";
import { otherYearAdded } from "./ways/otherYearAdded";
import { partRows } from "./ways/partRows";
import { percentForms } from "./ways/percentForms";
import { priorYearColumn } from "./ways/priorYearColumn";
import { remarkColumn } from "./ways/remarkColumn";
import { rowsAbove } from "./ways/rowsAbove";
import { rowsBelow } from "./ways/rowsBelow";
import { rowsHidden } from "./ways/rowsHidden";
import { rowsInside } from "./ways/rowsInside";
import { rowsSwapped } from "./ways/rowsSwapped";
import { sheetAdded } from "./ways/sheetAdded";
import { sheetCopied } from "./ways/sheetCopied";
import { sheetHidden } from "./ways/sheetHidden";
import { sheetRenamed } from "./ways/sheetRenamed";
import { sheetsShuffled } from "./ways/sheetsShuffled";
import { synonyms } from "./ways/synonyms";
import { tablesBeside } from "./ways/tablesBeside";
import { tablesStacked } from "./ways/tablesStacked";
import { titleInLine } from "./ways/titleInLine";
import { titleMoved } from "./ways/titleMoved";
import { titleRepeated } from "./ways/titleRepeated";
import { titleSplit } from "./ways/titleSplit";
import { titlesRenumbered } from "./ways/titlesRenumbered";
import { unitConverted } from "./ways/unitConverted";
import { unitInCells } from "./ways/unitInCells";
import { unitInHeader } from "./ways/unitInHeader";
import { unitRemoved } from "./ways/unitRemoved";
import { unitWrong } from "./ways/unitWrong";
import { wholeEmptied } from "./ways/wholeEmptied";
import { yearMoved } from "./ways/yearMoved";

/** Every way in which the generator changes a sample. */
export const mutations: readonly Mutation[] = [
  blankCopy,
  blanksFilled,
  blockMoved,
  columnNumbersAdded,
  columnsInserted,
  copyChanged,
  errorInFigure,
  errorsBeside,
  figureMerged,
  headMergedDown,
  labelForms,
  labelMerged,
  labelSpaces,
  mergeRepeated,
  mergesLost,
  numberColumn,
  numbersAsText,
  otherYearAdded,
  partRows,
  percentForms,
  priorYearColumn,
  remarkColumn,
  rowsAbove,
  rowsBelow,
  rowsHidden,
  rowsInside,
  rowsSwapped,
  sheetAdded,
  sheetCopied,
  sheetHidden,
  sheetRenamed,
  sheetsShuffled,
  synonyms,
  tablesBeside,
  tablesStacked,
  titleInLine,
  titleMoved,
  titleRepeated,
  titleSplit,
  titlesRenumbered,
  unitConverted,
  unitInCells,
  unitInHeader,
  unitRemoved,
  unitWrong,
  wholeEmptied,
  yearMoved,
];
