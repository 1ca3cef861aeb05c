import { chineseNumeralCharacters, readChineseNumber } from "./chineseNumber";
import { Decimal } from "./decimal";
import { readNumeral } from "./readNumeral";

const figure = `[${chineseNumeralCharacters}\\d]`;
const pattern = new RegExp(`^((?:${figure}|[,.])+)[元圆](?:零)?(?:(${figure})角)?(?:零)?(?:(${figure})分)?$`, "u");

/** 12元5角, 壹仟贰佰叁拾肆元伍角陆分 → 元; null where no 角 or 分 follows, which the general reader knows. */
export function readYuan(text: string): Decimal | null {
  const found = pattern.exec(text);
  if (!found || (found[2] === undefined && found[3] === undefined)) return null;
  const whole = wholeOf(found[1] ?? "");
  const jiao = readChineseNumber(found[2] ?? "零");
  const fen = readChineseNumber(found[3] ?? "零");
  return whole && jiao && fen ? whole.plus(jiao.div(10)).plus(fen.div(new Decimal(100))) : null;
}

function wholeOf(text: string): Decimal | null {
  const digits = /^[\d,]+$/.test(text) ? readNumeral(text) : null;
  return digits && digits.why === undefined ? digits.values[0] : readChineseNumber(text);
}
