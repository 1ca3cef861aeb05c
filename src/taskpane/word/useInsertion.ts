import { useState } from "react";
import { HostProblem } from "../../hosts/port";
import type { InsertPlace } from "./insertReport";
import { insertReport } from "./insertReport";

export type InsertionState = { readonly kind: "asked" } | { readonly kind: "inserting" } | { readonly kind: "inserted" } | { readonly kind: "failed"; readonly problem: string };

export interface Insertion {
  readonly place: InsertPlace;
  readonly state: InsertionState;
  readonly setPlace: (place: InsertPlace) => void;
  readonly insert: () => void;
}

/** Asks where in the document the report goes, and puts it there. */
export function useInsertion(bytes: Uint8Array): Insertion {
  const [place, setPlace] = useState<InsertPlace>("end");
  const [state, setState] = useState<InsertionState>({ kind: "asked" });
  const insert = async (): Promise<void> => {
    setState({ kind: "inserting" });
    try {
      await insertReport(bytes, place);
      setState({ kind: "inserted" });
    } catch (error) {
      setState({ kind: "failed", problem: error instanceof HostProblem ? error.message : `程序出错，没有插入（${String(error)}）。请用下面的“保存 Word 报告”。` });
    }
  };
  return { place, state, setPlace, insert: () => void insert() };
}
