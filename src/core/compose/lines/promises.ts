import { waitsForCondition } from '../../dossier/condition.ts'
import type { Promised } from '../../dossier/dossier.ts'
import { promiseFact } from '../../dossier/facts.ts'
import { contentWords } from '../../english/content.ts'
import { clauseOf } from '../../notes/clause.ts'
import { dayPhrase } from '../../notes/days.ts'
import { dayNamed } from '../../notes/promised-day.ts'
import type { Frame } from '../frame.ts'
import { calledBy } from '../greeting.ts'
import { uncarried } from '../margin.ts'
import { left } from '../notes.ts'
import type { Scene } from '../scene.ts'
import { promising, unless, type Wish, type Wishes, weigh, wish } from '../wish.ts'
import { dueAhead, keptIn, promisedDoing } from './handed-over.ts'
import { fresh, ownMove } from './next.ts'
import { ownPromise } from './own-promise.ts'
import { theirPromise } from './their-promise.ts'

/** The day comes first: behind “photos of the gate I made” it would be heard as the day the gate was made. */
const ahead: readonly Frame[] = [
  { text: "{When} I'll {verb}, as promised." },
  { text: "As promised, {when} I'll {verb}." },
  { text: "{When} I'll {verb}, as I said I would." },
]

const someday: readonly Frame[] = [
  { text: "As promised, I'll {verb}." },
  { text: "I'll {verb}, as I said I would." },
]

/** By the day that its own words name. */
const byThen: readonly Frame[] = [{ text: "As promised, I'll {verb} {by}." }]

const throughTheWork: readonly Frame[] = [
  { text: 'If anything in my case is unclear, I will gladly go through it with you.' },
  { text: 'Should the case raise any question, I will answer it at once.' },
  { text: 'If my case leaves a question open, I will gladly answer it.' },
]

const afterPresenting: readonly Frame[] = [
  { text: 'If my presentation left a question open, I will gladly answer it.' },
  { text: 'Should you want more detail on any part of the case, I will send it.' },
  { text: 'Please ask me about anything that the presentation left open.' },
]

/** The next step is the same thing, with its day: said once. */
const isOwnMove = (scene: Scene, { what }: Promised): boolean => {
  const move = new Set(contentWords(ownMove(scene) ?? '').map((word) => word.toLowerCase()))
  return contentWords(what).some(
    (word) => !/^(?:send|e-?mail|mail)$/i.test(word) && move.has(word.toLowerCase()),
  )
}

/** What the reader is to send, noted among one's own promises: “you send me the link to your talk”. */
const theirs = /^you (?:send|e-?mail|give|forward|share|post) me ((?:the|an?|my|your|some) [^,;:.]{3,70})$/i

const awaitedFrom: readonly Frame[] = [
  { text: 'I look forward to {thing}.' },
  { text: "I'll look out for {thing}." },
]

/** The thing they are to send; undefined where more is told than a thing. */
const theirThing = (that = ''): string | undefined => {
  const [, thing = ''] = theirs.exec(that) ?? []
  return thing === '' || clauseOf(thing.split(' ')) ? undefined : thing
}

const theirTurn = (promise: Promised, thing: string): Wish =>
  wish({
    ...{ element: 'next-steps', slot: `promise-${promise.id}` },
    ...{ frames: awaitedFrom, parts: { thing }, facts: [promiseFact(promise)] },
  })

/** A promise that no sentence of ours can carry is said by who made it. */
const unsayable = (scene: Scene, promise: Promised, because: string): Wish => {
  const name = scene.reader ? calledBy(scene, scene.reader) : 'them'
  const ask = `You promised: “${promise.what}”. How would you say it to ${name}, in a sentence that begins with “I’ll …”?`
  return { tries: [], margin: left(promiseFact(promise), { because, ask }) }
}

/** What the writer has promised the reader and not yet done, and what the reader promised: handed over, or with its day; among other things of more weight, or always. */
export const promiseLines = (scene: Scene, keep?: 'always'): Wishes => {
  const { reader, told, along } = scene
  if (!reader) return []
  const keptHere = new Set(along.flatMap(({ facts }) => facts))
  const open = told.promises.filter(
    (promise) =>
      promise.by === 'me' &&
      promise.who === reader.id &&
      !promise.kept &&
      !waitsForCondition(promise) &&
      !keptHere.has(promiseFact(promise)) &&
      !isOwnMove(scene, promise),
  )
  const mine = open.slice(0, 2).flatMap((promise): Wishes => {
    // What lies beside the letter goes along with it, and the promise is kept by it.
    if (promise.attachment) return [weigh(keptIn(scene, promise), 85)]
    const { fragment, margin } = promisedDoing(scene, promise)
    const thing = theirThing(fragment?.forms.that)
    if (thing) return [theirTurn(promise, thing)]
    const because = margin.unused?.[0]?.because ?? uncarried
    const otherwise = ownPromise(scene, promise) ?? unsayable(scene, promise, because)
    if (!fragment?.forms.verb) return [otherwise]
    const due = dueAhead(scene, promise)
    const named = promise.due || !fresh(scene) ? undefined : dayNamed(promise.what)
    const by = named && !fragment.forms.verb.endsWith(named) ? named : undefined
    const said = wish({
      element: 'commitment',
      slot: `promise-${promise.id}`,
      frames: due ? ahead : by ? byThen : someday,
      note: fragment,
      parts: { by, ...(due ? { when: dayPhrase(due, scene, told.me.english) } : {}) },
    })
    const whole = promising(said, reader.id, due)
    const promised = keep === 'always' ? whole : { ...whole, keep: 85 }
    return [promised, unless(promised, otherwise)]
  })
  const theirOwn = theirPromise(scene)
  return [...mine, keep === 'always' ? theirOwn : weigh(theirOwn, 56)]
}

/** For a case that was handed in: the offer to go through it. */
export const deliverable = ({ interview }: Scene): Wish | undefined =>
  interview?.format === 'take-home'
    ? {
        ...wish({
          element: 'deliverable',
          slot: 'work',
          frames: interview.presented ? afterPresenting : throughTheWork,
        }),
        keep: 52,
      }
    : undefined
