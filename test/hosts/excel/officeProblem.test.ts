import { isPayloadError, officeProblem } from "../../../src/hosts/excel/officeProblem";
import { HostProblem } from "../../../src/hosts/port";

/** An error as office.js throws it. */
function officeError(code: string): Error {
  return Object.assign(new Error(code), { code, debugInfo: {} });
}

test.each([
  ["InvalidOperationInCellEditMode", "cell-editing"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["AccessDenied", "access-denied"],
  ["ActivityLimitReached", "busy"],
  ["WriteNotSupportedWhenModalDialogOpen", "busy"],
  ["ItemNotFound", "not-found"],
  ["InvalidOrTimedOutSession", "host-closed"],
  ["ApiNotFound", "too-old"],
  ["SomethingNobodyHasSeen", "unknown"],
  ["toString", "unknown"],
])("%s becomes %s, in one sentence or two that say what to do", (code, expected) => {
  const error = officeError(code);
  const problem = officeProblem(error);
  expect(problem).toBeInstanceOf(HostProblem);
  expect(problem).toMatchObject({ code: expected, cause: error, message: expect.stringMatching(/请.+。$/) as unknown });
});

test("an unknown code is named, so that somebody can look it up", () => {
  expect(officeProblem(officeError("NewCode"))).toMatchObject({ message: expect.stringContaining("NewCode") as unknown });
});

test.each([
  ["a mistake of ours", new TypeError("x is undefined")],
  ["a HostProblem", new HostProblem("protected", "受保护。")],
  ["something that is no error", "text"],
])("%s stays what it is", (_, thrown) => {
  expect(officeProblem(thrown)).toBe(thrown);
});

test.each([
  ["RequestPayloadSizeLimitExceeded", true],
  ["AccessDenied", false],
])("%s says that half may go: %s", (code, expected) => {
  expect(isPayloadError(officeError(code))).toBe(expected);
});
