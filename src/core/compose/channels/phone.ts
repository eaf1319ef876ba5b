import { signedAs } from '../../dossier/address.ts'
import { inFull } from '../../english/register.ts'
import { wordCount } from '../../notes/sentence.ts'
import type { Draft, Sentence } from '../draft.ts'
import { calledBy } from '../greeting.ts'
import type { Scene } from '../scene.ts'

/** Calm speech, as lecturers and radio count it. */
const wordsPerMinute = 150
const voicemailSeconds = 20
const voicemailWords = (wordsPerMinute * voicemailSeconds) / 60

/** How long a text takes to say, in whole seconds. */
export const secondsToSay = (text: string): number => Math.ceil((wordCount(text) * 60) / wordsPerMinute)

export const talkingPoints = 'Talking points'
export const voicemail = `Voicemail of ${voicemailSeconds} seconds`

const figure = (amount: number, currency: string | undefined): string =>
  `${currency ? `${currency} ` : ''}${amount.toString().replace(/\B(?=(?:\d{3}){1,8}(?!\d))/g, ',')}`

/** What a talk about an offer is about; these figures are known to both sides, the private expectation is not among them. */
const figures = (scene: Scene): readonly string[] => {
  const { offer } = scene.told
  if (scene.step.kind !== 'offer-talk' || offer?.amount === undefined) return []
  const named =
    offer.asked === undefined ? [] : [`The figure I named: ${figure(offer.asked, offer.currency)}.`]
  return [`The offer: ${figure(offer.amount, offer.currency)}.`, ...named]
}

/** The message as points to have at hand, and as a voicemail of twenty seconds. */
export const forThePhone = (scene: Scene, sentences: readonly Sentence[]): Draft['also'] => {
  const said = sentences.filter(({ element }) => element !== 'greeting' && element !== 'sign-off')
  const points = [...said.map(({ text }) => text), ...figures(scene)]
  const { me, opportunity } = scene.told
  const name = scene.reader ? ` ${calledBy(scene, scene.reader)}` : ''
  const opening = `Hello${name}, this is ${me.name || signedAs(me)}.`
  const close = me.phone ? `You can reach me on ${me.phone}. Thank you.` : 'Thank you, and goodbye.'
  const middle: string[] = []
  for (const { text, element } of said) {
    if (element === 'finding' || element === 'anecdote' || element === 'stumble') continue
    if (wordCount([opening, ...middle, text, close].join(' ')) <= voicemailWords) middle.push(text)
  }
  const fallback = inFull(`I'm calling about the ${opportunity.role} role.`)
  const spoken = middle.length > 0 ? middle : wordCount(fallback) <= 20 ? [fallback] : []
  return [
    { name: talkingPoints, text: points.map((point) => `– ${point}`).join('\n') },
    { name: voicemail, text: [opening, ...spoken, close].join(' ') },
  ]
}
