/** A command of Microsoft's own tools, or why there is none to run. */
export type ExcelSteps = { readonly certificate: string; readonly sideload: string } | { readonly advice: string };

/**
 * How the add-in gets into the Excel of this machine, by Node's name of the system. Microsoft's tools are fetched when they are
 * needed and not with the project: they are 450 MB, and do not install on Linux.
 */
export function excelSteps(platform: string, manifest: string): ExcelSteps {
  if (platform !== "win32" && platform !== "darwin") return { advice };
  return {
    certificate: "npx --yes office-addin-dev-certs@3.0.0 install",
    sideload: `npx --yes office-addin-dev-settings@4.0.0 sideload "${manifest}" desktop --app Excel`,
  };
}

const advice = `这台电脑的系统没有 Excel，可以这样用：
  · 不用 Excel：npm start，在浏览器工作台里打开工作簿，功能相同。
  · 在另一台有 Excel 的 Windows 或 Mac 上：装 Node.js，取得本项目，npm ci，再运行 npm run excel。
  · 给全单位用：npm run build -- --env origin=https://… ，把 dist/web 放到网站上，按 README 的“部署”分发 manifest.xml。
  · Excel 网页版：同样先部署，再在“插入 › 加载项 › 上传我的加载项”选 dist/web/manifest.xml。
`;
