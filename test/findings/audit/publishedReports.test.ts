import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { auditReport } from "../../../src/findings/audit/auditReport";
import { paragraphsOf } from "../../../src/findings/audit/paragraphsOf";

/** The published reports lie beside the project, and are not part of it. */
const folder = resolve(__dirname, "../../../../shared/reference/reports");
const accusing: ReadonlySet<string> = new Set(["wrong", "contradiction", "truncation"]);

/** Each slip that recomputing showed: paragraph, what is printed, what it should be; or a finding by its code, with a figure that its sentence names. */
const slips: Readonly<Record<string, readonly (readonly [at: number, printed: string, right: string | null])[]>> = {
  "kaiyuan-2018-department": [[27, "26%", "34.97%"], [29, "612994.48元", "591,133.37元"], [31, "731180.72元", "734,180.72元"], [27, "AUDIT-BALANCE-OPEN", "128,410.87元"], [80, "TEXT-NUMBER-TWICE", null], [65, "TEXT-DOCUMENT-NUMBER", null], [55, "TEXT-UNIT-NAME", null]],
  "baoshan-2018-project": [[28, "AUDIT-SCORE-UNEXPLAINED", "95分"], [9, "TEXT-PROJECT-NAME", null], [20, "TEXT-OUTPUT-NO-TARGET", null], [34, "TEXT-FOREIGN-WORD", null], [31, "TEXT-FOREIGN-WORD", null], [22, "TEXT-ENUMERATION", null], [26, "TEXT-GOALS-DIFFER", null]],
  "zhanjiang-2021-department": [[65, "AUDIT-HIDDEN-BY-ROUNDING", "100.0027%"], [66, "0.0027%", "0%"], [19, "TEXT-PLUS-SIGN", null], [98, "TEXT-SIGN-OFF", null]],
  "baojing-2019-department": [
    [46, "100%", "54.55%"], [52, "54.54%", "54.55%"], [57, "99.26%", "99.27%"], [83, "13分", "17分"], [83, "26分", "20分"], [83, "98分", "96分"], [85, "增加", "−21.25%"], [64, "AUDIT-LOW-RATE", "0.43%"], [72, "AUDIT-ITEM-UNSCORED", "6分"],
  ],
  "ningde-2018-project": [
    [18, "113.79万元", "127.79万元"], [18, "113.79万元", "57.11万元"], [28, "94分", "95分"], [28, "100分", "102分"], [29, "30分", "31分"], [30, "2分", "3分"], [36, "99.40%", "59.93%"], [51, "40分", "41分"], [55, "192场", "162场"], [59, "675件", "695件"],
    [62, "25.6万次", "27万次"], [62, "24万次", "25.2万次"], [64, "87%", "86.5%"], [66, "95.75%", "96.75%"], [58, "40场", null], [24, "TEXT-CAPPING", "103.51%"], [25, "TEXT-INDICATOR-UNIT", null], [69, "TEXT-NUMBER-SKIPPED", null], [45, "AUDIT-FULL-DESPITE-PROBLEM", null],
  ],
};

describe.each(Object.keys(slips))("the published report %s", (name) => {
  const path = join(folder, `${name}.txt`);
  const run = existsSync(path) ? test : test.skip;

  run("has its slips found at their places, and nothing else of it accused", () => {
    const { claims, findings } = auditReport({ paragraphs: paragraphsOf(readFileSync(path, "utf8")), tables: [] });
    const accused = claims.filter(({ verdict }) => accusing.has(verdict));
    const wanted = slips[name] ?? [];
    const missed = wanted.filter(([at, printed, right]) => {
      const place = `paragraph ${at}`;
      return !accused.some((claim) => claim.at === place && claim.printed === printed && claim.recomputed === right) && !findings.some(({ code, at: places, message }) => code === printed && places.includes(place) && message.includes(right ?? ""));
    });
    const surplus = accused.filter((claim) => !wanted.some(([at, printed, right]) => claim.at === `paragraph ${at}` && claim.printed === printed && claim.recomputed === right));
    const recall = 1 - missed.length / wanted.length;
    const precision = accused.length === 0 ? 1 : 1 - surplus.length / accused.length;
    process.stdout.write(`${name}: recall ${(recall * 100).toFixed(1)}%, precision ${(precision * 100).toFixed(1)}%, ${claims.length} claims\n`);
    expect({ missed, surplus: surplus.map(({ at, printed, why }) => `${at} ${printed} ${why}`) }).toEqual({ missed: [], surplus: [] });
  });
});
