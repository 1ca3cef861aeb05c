/** @jest-environment jsdom */
import "../embedded/pageGlobals";
import { exchangeKind } from "../../../src/hosts/embedded/exchange";
import type { Fault } from "../../../src/hosts/embedded/fault";
import { officeError } from "../../../src/hosts/embedded/fault";
import { HostProblem } from "../../../src/hosts/port";
import { bookOf, openBook } from "../contract/embeddedWayA";
import { userSheets } from "../contract/userSheets";
import { bookState } from "../embedded/bookState";
import { embeddedHost, openOfficePage } from "../embedded/officePage";

/** Refusals that do not end: those that shrink an answer are asked for again in halves, until nothing is left to halve. */
const faults: readonly (readonly [name: string, fault: Fault])[] = [
  ["a cell being edited", { refused: officeError.cellEditMode }],
  ["a request that is too large", { refused: officeError.requestTooLarge }],
  ["an answer that is too large", { refused: officeError.responseTooLarge }],
  ["access denied", { refused: officeError.accessDenied }],
  ["a sheet that vanished", { code: "ItemNotFound", message: "gone", after: 1 }],
  ["busy", { refused: officeError.tooManyRequests }],
  ["a host that is closed", { refused: officeError.sessionLost }],
];

beforeAll(() => openOfficePage(embeddedHost()));

test.each(faults)("%s, from whichever step of reading on, ends in a sentence and leaves the workbook as it was", async (_, fault) => {
  for (const at of [1, 2, 3]) {
    const book = bookOf(userSheets);
    const before = bookState(book);
    let requests = 0;
    const { workbook } = openBook(book, {
      fault: (request, customData) => (exchangeKind({ request, customData }) === "user" && (requests += 1) >= at ? fault : null),
    });
    const problem = await workbook.port.read().catch((reason: unknown) => reason);
    expect(problem).toBeInstanceOf(HostProblem);
    expect(problem).toMatchObject({ message: expect.stringMatching(/请/) as unknown });
    expect(bookState(book)).toEqual(before);
  }
});
