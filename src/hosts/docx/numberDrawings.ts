/** The library numbers drawings on through the life of the process; here they count from 1 in every document. */
export function numberDrawings(xml: string): string {
  let number = 0;
  return xml.replace(/(<wp:docPr\b[^>]*? id=")[^"]*(")/g, (_, before: string, after: string) => `${before}${++number}${after}`);
}
