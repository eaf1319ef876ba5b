/**
 * Fits what a reply says to the replies of bench/quality/mail/said and writes the weights: `node bench/quality/fit-replies.ts`. Same input, same
 * weights. `--judge` judges it instead: each set of mails by another hand is read with weights that none of its mails helped to make, beside what
 * the rules heard in it before they were mended for it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  isMixed,
  type Likely,
  likelihoods,
  likelyBy,
  type Model,
  nought,
  type Saying,
  sayings,
  signs,
  step,
} from '../../src/core/mail/replies/meaning/learned/likely.ts'
import { marksOf } from '../../src/core/mail/replies/meaning/learned/marks.ts'
import { bars, isShort, sure, weighed } from '../../src/core/mail/replies/meaning/learned/weigh.ts'
import { sentencesOf } from '../../src/core/mail/replies/meaning/sentences.ts'

interface Reply {
  readonly says: Saying
  /** What a careful reader could hear as well. */
  readonly also: readonly Saying[]
  /** What the rules heard at first sight. */
  readonly ruled: Saying | undefined
  readonly sentences: readonly string[]
}

const sayingOf = (text: string): Saying => sayings.find((each) => each === text) ?? 'other'

const replies = (set: string): readonly Reply[] =>
  readFileSync(join(import.meta.dirname, `mail/said/${set}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [says = '', also = '-', ruled = '-', text = ''] = line.split('\t')
      return {
        says: sayingOf(says),
        also: also === '-' ? [] : also.split(',').map(sayingOf),
        ruled: ruled === '-' ? undefined : sayingOf(ruled),
        sentences: sentencesOf(text.replace(/\\n/g, '\n')),
      }
    })

/** Whole mails, and single sentences, which say everything in a few words and so count less. */
const counts: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 1, third: 1, fourth: 1, fifth: 1, sixth: 1, seventh: 1, imagined: 1 },
  sentences: 0.5,
}
/** Those that another hand wrote before anybody mended anything for them. */
const unseen = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']

const ridge = 1.5e-5
const pace = 0.5
const rounds = 250
/** A mark that stands in one text only teaches that text. */
const leastTexts = 2

const tenths = (weight = 0) => Math.round(weight * 10) / 10
/** What the table can hold. */
const stepped = (weight = 0) =>
  Math.max(-nought, Math.min(signs.length - 1 - nought, Math.round(weight / step))) * step
const sum = (all: readonly number[]): number => all.reduce((done, each) => done + each, 0)

/** The marks that several texts have, each with how much it tells: the rarer, the more. */
const tellingIn = (
  all: readonly ReadonlySet<string>[],
): readonly (readonly [mark: string, rare: number])[] => {
  const texts = new Map<string, number>()
  for (const marks of all) for (const mark of marks) texts.set(mark, (texts.get(mark) ?? 0) + 1)
  return [...texts]
    .filter(([, found]) => found >= leastTexts)
    .map(([mark, found]) => [mark, tenths(Math.log((all.length + 1) / (found + 1)) + 0.3)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
}

interface Sample {
  readonly marks: readonly { readonly at: number; readonly by: number }[]
  readonly says: number
  readonly counts: number
}

/** Adds to the slopes what one text is missed by. */
const missed = (
  { marks, says, counts: by }: Sample,
  rows: readonly Float64Array[],
  slopes: readonly Float64Array[],
) => {
  const end = (rows[0]?.length ?? 1) - 1
  const parts = likelihoods(
    rows.map((row) => (row[end] ?? 0) + sum(marks.map((mark) => (row[mark.at] ?? 0) * mark.by))),
  )
  parts.forEach((part, saying) => {
    const miss = (part - (saying === says ? 1 : 0)) * by
    const slope = slopes[saying] ?? new Float64Array()
    for (const mark of marks) slope[mark.at] = (slope[mark.at] ?? 0) + miss * mark.by
    slope[end] = (slope[end] ?? 0) + miss
  })
}

/** Steps that shrink with what a weight was moved already, from nought: there is no chance in it. The constant stands last. */
const descend = (samples: readonly Sample[], size: number): readonly Float64Array[] => {
  const rows = sayings.map(() => new Float64Array(size + 1))
  const moved = sayings.map(() => new Float64Array(size + 1).fill(1e-6))
  for (let round = 0; round < rounds; round += 1) {
    const slopes = rows.map((row) => row.map((weight, at) => (at === size ? 0 : ridge * weight)))
    for (const sample of samples) missed(sample, rows, slopes)
    rows.forEach((row, saying) => {
      const past = moved[saying] ?? new Float64Array()
      slopes[saying]?.forEach((slope, at) => {
        past[at] = (past[at] ?? 0) + slope * slope
        row[at] = (row[at] ?? 0) - (pace * slope) / Math.sqrt(past[at] ?? 1)
      })
    })
  }
  return rows
}

const fit = (sets: readonly string[]): Model => {
  const all = sets.flatMap((set) =>
    replies(set).map((each) => ({ ...each, marks: marksOf(each.sentences), counts: counts[set] ?? 1 })),
  )
  const telling = tellingIn(all.map(({ marks }) => marks))
  const places = new Map(telling.map(([mark, rare], at) => [mark, { at, rare }]))
  // What is rarer in the examples than in life must not be heard less for it.
  const often = sayings.map((saying) => all.filter(({ says }) => says === saying).length)
  const samples = all.map(({ marks, says, counts: by }) => {
    const found = [...marks].flatMap((mark) => places.get(mark) ?? [])
    const size = Math.sqrt(sum(found.map(({ rare }) => rare ** 2))) || 1
    const at = sayings.indexOf(says)
    return {
      marks: found.map(({ at: place, rare }) => ({ at: place, by: rare / size })),
      says: at,
      counts: (by * Math.sqrt(all.length / sayings.length / (often[at] ?? 1))) / all.length,
    }
  })
  const rows = descend(samples, telling.length)
  const weights = telling.map(
    ([mark, rare], at) => [mark, { rare, says: rows.map((row) => stepped(row[at])) }] as const,
  )
  // A table cut to its strongest marks heard a quarter less of what another hand wrote.
  return { constants: rows.map((row) => tenths(row[telling.length])), weights: new Map(weights) }
}

type Verdict = 'right' | 'none' | 'wrong'
type Reader = (
  ruled: Saying | undefined,
  likely: Likely,
  mixed: boolean,
  short: boolean,
) => Saying | undefined

const verdictOf = ({ says, also }: Reply, heard: Saying | undefined): Verdict => {
  const wanted: readonly (Saying | undefined)[] = [says, ...also].map((each) =>
    each === 'other' ? undefined : each,
  )
  return wanted.includes(heard) ? 'right' : heard === undefined ? 'none' : 'wrong'
}

const both =
  (agreed: number, alone: number): Reader =>
  (ruled, likely, mixed, short) =>
    ruled === 'left' ? ruled : weighed(ruled, likely, mixed, short, { agreed, alone })

const readers: Readonly<Record<string, Reader>> = {
  'rules alone': (ruled) => ruled,
  ...Object.fromEntries(
    [0.5, 0.55, 0.6, 0.65, 0.7].map((bar) => [
      `learned alone, from ${bar}`,
      (_: unknown, likely: Likely) => sure(likely, bar),
    ]),
  ),
  ...Object.fromEntries(
    [0.55, 0.6, 0.65, 0.7].flatMap((alone) =>
      [0.3, 0.4, 0.5].map((agreed) => [
        `learned from ${alone}, from ${agreed} where the rules hear the same`,
        both(agreed, alone),
      ]),
    ),
  ),
  [`as it is built (${bars.agreed}, ${bars.alone})`]: both(bars.agreed, bars.alone),
}

const judge = (): void => {
  const heard = unseen.flatMap((set) => {
    // The sentences were written for the rules after these two sets, and would know them.
    const knowing = set === 'second' || set === 'third' ? [set, 'sentences'] : [set]
    const model = fit(Object.keys(counts).filter((each) => !knowing.includes(each)))
    return replies(set).map((reply) => ({
      ...{ set, reply, likely: likelyBy(model, reply.sentences) },
      mixed: isMixed(reply.sentences.map((sentence) => likelyBy(model, [sentence]))),
    }))
  })
  const told = (all: readonly Verdict[]) =>
    (['right', 'none', 'wrong'] as const).map((is) => all.filter((each) => each === is).length).join(', ')
  console.log(`right, none, wrong of ${heard.length}; of ${unseen.join(', ')}`)
  for (const [name, reader] of Object.entries(readers)) {
    const verdicts = heard.map(({ set, reply, likely, mixed }) => ({
      ...{ set, verdict: verdictOf(reply, reader(reply.ruled, likely, mixed, isShort(reply.sentences))) },
    }))
    const of = (set?: string) =>
      told(verdicts.flatMap((each) => (set === undefined || each.set === set ? [each.verdict] : [])))
    console.log(`${name.padEnd(52)} ${of().padEnd(14)} ${unseen.map((set) => of(set)).join(' | ')}`)
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { judge: { type: 'boolean', default: false } } })
  if (values.judge) judge()
  else {
    const { constants, weights } = fit(Object.keys(counts))
    const sign = (at: number) => signs[Math.max(0, Math.min(signs.length - 1, Math.round(at)))] ?? ''
    const shared = (one: string, other: string) => {
      let at = 0
      while (at < 35 && at < one.length && one[at] === other[at]) at += 1
      return at
    }
    const marks = [...weights].map(([mark, { rare, says }], at, all) => {
      const same = shared(mark, all[at - 1]?.[0] ?? '')
      return `${same.toString(36)}${mark.slice(same)}${sign(rare * 10)}${says.map((each) => sign(each / step + nought)).join('')}`
    })
    const lines = marks.flatMap((_, at) => (at % 40 === 0 ? [marks.slice(at, at + 40).join(' ')] : []))
    const text = `/**
 * How rare each mark of a reply is (see marks.ts), and what it weighs for each saying: in signs (see likely.ts).
 * Written by \`node bench/quality/fit-replies.ts\`; not by hand.
 */
export const constants: readonly number[] = [${constants.join(', ')}]
export const weighing = \`
${lines.join('\n')}
\`
`
    writeFileSync(join(import.meta.dirname, '../../src/core/mail/replies/meaning/learned/weights.ts'), text)
    console.log(`${weights.size} marks: weights written.`)
  }
}
