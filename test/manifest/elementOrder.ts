/**
 * The children of each element of an add-in only manifest in the one order that Office accepts, by Microsoft's page "How to find the
 * proper order of manifest elements" and the XSD behind it (task pane add-ins, VersionOverrides 1.0). `!` marks what must be there.
 * Elements that are not listed have no children.
 */
export const elementOrder: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id!", "AlternateId", "Version!", "ProviderName!", "DefaultLocale!", "DisplayName!", "Description!", "IconUrl", "HighResolutionIconUrl",
    "SupportUrl", "AppDomains", "Hosts!", "Requirements", "DefaultSettings!", "Permissions!", "Dictionary", "VersionOverrides", "ExtendedOverrides",
  ],
  DisplayName: ["Override"],
  Description: ["Override"],
  IconUrl: ["Override"],
  HighResolutionIconUrl: ["Override"],
  SupportUrl: ["Override"],
  AppDomains: ["AppDomain!"],
  DefaultSettings: ["SourceLocation!"],
  SourceLocation: ["Override"],
  Requirements: ["Sets", "Methods"],
  Sets: ["Set!"],
  VersionOverrides: ["Description", "Requirements", "Hosts!", "Resources!", "WebApplicationInfo", "EquivalentAddins"],
  Hosts: ["Host!"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime!"],
  Runtime: ["Override"],
  AllFormFactors: ["ExtensionPoint"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint!"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  // CustomFunctions: the first four; PrimaryCommandSurface: the tabs.
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "OfficeTab", "CustomTab"],
  Script: ["SourceLocation!"],
  Page: ["SourceLocation!"],
  Metadata: ["SourceLocation!"],
  OfficeTab: ["Group!"],
  CustomTab: ["Group!", "Label!"],
  Group: ["Label!", "Icon!", "Control!"],
  Control: ["Label!", "Supertip!", "Icon!", "Action!", "Enabled"],
  Supertip: ["Title!", "Description!"],
  Icon: ["Image!"],
  // ShowTaskpane: the first three; ExecuteFunction: the last.
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  Images: ["Image!"],
  Urls: ["Url!"],
  ShortStrings: ["String!"],
  LongStrings: ["String!"],
  Image: ["Override"],
  Url: ["Override"],
  String: ["Override"],
};
