/**
 * One rule = one file: what it says, who says it, a pure function, its own table of cases.
 * `judge` returns undefined where the rule has nothing to say.
 */
import type { Guide } from '../vocabulary/guides.ts'
import type { NumberName, Numbers } from '../vocabulary/numbers.ts'

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
  /** The rule in one or two sentences a user can read; where it counts, in the numbers in force. */
  readonly says: string | ((numbers: Numbers) => string)
  /** The numbers of the playbook that it goes by: what its `judge` reads of them, and what the plan counts in its name. */
  readonly numbers?: readonly NumberName[]
  readonly sources: readonly Source[]
  readonly judge: (facts: Facts) => Verdict | undefined
  readonly cases: readonly Case<Facts, Verdict>[]
}

/** A rule of any section, for the places that list, document and test the whole set. */
// biome-ignore lint/suspicious/noExplicitAny: the set mixes the facts and verdicts of every section
export type AnyRule = Rule<any, any>

/** What a rule says where these numbers are in force. */
export const ruleSays = ({ says }: Pick<AnyRule, 'says'>, numbers: Numbers): string =>
  typeof says === 'string' ? says : says(numbers)

/** A verdict that can be cited: what the rule says of these facts, in one sentence with the days and numbers it used. */
interface Cited {
  readonly because: string
  /** Why the day that was counted is not the day it is: the rules that moved it on. */
  readonly moved?: readonly Reason[]
}

declare const fromARule: unique symbol

/** Why a step or finding stands: what `--json` prints under `why`. Only `judged` makes one; an object literal does not compile. */
export interface Reason {
  readonly because: string
  readonly rule: string
  readonly guides: readonly Guide[]
  /** The numbers that the rule read for it. Absent where it read none. */
  readonly numbers?: Readonly<Partial<Numbers>>
  readonly [fromARule]: true
}

/** Who stands behind a rule, worked out once: a plan cites the same few rules thousands of times. */
const standing = new WeakMap<readonly Source[], readonly Guide[]>()

const guidesOf = (sources: readonly Source[]): readonly Guide[] => {
  const known = standing.get(sources) ?? [...new Set(sources.map((source) => source.guide))]
  standing.set(sources, known)
  return known
}

type Asked<Facts, Verdict> = Pick<Rule<Facts, Verdict>, 'id' | 'sources' | 'numbers' | 'judge'>

const withNumbers = (facts: unknown): facts is { readonly numbers: Numbers } =>
  typeof facts === 'object' && facts !== null && 'numbers' in facts

/** Numbers that note which of them were read. */
interface Noting {
  readonly numbers: Numbers
  read: Partial<Record<NumberName, number>> | undefined
}

/** One for the numbers of a rule out of all that are in force, made once: those of a temper are asked by every plan. */
const notings = new WeakMap<readonly NumberName[], WeakMap<Numbers, Noting>>()

const notingOf = (own: readonly NumberName[], all: Numbers): Noting => {
  const ofRule = notings.get(own) ?? new WeakMap<Numbers, Noting>()
  const known = ofRule.get(all)
  if (known) return known
  const noting: Noting = { numbers: Object.create(all), read: undefined }
  for (const name of own)
    Object.defineProperty(noting.numbers, name, {
      get: () => {
        noting.read ??= {}
        noting.read[name] = all[name]
        return all[name]
      },
    })
  notings.set(own, ofRule.set(all, noting))
  return noting
}

/** The verdict, and those of the rule's numbers that were read for it: a rule reads one or another by what it is told. */
const judgedBy = <Facts, Verdict>({ numbers: own = [], judge }: Asked<Facts, Verdict>, facts: Facts) => {
  if (own.length === 0 || !withNumbers(facts)) return { verdict: judge(facts), read: undefined }
  const noting = notingOf(own, facts.numbers)
  // A rule may be asked while it is asked.
  const { read: outside } = noting
  noting.read = undefined
  const verdict = judge({ ...facts, numbers: noting.numbers })
  const { read } = noting
  noting.read = outside
  return { verdict, read }
}

/** What a rule says of these facts, with the reason to cite; undefined where it has nothing to say. */
export const judged = <Facts, Verdict extends Cited>(
  rule: Asked<Facts, Verdict>,
  facts: NoInfer<Facts>,
): (Verdict & { readonly why: Reason }) | undefined => {
  const { verdict, read } = judgedBy(rule, facts)
  if (verdict === undefined) return undefined
  const cited = verdict as Verdict & { why: Reason }
  const why = { rule: rule.id, guides: guidesOf(rule.sources), because: verdict.because }
  cited.why = (read ? { ...why, numbers: read } : why) as Reason
  return cited
}

/** The reason of a verdict, and why its day was moved on. */
export const whyOf = ({
  why,
  moved = [],
}: { readonly why: Reason } & Pick<Cited, 'moved'>): readonly Reason[] => [why, ...moved]

/** The reasons of those rules that have something to say of the same facts, in their order. */
export const reasonsOf = <Facts>(
  rules: readonly Asked<Facts, Cited>[],
  facts: NoInfer<Facts>,
): readonly Reason[] => {
  const reasons: Reason[] = []
  for (const rule of rules) {
    const verdict = judged(rule, facts)
    if (verdict) reasons.push(...whyOf(verdict))
  }
  return reasons
}
