import type { Point } from '../dossier/dossier.ts'
import { pointFact, wordsIn } from '../dossier/facts.ts'
import { openingOf } from '../notes/sentence.ts'
import { starters } from '../playbook/d/starters.ts'
import { askId } from '../vocabulary/asks.ts'
import type { Bare, Draft } from './draft.ts'
import { calledBy } from './greeting.ts'
import { barred } from './notes.ts'
import { dearest, wouldSay } from './questions.ts'
import type { Scene } from './scene.ts'

/** First of all, wherever such a letter is shown. */
const bareSays = 'Nothing of your talk is in this letter yet. One sentence of yours makes it a letter:'

/** A sentence that could stand in a letter about no other talk. */
const ofTheTalk = ({ facts, said }: Draft['sentences'][0]): boolean =>
  said === true || facts.some((fact) => /^(?:point|strength|promise):/.test(fact))

const place = ({ kind }: Point): number => {
  const at = dearest.indexOf(kind)
  return at < 0 ? dearest.length : at
}

/** What was said for them already and stays out of the letter comes first: it lacks only a word. */
const rank = (point: Point): number => (point.say ? 0 : 1)

/** What was noted for this reader and may be told, what a letter misses most first. */
const mostWanted = (scene: Scene): Point | undefined =>
  (scene.interview?.debrief?.points ?? [])
    .filter(
      (point) =>
        point.kind !== 'lesson' && !point.enough && wordsIn(point).trim() !== '' && !barred(scene, point),
    )
    .toSorted((one, other) => rank(one) - rank(other) || place(one) - place(other))[0]

/** What a thank-you without anything of its talk still wants; undefined where there was no talk, or something of it stands there. */
export const bareOf = (
  scene: Scene,
  { kind, sentences, questions }: Pick<Draft, 'kind' | 'sentences' | 'questions'>,
): Bare | undefined => {
  const { interview, reader, met } = scene
  if (kind !== 'thank-you' || !met || !interview || sentences.some(ofTheTalk)) return undefined
  const name = reader ? calledBy(scene, reader) : 'them'
  const point = mostWanted(scene)
  const ways = { starters: starters[interview.stage].map(({ says }) => says) }
  if (!point)
    return {
      says: bareSays,
      ask: {
        id: reader?.id ?? '',
        ask: `What did ${name} tell you that you would tell at home tonight?`,
        ...ways,
      },
    }
  const fact = pointFact(point)
  const own = point.say ? questions.find((each) => each.fact === fact) : undefined
  return {
    says: bareSays,
    ask: {
      ...{ id: askId('noted', point.id), fact, ...ways },
      ask: own?.ask ?? `You noted: “${openingOf(wordsIn(point), 24)}”. ${wouldSay(point.kind, name)}`,
      ...(own?.say ? { say: own.say } : {}),
    },
  }
}
