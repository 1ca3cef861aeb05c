import type { Sheet } from "../model/sheet";
import type { ProtectionOptions } from "../model/protection";
import { RichError } from "../wire/richError";
import { isGiven, recordOf, textOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

const nothingAllowed: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtection: TypedClass<Sheet> = defineClass<"WorksheetProtection", Sheet>("WorksheetProtection", {
  scalars: {
    Protected: ({ protection }) => protection !== null,
    Options: ({ protection }) => protection?.options ?? null,
  },
  methods: {
    Protect: (sheet, [options, password]) => {
      if (sheet.protection) throw new RichError("InvalidOperation", "The sheet is protected already.");
      const given = isGiven(options) ? (recordOf(options) as ProtectionOptions) : {};
      sheet.protection = { options: { ...nothingAllowed, ...given }, password: isGiven(password) ? textOf(password) : null };
    },
    Unprotect: (sheet, [password]) => {
      const wanted = sheet.protection?.password ?? null;
      if (wanted !== null && wanted !== password) throw new RichError("AccessDenied", "The password is not right.", 403);
      sheet.protection = null;
    },
  },
});
