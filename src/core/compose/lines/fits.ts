import type { Fragment } from '../../notes/fragment.ts'
import { sombre, unwelcome } from '../../notes/mood.ts'
import { wordCount } from '../../notes/sentence.ts'

/** What frames ask of a note beyond its form. */
export type Fit = (note: Fragment) => boolean

const longest = ({ forms }: Fragment): string => forms.that ?? forms.how ?? forms.noun ?? forms.sentence ?? ''

/** Few enough words for a frame that goes on after the note. */
export const brief: Fit = (note) => wordCount(longest(note)) <= 11

/** Anything but trouble, in one way or another. */
export const calm: Fit = (note) => !sombre(longest(note))

/** Good or neutral news, which one may be glad of. */
export const glad: Fit = (note) =>
  !unwelcome(longest(note)) &&
  !/\b(never|nobody(?! else)|nothing|no one|but|closes|closing|closed|closure|leaves?|leaving|left|shuts?|retir\w+|\w+n't|not|no longer|disasters?|older|silent|flooded (?:in|last|twice|again)|gaps?|missed|cancell?ed|delay\w*|slipped|bottlenecks?|stolen|leak\w*|alarm|accident|runs? out|running out|expires?|booked (?:solid|up)|free school meals|poverty|waiting lists?|consolidat\w+|merg\w+|cut(?:s|ting)? (?:the|two|three|\d)|and (?:is|are) now)\b/i.test(
    longest(note),
  )

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

/** Something that happened, whoever did it. */
export const happened: Fit = (note) =>
  note.tense === 'past' &&
  !/^you (?:really )?(?:were|had|knew|liked|loved|seemed|wanted)\b/.test(longest(note)) &&
  !/\bwhen\b/.test(longest(note))

/** Said of anybody but the reader: “the night staff write their own rota”. */
export const ofOthers: Fit = (note) => note.subject !== 'you'

/** A noun that is the reader's own: "your story about the fax". */
const yours: Fit = (note) =>
  /^your (story|stories|joke|anecdote|account|tale|example|advice)\b/i.test(note.forms.noun ?? '') ||
  (/^your\b/i.test(note.forms.noun ?? '') && glad(note))

/** What somebody gives, which is what one thanks for: “your story about the fax”, and not “your terrier on the ladder”. */
export const given: Fit = (note) =>
  yours(note) &&
  /^your (?:\w+ ){0,2}(?:story|stories|joke|anecdote|account|tale|example|advice|answer|tour|question|tip|time|patience|tea|coffee|lunch|cake|biscuits?|kindness|help|explanation|drawing|sketch|map|honesty|welcome|offer|feedback|suggestion|hospitality|demonstration|invitation|introduction|reading|visit|walk|thought|words?|trust|care|warning|candou?r|openness|interest)s?\b/i.test(
    note.forms.noun ?? '',
  )

/** A noun one can enjoy or like, short enough to stand anywhere. */
export const likable: Fit = (note) =>
  /^(your|the|our|this|that)\b/i.test(note.forms.noun ?? '') && brief(note) && (glad(note) || yours(note))
