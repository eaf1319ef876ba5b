import { promiseFact } from '../dossier/facts.ts'
import type { Step } from '../plan/step.ts'
import type { Element } from '../playbook/element.ts'
import { type CarriedKind, stepKinds } from '../vocabulary/step-kinds.ts'
import { addressAsked } from './kinds/find-address.ts'
import { passingOn } from './kinds/forward.ts'
import { elsewhereSaid } from './kinds/lever.ts'
import { recalled, statusQuestion } from './kinds/nudge.ts'
import { keptIn } from './lines/handed-over.ts'
import type { Scene } from './scene.ts'
import type { Letter, Wish, Wishes } from './wish.ts'

/** What a letter that asks how things stand no longer says: that one looks forward to hearing, or will ask. */
const looksAhead: ReadonlySet<Element> = new Set<Element>(['next-steps', 'commitment'])

const isGoodbye = ({ kind }: Step): boolean =>
  kind === 'close' || kind === 'withdraw' || kind === 'offer-decline'

/** The sentences of a step that goes along in a letter of another kind. */
const words: Readonly<Record<CarriedKind, (step: Step, scene: Scene) => Wishes>> = {
  promise: (step, scene) =>
    scene.told.promises
      .filter((promise) => step.facts.includes(promiseFact(promise)))
      // In a goodbye only what really lies beside it is handed over.
      .filter((promise) => promise.attachment !== undefined || !isGoodbye(scene.step))
      .map((promise) => keptIn(scene, promise, true)),
  lever: (_, scene) => elsewhereSaid(scene),
  forward: (step, scene) => [passingOn(step, scene)],
  // Whoever is asked to pass a note on is not asked for the address as well.
  'find-address': (step, scene) =>
    [scene.step, ...scene.along].some(({ kind }) => kind === 'forward') ? [] : [addressAsked(step, scene)],
  nudge: (_, scene) => [recalled(scene), statusQuestion],
  'follow-up': (_, scene) => [recalled(scene), statusQuestion],
  // An answer to an offer says itself by when it is decided, and proposes the talk.
  'offer-time': () => [],
  'offer-talk': () => [],
}

const isCarried = (kind: string): kind is CarriedKind => kind in words

const isAhead = (wanted: Wish | undefined): boolean =>
  wanted?.tries.some(({ element }) => looksAhead.has(element)) ?? false

/** The letter with a paragraph of what goes along in it, each sentence by the step whose word it is. */
export const withAlong = (scene: Scene, letter: Letter): Letter => {
  const { along } = scene
  const said = along.flatMap((step) =>
    (isCarried(step.kind) ? words[step.kind](step, scene) : []).flatMap((wanted) =>
      wanted ? [{ ...wanted, along: step.id }] : [],
    ),
  )
  if (said.length === 0) return letter
  const asks = along.some(({ kind }) => stepKinds[kind].asksStatus)
  const paragraphs = asks
    ? letter.paragraphs.map((wishes) => wishes.filter((wanted) => !isAhead(wanted)))
    : letter.paragraphs
  return { ...letter, paragraphs: [...paragraphs, said] }
}
