import type { Fragment } from '../../notes/fragment.ts'
import { someoneElse } from '../../notes/someone-else.ts'
import type { Frame } from '../frame.ts'
import type { Scene } from '../scene.ts'
import { type Wish, wish } from '../wish.ts'
import {
  brief,
  calm,
  glad,
  gladAndBrief,
  happened,
  likable,
  sober,
  soberNow,
  striking,
  theirWay,
  yourDeed,
  yourManner,
  yourSide,
  yours,
} from './fits.ts'

/** Something learned from the reader. Frames without `fits` are sober enough for any news. */
const insights: readonly Frame[] = [
  { text: 'I was glad to hear that {that}.', fits: glad },
  { text: 'It was good to learn that {that}.', fits: glad },
  { text: 'It was useful to hear that {that}.', fits: soberNow },
  { text: 'Thank you for telling me openly that {that}.', fits: sober },
  { text: 'I appreciated your telling me openly that {that}.', fits: sober },
  {
    text: 'You mentioned that {that}, and I liked the sound of it.',
    fits: (note) => yourSide(note) && brief(note),
    tone: 'plain',
  },
  { text: 'I like that {that}.', fits: theirWay, tone: 'plain' },
  { text: 'I was impressed to hear that {that}.', fits: theirWay },
  { text: 'I like the fact that {that}.', fits: theirWay },
  { text: 'I was interested to hear that {that}.', fits: calm },
  { text: 'It was interesting to hear that {that}.', fits: calm },
  { text: 'I liked hearing that {that}.', fits: glad, tone: 'plain' },
  {
    text: 'That {that} counts for a good deal with me.',
    fits: (note) => yourSide(note) && brief(note) && !/\d|\b(?:is|are)\b/.test(note.forms.that ?? ''),
  },
  {
    text: 'It means something to me that {that}.',
    fits: (note) => yourSide(note) && !/\b(?:just|got|has|have|is|are)\b/.test(note.forms.that ?? ''),
  },
  { text: 'What you told me stayed with me: {that}.', fits: striking },
  { text: 'I enjoyed hearing about {noun}.', fits: glad },
  { text: 'It was good to hear about {noun}.', fits: glad },
  { text: 'Thank you, too, for telling me about {noun}.' },
  { text: 'I liked hearing about {noun}.', fits: glad, tone: 'plain' },
  { text: 'What you said about {noun} stayed with me.', fits: brief },
  { text: 'I was interested to hear about {noun}.' },
  { text: 'I would like to know more about {noun}.', fits: likable },
  { text: 'I am glad you told me about {noun}.', fits: calm },
  { text: 'It was good to hear {how}.', fits: glad },
  { text: 'I found it useful to hear {how}.', fits: sober },
  { text: 'Thank you for explaining {how}.' },
  { text: 'I was interested to learn {how}.' },
  { text: 'I learned a good deal from hearing {how}.' },
  { text: 'I liked hearing {how}.', fits: glad, tone: 'plain' },
  { text: 'What you said has stayed with me: “{quote}”.' },
  { text: 'I will remember your words: “{quote}”.' },
  { text: 'Your words “{quote}” have stayed with me.' },
  { text: 'I have thought more than once of what you said: “{quote}”.' },
]

/** More than a request or a courtesy. */
const weighty = (note: Fragment): boolean =>
  glad(note) && !/^you (?:\w+ly )?(?:asked|made|let|seemed|liked|smiled|nodded)\b/.test(note.forms.that ?? '')

/** A moment that stayed: what the reader did, told or asked. */
const moments: readonly Frame[] = [
  { text: 'I liked that {that}.', fits: (note) => yourDeed(note) && glad(note), tone: 'plain' },
  { text: 'I appreciated that {that}.', fits: yourDeed },
  { text: 'The moment I remember best is when {that}.', fits: (note) => happened(note) && !yourDeed(note) },
  { text: 'I was struck that {that}.', fits: yourManner },
  { text: 'I was glad that {that}.', fits: (note) => yourDeed(note) && glad(note) },
  { text: 'It has stayed with me that {that}.', fits: (note) => weighty(note) && !yourDeed(note) },
  { text: 'I will remember that {that}.', fits: (note) => !yourDeed(note) || !glad(note) },
  { text: 'Thank you, too, for {gerund}.', fits: yourDeed },
  { text: 'And thank you for {gerund}.', fits: yourDeed },
  { text: 'I appreciated your {gerund}.', fits: yourDeed },
  { text: 'I enjoyed it when {that}.', fits: (note) => happened(note) && glad(note), tone: 'plain' },
  {
    text: 'The best part for me was when {that}.',
    fits: (note) => yourDeed(note) && happened(note) && glad(note),
    tone: 'plain',
  },
  { text: 'Thank you in particular for {gerund}.', fits: yourDeed },
  { text: 'I appreciated {noun}.', fits: likable },
  { text: 'I enjoyed {noun}.', fits: likable },
  { text: 'I will remember {noun}.', fits: likable },
  { text: 'Thank you in particular for {noun}.', fits: yours },
  { text: 'Of all that we spoke about, {noun} stayed with me most.', fits: likable },
  {
    text: '{Noun} has stayed with me.',
    fits: (note) =>
      yours(note) && gladAndBrief(note) && !/s\b/.test((note.forms.noun ?? '').split(' ')[1] ?? ''),
  },
  { text: 'I enjoyed hearing about {noun}.', fits: glad },
  { text: 'I liked hearing {how}.', fits: glad },
  { text: 'I enjoyed hearing {how}.', fits: glad },
  { text: 'What you said has stayed with me: “{quote}”.' },
  { text: 'I will remember your words: “{quote}”.' },
  { text: 'Your words “{quote}” have stayed with me.' },
  { text: 'I have thought more than once of what you said: “{quote}”.' },
  { text: 'It has stayed with me {how}.', fits: (note) => /^how\b/.test(note.forms.how ?? '') },
]

/** What reader and writer share. */
const shared: readonly Frame[] = [
  { text: 'It was good to find that {that}.' },
  { text: 'I was pleased to find that {that}.' },
  { text: 'I enjoyed finding out that {that}.' },
  { text: 'I liked discovering that {that}.', tone: 'plain' },
  { text: 'It was a pleasure to discover that {that}.' },
  { text: 'I was glad to learn that {that}.' },
  { text: 'It was nice to learn that {that}.', tone: 'plain' },
  { text: 'It was good to talk about {noun}.' },
  { text: 'I enjoyed talking about {noun}.' },
  { text: 'I was pleased that we could talk about {noun}.' },
  { text: 'It was a pleasure to talk about {noun} as well.' },
  { text: 'I liked hearing {how}.' },
]

export const insight = (note: Fragment | undefined, slot = 'insight'): Wish | undefined =>
  note && wish({ element: 'insight', slot, frames: insights, note })

/** A moment counts as the personal touch that a stage asks for. */
export const moment = (note: Fragment | undefined): Wish | undefined =>
  note && wish({ element: 'connection', slot: 'moment', frames: moments, note })

/** The same, said of the reader: "we both learned on old machines" makes them "someone else who learned on old machines". */
const alike: readonly Frame[] = [
  { text: 'It was good to meet someone else who {other}.' },
  { text: 'It was a pleasure to meet someone else who {other}.' },
  { text: 'I enjoyed meeting someone else who {other}.' },
  { text: 'I was glad to meet someone else who {other}.' },
]

export const commonGround = (
  scene: Scene,
  note: Fragment | undefined,
  element: 'connection' | 'postscript',
): Wish | undefined => {
  if (!note) return undefined
  const other = element === 'connection' && scene.met ? someoneElse(note.forms.that) : undefined
  const filling = { element, slot: 'shared', note }
  return wish(...(other === undefined ? [] : [{ ...filling, frames: alike, parts: { other } }]), {
    ...filling,
    frames: shared,
  })
}
