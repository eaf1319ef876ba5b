import type { Fragment } from '../../notes/fragment.ts'
import { sombre, unwelcome } from '../../notes/mood.ts'
import { wordCount } from '../../notes/sentence.ts'

/** What frames ask of a note beyond its form. */
export type Fit = (note: Fragment) => boolean

const longest = ({ forms }: Fragment): string => forms.that ?? forms.how ?? forms.noun ?? forms.sentence ?? ''

/** Few enough words for a frame that goes on after the note. */
export const brief: Fit = (note) => wordCount(longest(note)) <= 11

/** Few enough words to stand in the middle of a sentence without losing its thread. */
export const short: Fit = (note) => wordCount(longest(note)) <= 5

/** A rule without exceptions, in few words: worth being repeated as it was said. */
export const striking: Fit = (note) =>
  /\b(?:never|nobody|no one)\b/i.test(longest(note)) &&
  !unwelcome(longest(note)) &&
  note.tense === 'present' &&
  !/\b(?:I|my|me|we)\b/.test(longest(note)) &&
  wordCount(longest(note)) <= 13

/** Trouble that lasts, and is good to know of. */
export const soberNow: Fit = (note) => sober(note) && note.tense === 'present'

/** Anything but trouble, in one way or another. */
export const calm: Fit = (note) => !sombre(longest(note))

/** Good or neutral news, which one may be glad of. */
export const glad: Fit = (note) =>
  !unwelcome(longest(note)) &&
  !/\b(never|nobody(?! else)|nothing|no one|but|closes|closing|closed|closure|leaves?|leaving|left|shuts?|retir\w+|\w+n't|not|no longer|disasters?|older|silent|flooded (?:in|last|twice|again)|gaps?|missed|cancell?ed|delay\w*|slipped|bottlenecks?|stolen|leak\w*|alarm|accident|runs? out|running out|expires?|booked (?:solid|up)|free school meals|poverty|waiting lists?|consolidat\w+|merg\w+|cut(?:s|ting)? (?:the|two|three|\d)|and (?:is|are) now)\b/i.test(
    longest(note),
  )

/** News of trouble, which it took openness to tell; a fund that closed or a mode that was cut is none. */
export const sober: Fit = (note) => sombre(longest(note))

export const gladAndBrief: Fit = (note) => glad(note) && brief(note)

/** Something the reader did: "you opened the spreadsheet yourself". */
export const yourDeed: Fit = (note) =>
  note.subject === 'you' &&
  note.tense === 'past' &&
  !/^you (?:really )?(?:liked|loved|seemed|lit|perked|wanted|knew|nodded|laughed|were|was|had|thought|felt|found|did)\b/.test(
    longest(note),
  ) &&
  !/^you (?:\w+ly )?said (?:that )?I\b/.test(longest(note))

/** How the reader was, rather than what they did: "you knew every guest by name". */
export const yourManner: Fit = (note) =>
  note.subject === 'you' && glad(note) && /^you (?:\w+ly )?(?:knew|remembered)\b/.test(longest(note))

/** How things are done on the reader's side, worth liking: no figures, no dates, nothing that merely is so. */
export const theirWay: Fit = (note) =>
  glad(note) &&
  note.tense === 'present' &&
  note.subject !== 'I' &&
  note.subject !== 'we' &&
  !/\d|\b(?:I|me|my)\b|\b(?:half|most|some|many|few|hardly|almost|about|nearly|only)\b|\b(?:is|are) (?!\w+(?:ed|en|hown|nown)\b)|^you have\b/i.test(
    longest(note),
  ) &&
  wordCount(longest(note)) >= 5

/** Something that happened, whoever did it. */
export const happened: Fit = (note) =>
  note.tense === 'past' &&
  !/^you (?:really )?(?:were|had|knew|liked|loved|seemed|wanted)\b/.test(longest(note)) &&
  !/\bwhen\b/.test(longest(note))

/** About the reader's side: what they do or how they work. */
export const yourSide: Fit = (note) =>
  glad(note) &&
  (note.subject === 'you' || note.subject === 'team') &&
  note.tense === 'present' &&
  !/^\S+(?: \S+){0,3} (?:is|are) \w+ing\b/.test(longest(note))

/** A noun that is the reader's own: "your story about the fax". */
export const yours: Fit = (note) =>
  /^your (story|stories|joke|anecdote|account|tale|example|advice)\b/i.test(note.forms.noun ?? '') ||
  (/^your\b/i.test(note.forms.noun ?? '') && glad(note))

/** A noun one can enjoy or like, short enough to stand anywhere. */
export const likable: Fit = (note) =>
  /^(your|the|our|this|that)\b/i.test(note.forms.noun ?? '') && brief(note) && (glad(note) || yours(note))
