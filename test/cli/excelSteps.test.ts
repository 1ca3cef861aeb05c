import { excelSteps } from "../../src/cli/excelSteps";

test.each(["win32", "darwin"])("on %s Microsoft's own tools are used, in versions that are named", (platform) => {
  const steps = excelSteps(platform, "/绩效 自评/manifest.xml");
  if (!("sideload" in steps)) throw new Error("no steps");
  expect(steps.certificate).toMatch(/^npx --yes [\w-]+@\d+\.\d+\.\d+ install$/);
  expect(steps.sideload).toMatch(/^npx --yes [\w-]+@\d+\.\d+\.\d+ sideload "\/绩效 自评\/manifest\.xml" desktop --app Excel$/);
});

test.each(["linux", "freebsd"])("on %s, where there is no Excel, it says what to do instead", (platform) => {
  expect(excelSteps(platform, "manifest.xml")).toEqual({ advice: expect.stringMatching(/没有 Excel[\s\S]*npm start[\s\S]*--env origin=/) as unknown });
});
