import type { Facts } from "../../facts/facts";
import type { Audit, AuditFinding, Claim } from "./claim";
import { claimsAgainstFacts } from "./claims/againstFacts";
import type { Balance } from "./claims/balance";
import { balanceOf } from "./claims/balance";
import { changesIn } from "./claims/changes";
import { comparisonsIn } from "./claims/comparisons";
import { countsIn } from "./claims/counts";
import { directionsIn } from "./claims/directions";
import { formulasIn } from "./claims/formulas";
import { gradesIn } from "./claims/grades";
import { indicatorsIn } from "./claims/indicators";
import { restsIn } from "./claims/leftOver";
import { listsIn } from "./claims/lists";
import { mentionsOf } from "./claims/mentions";
import { openingForClosing } from "./claims/openingForClosing";
import { partChanges } from "./claims/partChanges";
import { pointsIn } from "./claims/points";
import { repeatedIn } from "./claims/quantities";
import { ratesIn } from "./claims/rates";
import { ratesApart } from "./claims/ratesApart";
import { sameIndicators } from "./claims/sameIndicator";
import { nodesOf, scoringOf } from "./claims/scoring";
import { sharesOfBase } from "./claims/sharesOfBase";
import { sharesTogether } from "./claims/sharesTogether";
import { surplusIn } from "./claims/surplus";
import { termsAgainstFormula } from "./claims/terms";
import { auditTables } from "./tables/auditTables";
import { findingOf } from "./findingOf";
import { mergeClaims } from "./mergeClaims";
import { readContext } from "./readContext";
import { admissionFindings } from "./texts/admissions";
import { goalFindings } from "./texts/goals";
import { cappingFindings, unitFindings } from "./texts/capping";
import { documentNumberFindings } from "./texts/documentNumbers";
import { nameFindings } from "./texts/names";
import { numberingFindings } from "./texts/numbering";
import { signOffFindings } from "./texts/signOff";
import { typoFindings } from "./texts/typos";
import type { WrittenReport } from "./written";

/**
 * Audits a written report by itself: every figure that it prints is recomputed from what it says elsewhere.
 *
 * A figure is called wrong or contradictory only where no reading of its sentence makes it right. Pure and linear in the length
 * of the text.
 * @param facts  of the workbook that the report tells of; its figures are then held against them as well
 */
export function auditReport(report: WrittenReport, facts: Facts | null = null): Audit {
  const context = readContext(report);
  const { passages } = context;
  const formulas = passages.flatMap(formulasIn);
  const lists = passages.flatMap(listsIn);
  const changes = passages.flatMap(changesIn);
  const indicators = passages.flatMap(indicatorsIn);
  const balance: Balance = balanceOf(context);
  const scoring = scoringOf(context);
  const shares = sharesTogether(context);
  const ofBase = sharesOfBase(context);
  const known = new Set([...ofBase.map(({ figure }) => figure), ...formulas.map(({ result }) => result), ...changes.map(({ figure }) => figure), ...indicators.flatMap(({ completion, target, actual }) => [completion, target, actual].filter((one) => one !== null))]);
  const local: readonly Claim[] = [
    ...formulas.map((formula) => openingForClosing(formula, balance) ?? formula.claim),
    ...formulas.flatMap(termsAgainstFormula),
    ...lists.map(({ claim }) => claim),
    ...changes.map(({ claim }) => claim),
    ...partChanges(lists, changes),
    ...shares,
    ...ofBase.map(({ claim }) => claim),
    ...passages.flatMap((passage) => ratesIn(passage, known)),
    ...ratesApart(context, formulas),
    ...passages.flatMap(restsIn),
    ...passages.flatMap(comparisonsIn),
    ...passages.flatMap(countsIn),
    ...indicators.flatMap(({ claim }) => (claim ? [claim] : [])),
    ...sameIndicators(indicators, nodesOf(context)),
    ...balance.claims,
    ...surplusIn(context, balance),
    ...directionsIn(context),
    ...scoring.claims,
    ...gradesIn(context, scoring.total),
    ...(facts ? claimsAgainstFacts(context, facts) : []),
  ];
  const tables = auditTables(report.tables, context.year);
  const mentions = mentionsOf(context, { formulas, lists, changes, claims: local, indicators, points: passages.flatMap(pointsIn) });
  const own = mergeClaims([...local, ...(tables.facts ? claimsAgainstFacts(context, tables.facts, tables.placeOf) : []), ...repeatedIn(mentions)]);
  const texts: readonly AuditFinding[] = [
    ...balance.findings, ...scoring.findings, ...cappingFindings(indicators), ...unitFindings(indicators), ...numberingFindings(context),
    ...goalFindings(context), ...admissionFindings(context, nodesOf(context)), ...nameFindings(context), ...typoFindings(context), ...documentNumberFindings(context), ...signOffFindings(context),
  ];
  return { claims: [...own, ...tables.claims], findings: [...own.flatMap(findingOf), ...tables.findings, ...texts] };
}
