import { kindOf } from '../../core/assistant/free/kinds.ts'
import { apart } from '../../core/dossier/condition.ts'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { nearest } from '../../core/english/nearest.ts'
import { done, goneSays, type Outcome, refused } from '../../core/outcome.ts'
import type { DebriefQuestion } from '../../core/playbook/d/questions.ts'
import { begunWith } from '../../core/playbook/d/starters.ts'
import { ownChannels } from '../../core/vocabulary/channels.ts'
import type { PointKind } from '../../core/vocabulary/point-kinds.ts'
import { allPointKinds, pointKinds, staysPrivate } from '../../core/vocabulary/point-kinds.ts'
import { merged } from '../entry.ts'
import { withInterview } from './note.ts'

type RawInterview = NonNullable<RawDossier['interviews']>[number]
type RawPoint = NonNullable<NonNullable<RawInterview['debrief']>['points']>[number]
type RawPromise = NonNullable<RawDossier['promises']>[number]
type RawPerson = NonNullable<RawDossier['people']>[string]

export const form = 'KIND@PERSON: text, such as “insight@dana: the analysts get numbers before stand-up”'

type OtherKind = Exclude<DebriefQuestion['kind'], PointKind> | 'their-promise'

/** Whatever the debrief asks for can be told: a question of a further kind does not compile. */
const otherKinds: Readonly<Record<OtherKind, true>> = {
  any: true,
  'next-steps': true,
  promise: true,
  'their-promise': true,
  prefers: true,
  keen: true,
}

type Kind = PointKind | OtherKind

const isPointKind = (kind: Kind): kind is PointKind => kind in pointKinds

const kinds: readonly Kind[] = [...allPointKinds, ...(Object.keys(otherKinds) as OtherKind[])]

/** One answer of a debrief: a note, or a fact of another kind. */
export type Answered =
  | { readonly point: RawPoint }
  | { readonly next: string }
  | { readonly promise: Omit<RawPromise, 'who'> & { readonly who?: string } }
  | { readonly prefers: NonNullable<RawPerson['prefers']>; readonly who?: string }
  | { readonly keen: NonNullable<RawDossier['opportunity']['keen']> }

/** The one of a few words that a text names. */
const wordIn = <Word extends string>(text: string, words: readonly Word[]): Word | undefined => {
  const said = new Set(
    text
      .toLowerCase()
      .replaceAll('e-mail', 'email')
      .match(/[a-z]+/g) ?? [],
  )
  const found = words.filter((word) => said.has(word))
  return found.length === 1 ? found[0] : undefined
}

/** “yes, not sure, no”, as it is asked; or the word it is kept as. */
const keenIn = (said: string): 'keen' | 'unsure' | 'out' | undefined =>
  /^\W*not sure\b/i.test(said)
    ? 'unsure'
    : /^\W*yes\b/i.test(said)
      ? 'keen'
      : /^\W*no\b/i.test(said)
        ? 'out'
        : wordIn(said, ['keen', 'unsure', 'out'] as const)

const mark = /\(private\)$/i

const pointOf = (kind: PointKind, who: string | undefined, said: string): RawPoint => {
  const hidden = mark.test(said.trim())
  return {
    kind,
    ...(who === undefined ? {} : { who }),
    text: said.trim().replace(mark, '').trim(),
    ...(hidden ? { private: true } : {}),
  }
}

const promiseOf = (by: 'me' | 'them', who: string | undefined, said: string): Answered => {
  const due = /\(by (\d{4}-\d\d-\d\d)\)$/.exec(said.trim())
  return {
    promise: {
      by,
      ...(who === undefined ? {} : { who }),
      ...apart(said.trim().slice(0, due?.index).trim()),
      ...(due?.[1] ? { due: due[1] } : {}),
    },
  }
}

const told = (kind: Kind, who: string | undefined, said: string): Outcome<Answered> => {
  switch (kind) {
    case 'any':
      return done({ point: pointOf(kindOf(said), who, said) })
    case 'next-steps':
      return done({ next: said.trim() })
    case 'promise':
      return done(promiseOf('me', who, said))
    case 'their-promise':
      return done(promiseOf('them', who, said))
    case 'prefers': {
      const prefers = wordIn(said, ownChannels)
      return prefers
        ? done({ prefers, ...(who === undefined ? {} : { who }) })
        : refused({
            message: `prefers: write email, phone, linkedin or letter (or text), not “${said.slice(0, 40)}”.`,
            plain: 'choose one of the ways to reach them.',
          })
    }
    case 'keen': {
      const keen = keenIn(said)
      return keen
        ? done({ keen })
        : refused({ message: `keen: write keen, unsure or out, not “${said.slice(0, 40)}”.` })
    }
    default:
      return done({ point: pointOf(kind, who, said) })
  }
}

interface Line {
  readonly kind: Kind
  readonly who: string | undefined
  readonly said: string
}

const lineOf = (line: string): Outcome<Line> => {
  const match = /^\s*([\p{L}-]+)(?:@([^\s:]+))?\s*:\s*([\s\S]+)$/u.exec(line)
  if (!match) return refused({ message: `“${line.slice(0, 12)}…” is no note. Write ${form}.` })
  const [, kind = '', who, said = ''] = match
  const known = kinds.find((each) => each === kind)
  if (known) return done({ kind: known, who, said })
  const near = nearest(kind, kinds)
  return refused({
    message: `“${kind}” is no kind of note.${near ? ` Did you mean ${near}?` : ` The kinds: ${kinds.join(', ')}.`}`,
  })
}

/**
 * One line of a debrief: `kind@person: text`, the person only where the note is somebody's; `(private)` at the end hides it,
 * `(by 2026-11-20)` is the day of a promise.
 */
export const answerOf = (line: string): Outcome<Answered> => {
  const read = lineOf(line)
  return read.ok ? told(read.value.kind, read.value.who, read.value.said) : read
}

/** A said sentence as a point, word for word; of the kind it begins with where none was named. Locked, it is a note for oneself. */
export const saidPoint = (kind: PointKind | 'any', who: string | undefined, words: string): RawPoint => {
  const begun = kind === 'any' ? begunWith(words) : undefined
  const is = kind === 'any' ? (begun?.kind ?? 'insight') : kind
  const say = words.trim()
  if (staysPrivate(is) || mark.test(say)) return pointOf(is, who, say)
  return {
    kind: is,
    ...(who === undefined ? {} : { who }),
    say,
    ...(begun?.raised ? { raised: true } : {}),
  }
}

/** The same line, where what it holds is what one would say to them. */
export const saidOf = (line: string): Outcome<Answered> => {
  const read = lineOf(line)
  if (!read.ok) return read
  const { kind, who, said } = read.value
  return kind === 'any' || isPointKind(kind)
    ? done({ point: saidPoint(kind, who, said) })
    : refused({ message: `“${kind}” is nothing one says to them. Write ${form}.` })
}

/** The facts with the answers of one interview's debrief; what names nobody is of the one who was met, if it was one. */
export const withAnswers = (
  raw: RawDossier,
  held: RawInterview,
  answers: readonly Answered[],
): Outcome<RawDossier> => {
  const [only, ...others] = held.met ?? []
  const one = others.length === 0 ? only : undefined
  let { opportunity, people, promises } = raw
  const points: RawPoint[] = []
  let next: string | undefined
  for (const answer of answers) {
    if ('point' in answer) points.push(answer.point)
    else if ('next' in answer) next = answer.next
    else if ('keen' in answer) opportunity = { ...opportunity, keen: answer.keen }
    else {
      const who = ('promise' in answer ? answer.promise.who : answer.who) ?? one
      const person = people?.[who ?? '']
      if (who === undefined || !person) {
        const ids = Object.keys(people ?? {}).join(', ') || 'nobody yet'
        return refused({
          message: `${'promise' in answer ? 'promise' : 'prefers'}@${who ?? ''}: say whose it is, by id. There are: ${ids}.`,
          plain:
            who === undefined
              ? 'for what was promised or is preferred, say whose it is.'
              : goneSays('person'),
        })
      }
      if ('promise' in answer) promises = [...(promises ?? []), { ...answer.promise, who }]
      else people = { ...people, [who]: { ...person, prefers: answer.prefers } }
    }
  }
  const { points: before = [], nextSteps, ...rest } = held.debrief ?? {}
  const all = [...before, ...points]
  const steps = merged(nextSteps, { text: next })
  const debrief = {
    ...rest,
    ...(all.length > 0 ? { points: all } : {}),
    ...(Object.keys(steps).length > 0 ? { nextSteps: steps } : {}),
  }
  return done({
    ...withInterview(raw, { ...held, debrief }),
    opportunity,
    ...(people ? { people } : {}),
    ...(promises ? { promises } : {}),
  })
}
