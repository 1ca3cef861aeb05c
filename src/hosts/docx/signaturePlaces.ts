import { places } from "./gbt9704";

/** Free characters at the right of the organisation's name and of the date. */
export interface SignaturePlaces {
  readonly organisation: number;
  readonly date: number;
}

/**
 * Where 署名 and 成文日期 stand, in characters of 三号 (7.3.5).
 *
 *     without seal   the name leaves two characters free at the right; the date starts two characters right of the name's start.
 *                    A date that would come nearer than two characters to the margin keeps two, and the name moves left.
 *     with seal      the date leaves four characters free, the name is centred above it.
 */
export function signaturePlaces(organisation: number, date: number, sealed: boolean): SignaturePlaces {
  const { sealedRight, unsealedRight, dateIndent } = places;
  if (sealed) {
    const name = sealedRight + (date - organisation) / 2;
    return name >= 0 ? { organisation: name, date: sealedRight } : { organisation: 0, date: (organisation - date) / 2 };
  }
  const dateRight = unsealedRight + organisation - dateIndent - date;
  return dateRight >= unsealedRight
    ? { organisation: unsealedRight, date: dateRight }
    : { organisation: unsealedRight + date + dateIndent - organisation, date: unsealedRight };
}
