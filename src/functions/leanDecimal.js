/**
 * decimal.js without what the functions never call: trigonometry, roots, logarithms, other bases. It is the same arithmetic,
 * digit for digit, in a third of the size; a test holds both against each other. Used by webpack for the functions' bundle.
 */
const kept = {
  methods:
    "abs ceil cmp dp div eq floor gt gte isFinite isInt isNaN isNeg isPos isZero lt lte sub neg add round mul toDP toFixed toNumber toSD toString trunc valueOf toJSON",
  statics: "config set clone isDecimal max min",
};

module.exports = function leanDecimal(source) {
  const [methods, statics] = [kept.methods.split(" "), kept.statics.split(" ")];
  return source
    .replaceAll("\r\n", "\n")
    .replace(/^P\.(\w+) = (?:P\.(\w+) = )?function \([^)]*\) \{\n[\s\S]*?^\};\n/gm, (whole, long, short) => (methods.includes(short ?? long) || methods.includes(long) ? whole : ""))
    .replace(/^ {2}Decimal\.(\w+) = \1;.*\n/gm, (whole, name) => (statics.includes(name) ? whole : ""))
    .replace(/^(?:LN10|PI) = new Decimal\(\w+\);\n/gm, "");
};
