import { signedAs } from '../../dossier/address.ts'
import { asSaid } from '../../english/register.ts'
import { wordCount } from '../../notes/sentence.ts'
import type { Element } from '../../playbook/element.ts'
import type { Draft, Sentence } from '../draft.ts'
import { calledBy } from '../greeting.ts'
import { money } from '../money.ts'
import type { Scene } from '../scene.ts'

/** Calm speech, as lecturers and radio count it. */
const wordsPerMinute = 150
const voicemailSeconds = 20
const voicemailWords = (wordsPerMinute * voicemailSeconds) / 60

/** Words that are said in one breath. */
const oneBreath = 22

/** Nothing for a machine: it wants an answer, or is told face to face. */
const keptForTheTalk: ReadonlySet<Element> = new Set(['finding', 'anecdote', 'stumble', 'value'])

/** What a voicemail is about comes before what is pleasant to hear. */
const dear: readonly Element[] = [
  'thanks',
  'status',
  'request',
  'question',
  'answer',
  'deliverable',
  'interest',
  'enthusiasm',
  'next-steps',
]

const rank = (element: Element): number => {
  const at = dear.indexOf(element)
  return at < 0 ? dear.length : at
}

/** What the call is about may take a longer one. */
const longBreath = 25

/** A goodbye is called for its answer. */
const rankIn = ({ step }: Scene, element: Element): number =>
  element === 'answer' && (step.kind === 'withdraw' || step.kind === 'offer-decline') ? -1 : rank(element)

const isOneBreath = (sentence: string, element: Element): boolean =>
  wordCount(sentence) <= (element === 'answer' ? longBreath : oneBreath) && !/[:“(]/.test(sentence)

/** As one says it: a semicolon is the end of a sentence. */
const aloud = (text: string): string =>
  asSaid(text).replaceAll(/; (\p{L})/gu, (_, first: string) => `. ${first.toUpperCase()}`)

/** How long a text takes to say, in whole seconds. */
export const secondsToSay = (text: string): number => Math.ceil((wordCount(text) * 60) / wordsPerMinute)

export const talkingPoints = 'Talking points'
export const voicemail = `Voicemail of ${voicemailSeconds} seconds`

/** What a talk about an offer is about; these figures are known to both sides, the private expectation is not among them. */
const figures = (scene: Scene): readonly string[] => {
  const { offer } = scene.told
  if (scene.step.kind !== 'offer-talk' || offer?.amount === undefined) return []
  const named =
    offer.asked === undefined ? [] : [`The figure I named: ${money(offer.asked, offer.currency)}.`]
  return [`The offer: ${money(offer.amount, offer.currency)}.`, ...named]
}

/** What the person says first, of all that they say. */
const firstAnswer = (sentences: readonly Sentence[]): readonly Sentence[] => {
  const [fact] = sentences.find(({ said }) => said)?.facts ?? []
  return sentences.filter(({ said, facts }) => said && facts[0] === fact)
}

/** The message as points to have at hand, and as a voicemail of twenty seconds. */
export const forThePhone = (scene: Scene, sentences: readonly Sentence[]): Draft['also'] => {
  const said = sentences.filter(({ element }) => element !== 'greeting' && element !== 'sign-off')
  const points = [...said.map(({ text }) => text), ...figures(scene)]
  const { me, opportunity } = scene.told
  const name = scene.reader ? ` ${calledBy(scene, scene.reader)}` : ''
  const opening = `Hello${name}, this is ${me.name || signedAs(me)}.`
  const close = me.phone ? `You can reach me on ${me.phone}. Thank you.` : 'Thank you, and goodbye.'
  const words = (texts: readonly string[]): number => wordCount([opening, ...texts, close].join(' '))
  const answer = firstAnswer(said)
  const short = said
    .filter((one) => !keptForTheTalk.has(one.element) && (!one.said || answer.includes(one)))
    .map(({ text, element }) => ({ text: aloud(text), element }))
    .filter(({ text, element }) => text.split(/(?<=[.?!]) /).every((each) => isOneBreath(each, element)))
  const kept: string[] = []
  for (const { text } of short.toSorted(
    (one, other) => rankIn(scene, one.element) - rankIn(scene, other.element),
  ))
    if (words([...kept, text]) <= voicemailWords) kept.push(text)
  // An answer is left whole or not at all: “I’d rather be honest” by itself answers nothing.
  const whole = answer.every(({ text }) => kept.includes(aloud(text)))
  const torn = whole ? [] : answer.map(({ text }) => aloud(text))
  const middle = short.map(({ text }) => text).filter((text) => kept.includes(text) && !torn.includes(text))
  const fallback = `I'm calling about ${scene.words.role ?? opportunity.role}.`
  const spoken = middle.length > 0 ? middle : wordCount(fallback) <= 20 ? [fallback] : []
  return [
    { name: talkingPoints, text: points.map((point) => `– ${point}`).join('\n') },
    { name: voicemail, text: [opening, ...spoken, close].join(' ') },
  ]
}
