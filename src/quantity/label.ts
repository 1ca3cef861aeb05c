/** What a person reads, zh-CN first. */
export interface Label {
  readonly "zh-CN": string;
  readonly "en-US": string;
}
