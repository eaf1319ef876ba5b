/**
 * One rule = one file: what it says, who says it, a pure function, its own table of cases.
 * `judge` returns undefined where the rule has nothing to say.
 */
export type Guide = 'ace' | 'quick' | 'mastering' | 'eight' | 'basics' | 'house'
export type Section = 'P' | 'D' | 'M' | 'T' | 'C' | 'X' | 'B' | 'O' | 'K'

interface Source {
  readonly guide: Guide
  /** What this guide says, in our own words. */
  readonly says: string
}

export interface Case<Facts, Verdict> {
  readonly name: string
  readonly facts: Facts
  /** undefined: the rule must not fire. A function asserts more than equality can. */
  readonly expect: Verdict | undefined | ((verdict: Verdict | undefined) => boolean)
}

export interface Rule<Facts, Verdict> {
  /** Section letter and number, such as `T4`. */
  readonly id: string
  /** A short name for headings: a few words. */
  readonly title: string
  /** The rule in one or two sentences a user can read. */
  readonly says: string
  readonly sources: readonly Source[]
  readonly judge: (facts: Facts) => Verdict | undefined
  readonly cases: readonly Case<Facts, Verdict>[]
}

/** A rule of any section, for the places that list, document and test the whole set. */
// biome-ignore lint/suspicious/noExplicitAny: the set mixes the facts and verdicts of every section
export type AnyRule = Rule<any, any>

/** A verdict that can be cited: what the rule says of these facts, in one sentence with the days and numbers it used. */
interface Cited {
  readonly because: string
}

declare const fromARule: unique symbol

/** Why a step or finding stands: what `--json` prints under `why`. Only `judged` makes one; an object literal does not compile. */
export interface Reason extends Cited {
  readonly rule: string
  readonly guides: readonly Guide[]
  readonly [fromARule]: true
}

/** Who stands behind a rule, worked out once: a plan cites the same few rules thousands of times. */
const standing = new WeakMap<readonly Source[], readonly Guide[]>()

const guidesOf = (sources: readonly Source[]): readonly Guide[] => {
  const known = standing.get(sources) ?? [...new Set(sources.map((source) => source.guide))]
  standing.set(sources, known)
  return known
}

/** What a rule says of these facts, with the reason to cite; undefined where it has nothing to say. */
export const judged = <Facts, Verdict extends Cited>(
  rule: Pick<Rule<Facts, Verdict>, 'id' | 'sources' | 'judge'>,
  facts: NoInfer<Facts>,
): (Verdict & { readonly why: Reason }) | undefined => {
  const verdict = rule.judge(facts)
  if (verdict === undefined) return undefined
  const cited = verdict as Verdict & { why: Reason }
  cited.why = { rule: rule.id, guides: guidesOf(rule.sources), because: verdict.because } as Reason
  return cited
}

/** The reasons of those rules that have something to say of the same facts, in their order. */
export const reasonsOf = <Facts>(
  rules: readonly Pick<Rule<Facts, Cited>, 'id' | 'sources' | 'judge'>[],
  facts: NoInfer<Facts>,
): readonly Reason[] => {
  const reasons: Reason[] = []
  for (const rule of rules) {
    const verdict = judged(rule, facts)
    if (verdict) reasons.push(verdict.why)
  }
  return reasons
}
