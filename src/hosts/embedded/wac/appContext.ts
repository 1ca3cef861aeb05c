import type { Book } from "../model/book";
import { requirementMatrix } from "../requirementMatrix";

const excelWebApp = 16;
const taskPane = 2;

/** What Excel on the web tells office.js about itself and the document when the page begins. */
export function appContext(book: Book, instanceId: string): object {
  return {
    _id: "perf",
    _appName: excelWebApp,
    _appVersion: "16.0",
    _appMinorVersion: 1,
    _appUILocale: "zh-CN",
    _dataLocale: "zh-CN",
    _docUrl: book.fileName,
    _clientMode: 0,
    _settings: [...book.settings],
    _reason: 2,
    _osfControlType: 0,
    _eToken: "",
    _correlationId: instanceId,
    _appInstanceId: instanceId,
    _requirementMatrix: JSON.stringify(requirementMatrix),
    _initialDisplayMode: taskPane,
    _hostFullVersion: "16.0.18025.20000",
  };
}
