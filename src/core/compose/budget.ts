import { wordCount } from '../notes/sentence.ts'
import type { Element } from '../playbook/element.ts'
import { lengths, stepKinds } from '../vocabulary/step-kinds.ts'
import type { Unused } from './draft.ts'
import { type Line, sentencesOf } from './line.ts'
import type { Scene } from './scene.ts'
import type { Letter } from './wish.ts'
import type { Written } from './write.ts'

/** Courtesies a short message can do without, and what each is worth there. */
const courtesies: Partial<Record<Element, number>> = {
  'offer-help': 10,
  enthusiasm: 15,
  'next-steps': 30,
  value: 60,
  insight: 62,
  anecdote: 61,
  connection: 40,
  interest: 70,
  commitment: 25,
}

interface Shortened {
  readonly paragraphs: readonly (readonly Line[])[]
  readonly postscript?: Line | undefined
  readonly unused: readonly Unused[]
}

const own = (fact: string): boolean => /^(point|strength|promise|offer)/.test(fact)

const weighed = <Each extends Line>(
  line: Each,
  include: readonly string[],
  shorter: boolean,
  onePoint: boolean,
): Each => {
  if (line.facts.some((fact) => include.includes(fact))) return { ...line, keep: 999 }
  const keep =
    shorter && line.keep === undefined && !onePoint && !line.facts.some((fact) => fact.startsWith('promise:'))
      ? courtesies[line.element]
      : undefined
  return keep === undefined ? line : { ...line, keep }
}

/** What the person said is a topic of its own: the end does not follow from it. */
const isTopic = (lines: readonly Line[]): boolean => lines.some(({ said }) => said)

const isOneSentence = (lines: readonly Line[]): boolean => lines.flatMap(sentencesOf).length === 1

/** A paragraph of a single short sentence after the first reads like a form: it goes with what follows, where that is short too. */
const together = (paragraphs: readonly (readonly Line[])[]): readonly (readonly Line[])[] => {
  const done: (readonly Line[])[] = []
  for (const [at, lines] of paragraphs.entries()) {
    const last = done.at(-1)
    const words = [...(last ?? []), ...lines].reduce((sum, line) => sum + wordCount(line.text), 0)
    if (last && at > 1 && isOneSentence(last) && words <= 60 && !isTopic(last))
      done.splice(-1, 1, [...last, ...lines])
    else done.push(lines)
  }
  return done
}

/**
 * The letter with the dearest of its sentences that fit: those without `keep` always, then the others in the order of
 * what they are worth. What is left out is told.
 */
export const shortened = (
  { manner, step }: Scene,
  { most: given = stepKinds[step.kind].writesWords }: Pick<Letter, 'most'>,
  written: Pick<Written, 'paragraphs' | 'postscript'>,
): Shortened => {
  const { include = [], shorter } = manner
  const most = shorter ? Math.min(given, lengths.few) : given
  const meant = <Each extends Line | undefined>(line: Each): Each =>
    line && weighed(line, include, shorter === true, stepKinds[step.kind].onePoint)
  const paragraphs = written.paragraphs.map((lines) => lines.map(meant))
  const postscript = meant(written.postscript)
  const lines = [...paragraphs.flat(), ...(postscript ? [postscript] : [])]
  const kept = new Set<Line>()
  let length = 0
  for (const line of lines.toSorted((one, other) => (other.keep ?? 1000) - (one.keep ?? 1000))) {
    const words = wordCount(line.text)
    if (line.keep !== undefined && length + words > most) continue
    kept.add(line)
    length += words
  }
  const said = new Set([...kept].flatMap((line) => line.facts))
  const left = lines.filter((line) => !kept.has(line)).flatMap(({ facts }) => facts)
  return {
    paragraphs: together(
      paragraphs.map((each) => each.filter((line) => kept.has(line))).filter((each) => each.length > 0),
    ),
    postscript: postscript && kept.has(postscript) ? postscript : undefined,
    unused: left
      .filter((fact) => own(fact) && !said.has(fact))
      .map((fact) => ({ fact, because: 'left out to keep the message short' })),
  }
}
