/** Charts are written as English, and their Chinese in the theme's face: both as the Latin face beside it. */
export function chartInChinese(xml: string): string {
  return xml.replace(/(<(?:a:\w+ lang|c:lang val)=")en-US"/g, '$1zh-CN"').replace(/(<a:latin typeface=")([^"]*)("\/><a:ea typeface=")[^"]*"/g, '$1$2$3$2"');
}
