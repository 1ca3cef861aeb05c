import type { Book } from "../model/book";
import { requirementMatrix } from "../requirementMatrix";

/** What the Windows host tells office.js about itself and the document when the page begins. */
export interface NativeContext {
  GetAppType(): number;
  GetSolutionRef(): string;
  GetAppVersionMajor(): number;
  GetAppVersionMinor(): number;
  GetAppUILocale(): string;
  GetAppDataLocale(): string;
  GetDocUrl(): string;
  GetAppCapabilities(): number;
  GetActivationMode(): number;
  GetControlIntegrationLevel(): number;
  GetSolutionToken(): string;
  GetCorrelationId(): string;
  GetInstanceId(): string;
  GetTouchEnabled(): boolean;
  GetCommerceAllowed(): boolean;
  GetSupportedMatrix(): string;
  GetHostFullVersion(): string;
  GetInitialDisplayMode(): number;
  GetOfficeThemeInfo(): string;
  GetSettings(): NativeSettings;
}

export interface NativeSettings {
  Read(keys: string[], values: string[]): void;
  Write(keys: readonly string[], values: readonly string[]): void;
}

const excel = 1;
const opened = 2;
const taskPane = 2;
const white = 0xffffff;

/** `instanceId` names this workbook for the client, which caches its settings under it. */
export function nativeContext(book: Book, instanceId: string): NativeContext {
  return {
    GetAppType: () => excel,
    GetSolutionRef: () => "perf",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "zh-CN",
    GetAppDataLocale: () => "zh-CN",
    GetDocUrl: () => book.fileName,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => opened,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetCorrelationId: () => instanceId,
    GetInstanceId: () => instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirementMatrix),
    GetHostFullVersion: () => "16.0.18025.20000",
    GetInitialDisplayMode: () => taskPane,
    GetOfficeThemeInfo: () => JSON.stringify({ primaryFontColor: 0x333333, primaryBackgroundColor: white, secondaryFontColor: 0x333333, secondaryBackgroundColor: white }),
    GetSettings: () => settingsOf(book),
  };
}

function settingsOf({ settings }: Book): NativeSettings {
  return {
    Read: (keys, values) => {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys, values) => {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index] ?? "null"));
    },
  };
}
