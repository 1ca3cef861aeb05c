import { HostProblem } from "../../../src/hosts/port";
import { sampleProblem } from "../../../src/taskpane/work/openSample";

const address = "https://oa.example.gov.cn/perf/samples/baojing-2019.xlsx";

test.each(["too-old", "access-denied", "unknown"] as const)("an Excel that opens no workbook (%s): the sentence says where to get it", (code) => {
  const problem = sampleProblem(new HostProblem(code, "不行。"), address);
  expect(problem).toMatchObject({ name: "HostProblem", message: expect.stringContaining(address) as string });
});

test.each([new HostProblem("cell-editing", "请按 Enter。"), new HostProblem("busy", "请稍候。"), new TypeError("ours")])("%s stays what it is", (error) => {
  expect(sampleProblem(error, address)).toBe(error);
});
