import { sombre } from '../mood.ts'
import type { Fragment } from '../words/fragment.ts'
import { wordCount } from '../words/sentence.ts'

/** What frames ask of a note beyond its form. */
export type Fit = (note: Fragment) => boolean

const longest = ({ forms }: Fragment): string => forms.that ?? forms.how ?? forms.noun ?? forms.sentence ?? ''

/** Few enough words for a frame that goes on after the note. */
export const brief: Fit = (note) => wordCount(longest(note)) <= 11

/** Good or neutral news, which one may be glad of. */
export const glad: Fit = (note) =>
  !sombre(longest(note)) && !/\b(never|nobody(?! else)|nothing|no one)\b/i.test(longest(note))

/** News of trouble, to be told without pleasure. */
export const sober: Fit = (note) => sombre(longest(note))

export const gladAndBrief: Fit = (note) => glad(note) && brief(note)

/** Something the reader did: "you opened the spreadsheet yourself". */
export const yourDeed: Fit = (note) =>
  note.subject === 'you' &&
  note.tense === 'past' &&
  !/^you (?:really )?(?:liked|loved|seemed|lit|wanted|knew)\b/.test(longest(note))

/** Something that happened, whoever did it. */
export const happened: Fit = (note) =>
  note.tense === 'past' &&
  !/^you (?:really )?(?:were|had|knew|liked|loved|seemed|wanted)\b/.test(longest(note)) &&
  !/\bwhen\b/.test(longest(note))

/** About the reader's side: what they do or how they work. */
export const yourSide: Fit = (note) =>
  glad(note) && (note.subject === 'you' || note.subject === 'team') && note.tense !== 'future'

/** A noun that is the reader's own: "your story about the fax". */
export const yours: Fit = (note) =>
  /^your (story|stories|joke|anecdote|account|tale|example|advice)\b/i.test(note.forms.noun ?? '') ||
  (/^your\b/i.test(note.forms.noun ?? '') && glad(note))

/** A noun one can enjoy or like, short enough to stand anywhere. */
export const likable: Fit = (note) =>
  /^(your|the|our|this|that)\b/i.test(note.forms.noun ?? '') && brief(note) && (glad(note) || yours(note))
