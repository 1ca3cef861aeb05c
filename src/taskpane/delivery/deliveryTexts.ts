import type { SaveOutcome } from "./saveFile";

export type Language = "zh-CN" | "en-US";

export interface DeliveryTexts {
  readonly save: string;
  readonly outcomes: Readonly<Record<SaveOutcome["kind"], (name: string) => string>>;
  readonly notFound: string;
  readonly ways: string;
  readonly companion: string;
  readonly companionSteps: string;
  readonly companionAddress: string;
  readonly copy: string;
  readonly copySteps: string;
  readonly copied: string;
  readonly notCopied: string;
}

export const deliveryTexts: Readonly<Record<Language, DeliveryTexts>> = {
  "zh-CN": {
    save: "保存 Word 报告",
    outcomes: {
      saved: (name) => `已保存为“${name}”。`,
      handedOver: (name) => `已交给浏览器下载“${name}”，一般在“下载”文件夹里。是否保存成功，这里看不到。`,
      cancelled: () => "没有保存：您取消了。",
      failed: (name) => `没有保存“${name}”：写不进去。同名文件可能正在 Word 里打开，或磁盘已满。请换个名字或文件夹再试。`,
      impossible: () => "Mac 版 Office 的任务窗格不能保存文件，请用下面的办法。",
    },
    notFound: "没看到文件？",
    ways: "换个办法拿到报告",
    companion: "在浏览器里生成",
    companionSteps: "工作簿要先保存在本机（在 Excel 里按 Ctrl+S）。点下面的按钮，浏览器会打开一个页面，在那里选这个工作簿，再保存报告。文件不上传。",
    companionAddress: "浏览器没有打开时，把这个地址粘贴到浏览器里：",
    copy: "复制报告内容",
    copySteps: "复制后在 Word 或 WPS 里粘贴，保留表格和字体。页边距、页码和图表不随复制带走。",
    copied: "已复制。请到 Word 或 WPS 里粘贴（Ctrl+V）。",
    notCopied: "没有复制成功：系统不允许面板使用剪贴板。请用“在浏览器里生成”。",
  },
  "en-US": {
    save: "Save the Word report",
    outcomes: {
      saved: (name) => `Saved as “${name}”.`,
      handedOver: (name) => `“${name}” was handed to the browser as a download, usually into the Downloads folder. Whether it was saved cannot be seen from here.`,
      cancelled: () => "Not saved: you cancelled.",
      failed: (name) => `“${name}” was not saved: it could not be written. It may be open in Word, or the disk is full. Try another name or folder.`,
      impossible: () => "Office for Mac cannot save files from a task pane. Use one of the ways below.",
    },
    notFound: "No file to be seen?",
    ways: "Other ways to get the report",
    companion: "Make it in the browser",
    companionSteps: "The workbook must be saved on this machine first (Ctrl+S in Excel). Your browser opens a page: pick the workbook there and save the report. Nothing is uploaded.",
    companionAddress: "If no browser opened, paste this address into one:",
    copy: "Copy the report",
    copySteps: "Paste it into Word or WPS: tables and faces come along; margins, page numbers and charts do not.",
    copied: "Copied. Paste it into Word or WPS (Ctrl+V).",
    notCopied: "Not copied: the system does not let the pane use the clipboard. Make the report in the browser instead.",
  },
};
