import * as z from "zod";

const text = z.string().min(1);
const num = z.string().regex(/^-?\d+(\.\d+)?%?$/);
const points = z.string().regex(/^\d+(\.\d+)?%?$/);
const weight = z.string().regex(/^(\d+(\.\d+)?)?$/);
const comparison = z.enum(["≥", ">", "≤", "<", "="]);
const partial = z.enum(["floor", "ceil", "linear"]);
const negative = z.enum(["asZero", "absolute", "ask"]);
const span = { from: num.optional(), fromIncluded: z.boolean().optional(), to: num.optional(), toIncluded: z.boolean().optional() };
const unit = { unit: text.optional() };
const atLeastOne = <T extends z.ZodType>(member: T) => z.tuple([member], member);

const tier = z.strictObject({
  words: z.array(text).min(1),
  points: points.optional(),
  shareFrom: points.optional(),
  shareTo: points.optional(),
  shareToIncluded: z.boolean().optional(),
});

const farOver = z.strictObject({
  beyond: num,
  then: z.union([z.literal("ask"), z.strictObject({ every: num, deduct: points, partial })]),
});

/** The kinds that hold no other rule: what a piece may be. */
const flatRules = [
  z.strictObject({ kind: z.literal("metOrNothing"), comparison, target: num, otherwise: points.optional(), ...unit }),
  z.strictObject({ kind: z.literal("proportional"), comparison, target: num, farOver: farOver.optional(), ...unit }),
  z.strictObject({ kind: z.literal("gatedProportional"), comparison, target: num, gate: num, ...unit }),
  z.strictObject({
    kind: z.literal("bands"),
    bands: z.array(z.strictObject({ ...span, points })).min(1),
    negative: negative.optional(),
    ...unit,
  }),
  z.strictObject({
    kind: z.literal("step"),
    comparison: z.enum(["≥", "≤", "="]),
    target: num,
    every: num,
    deduct: points,
    partial,
    least: points.optional(),
    most: points.optional(),
    negative: negative.optional(),
    ...unit,
  }),
  z.strictObject({ kind: z.literal("tiers"), tiers: z.array(tier).min(1) }),
  z.strictObject({ kind: z.literal("checklist"), items: z.array(text).min(1), each: points, counts: z.enum(["held", "lost"]).optional() }),
  z.strictObject({ kind: z.literal("itemised"), items: z.array(z.strictObject({ text, points })).min(1) }),
  z.strictObject({ kind: z.literal("violations"), items: z.array(text), each: points, least: points.optional(), most: points.optional() }),
  z.strictObject({ kind: z.literal("manual"), why: text.optional() }),
] as const;
const pieces = z.array(z.strictObject({ ...span, rule: z.discriminatedUnion("kind", flatRules) })).min(1);
const rule = z.discriminatedUnion("kind", [...flatRules, z.strictObject({ kind: z.literal("pieces"), pieces, ...unit })]);

const criterion = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  path: z.array(text),
  label: text,
  full: weight,
  judges: z.union([z.strictObject({ rate: text }), z.strictObject({ fact: text }), z.null()]),
  rule,
  standard: z.string(),
  whenNotApplicable: z.enum(["fullMarks", "redistribute"]).optional(),
  cites: atLeastOne(text),
  verified: z.boolean(),
  note: text.optional(),
  aliases: z.array(text).optional(),
});

const indicatorPart = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  label: text,
  aliases: z.array(text),
  full: weight,
  quantitative: z.union([z.strictObject({ kind: z.literal("proportional") }), z.strictObject({ kind: z.literal("gatedProportional"), gate: num })]),
  qualitative: rule,
  satisfaction: rule.optional(),
  standard: text,
  cites: atLeastOne(text),
  verified: z.boolean(),
  note: text.optional(),
});

/** The shape of a rubric file. What a shape cannot say (sums, gaps, names that exist) stands in the …Faults files. */
export const rubricSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  title: z.strictObject({ "zh-CN": text, "en-US": text }),
  subject: z.enum(["department", "project"]),
  inForce: z.strictObject({ from: z.int(), to: z.int().nullable() }),
  cites: atLeastOne(text),
  fullMark: z.string().regex(/^\d+(\.\d+)?$/),
  weights: z.literal("fromSheet").optional(),
  general: z.literal(true).optional(),
  subtotals: z.array(z.strictObject({ path: z.array(text).min(1), full: weight })).optional(),
  rounding: z.strictObject({ places: z.int().min(0).max(4), mode: z.enum(["halfUp", "truncate"]) }),
  grades: z.array(z.strictObject({ from: num, grade: text, words: z.array(text) })).min(1),
  criteria: z.array(criterion),
  indicators: z.array(indicatorPart).optional(),
  ceilings: z.array(z.strictObject({ comparison: z.enum(["<", "≤"]), execution: num, ceiling: points })).optional(),
  outline: text,
  note: text.optional(),
});
