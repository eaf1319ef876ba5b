/** What can travel with a mail. */
const paper =
  '(?:portfolio|résumé|resume|cv|c\\.v\\.|cover letter|certificates?|transcripts?|mark ?sheets?|degree|references?|write-?up|slides?|deck|notes|drawings?|sketch(?:es)?|samples?|photos?|plans?|paper|article|report|summary|document|documents|file|files|spreadsheet|proposal|form|letter|draft|menu|code|model|recording|case study|one-?pager|work)'

const wordings: readonly string[] = [
  '(?:please|kindly) (?:find|see|refer to) (?:the |my )?(?:attached|enclosed|attachment|enclosure)s?',
  '(?:find|see) (?:the )?attached',
  "(?:I have|I've|I am|I'm|I) (?:also |just |here |now |herewith )?(?:attach(?:ed|ing)?|enclos(?:e|ed|ing))\\b(?! to (?:a|an|the|this|your|my) \\w+| (?:great|little|much|no) (?:weight|importance|value))",
  '(?:is|are) (?:also |here |herewith )?(?:attached|enclosed)(?! (?:to(?! this (?:e-?mail|message|mail|note|letter)\\b)|by|in(?! (?:case|PDF|Word)\\b)|garden|space)\\b)',
  '(?:the|my|our) (?:attached|enclosed) (?!garden|space|court)',
  "(?:attached|enclosed)(?: herewith)? (?:is|are|you will find|you'll find|please find|find|my|the|for your)\\b",
  "you(?:'ll| will| can)? find (?:[^.!?\\n]{1,40}? )?(?:attached|enclosed)(?! (?:to|by)\\b)",
  '(?:see|find|sending|send) (?:you )?(?:my|the|our|a|an|both|two|three) [^.!?\\n]{1,40}? (?:attached|enclosed)',
  '(?:in|see|as|with|as an|per) (?:the|an|my|this) (?:attachment|enclosure)s?',
  '(?:attached|enclosed)(?= ?[:)])',
  '\\bPFA\\b',
  '(?<=[.!?\\n] ?)attaching (?:here|herewith|my|the|a|an|our|both|two)\\b',
  `(?:here (?:is|are|'s|comes?)|sending(?: you)?|I'm sending(?: you)?|this is|you have|including|I include|I've included|I have included) (?:my|the|our|a|an) (?:[^.!?\\n]{1,40}? )?as an? (?:PDF|attachment|Word|file|zip|spreadsheet|photo|slide deck)\\b`,
  `(?:my|the|our) (?:\\w+ ){0,2}${paper} (?:is|are|comes?|goes|travels?) (?:along )?(?:with|to) this (?:e-?mail|message|mail|note|letter)`,
]

/** “This email”, as what something travels with. */
const mail = '(?:this|the present) (?:e-?mail|message|mail|note|letter)'

/** Papers and files, where the sentence says besides that they go along. */
const thing = `(?:copy|copies|versions?|PDFs?|zip|scans?|pictures?|images?|videos?|screenshots?|logs?|sheets?|charts?|diagrams?|tables?|figures|lists?|minutes|script|programme?s?|timetable|licence|license|clippings?|cuttings?|recipes?|poems?|essays?|lesson plans?|book|chapter|records?|results|data|calculations?|quote|quotation|estimate|invoice|statements?|contract|agreement|${paper})`

const along: readonly string[] = [
  // “A marked-up copy accompanies this email”, “… travel alongside this note”.
  `(?:accompan(?:y|ies|ying)|(?:comes?|goes|go|travels?|is|are|sent|included|coming|going) (?:along )?(?:with|in|alongside)|is part of) ${mail}(?= ?[.,;:!)]|$|\\n| (?:and|as|so|for|to|in)\\b)`,
  `(?:added|clipped|pinned|put|popped|stapled|appended|included|dropped|tucked|bundled) (?:[^.!?\\n]{1,50}? )?(?:to|in|into|with|onto) ${mail}`,
  `with ${mail} (?:you(?:'ll| will)? (?:\\w+ )?(?:find|get|have|receive)|comes?|goes|go|is|are|I(?:'m| am)? (?:also )?(?:send(?:ing)?|includ(?:e|ing)))`,
  `(?:find|sending|send|sent|include|including) (?:you )?(?:[^.!?\\n]{1,50} )?${thing} (?:along )?(?:with|in) ${mail}`,
  // “They are in the PDF at the bottom of this mail”.
  `(?:the|a|an|my|one|two|three|both) (?:[^.!?\\n]{1,30} )?(?:PDFs?|files?|documents?|spreadsheets?|zip|photos?|pictures?|slides|images?|scans?|sheets?|copy|copies) (?:is |are )?(?:at the (?:bottom|foot|end) of|underneath|beneath|under|below|alongside|that (?:comes?|goes?) with|with|in) ${mail}`,
  `in the (?:\\w+ )?(?:PDF|zip|spreadsheet|Word file|Excel file|slide deck) (?:here|attached|enclosed|at the (?:bottom|foot|end)|that (?:comes?|goes?) with)`,
  `(?:I've|I have|I'm|I am) (?:also |just |now )?(?:sending|including|included) (?:you )?(?:along )?(?:a|an|my|the|both|two|three|some) (?:[^.!?\\n]{1,40} )?${thing} (?:along|herewith|here|as well)(?=[.,;!]|$|\\n)`,
  // “Copy attached.”
  `${thing} (?:attached|enclosed)(?= ?[.;:!)]|, as|$|\\n| (?:for (?:you|your|reference|information)|as (?:promised|agreed|discussed|requested)|here|herewith)\\b)`,
  // “I'm including a photo of my ticket with this message”: whatever it is, it goes along.
  `(?<![\\p{L}'] |[\\p{L}'])(?:I(?:'m| am)(?: also)? )?(?:sending|including) (?:you )?(?:a|an|my|the|both|two|three|some) [^.!?\\n]{1,50}? (?:along )?with ${mail}`,
  `in the (?:PDFs?|files?|documents?|photos?|spreadsheet|attachment) (?:below|underneath|beneath)(?= ?[.,;:!)]|$|\\n)`,
  `here(?:with)? (?:you will find|you'll find|please find|find) (?:a|an|my|the|both|two|three) `,
]

/** Said of papers; "attached to the team", "no strings attached" and a garden enclosed by a wall are not. */
export const mention = new RegExp(`(?<![\\p{L}])(?:${[...wordings, ...along].join('|')})`, 'giu')

/** The rest of what a sentence says about it: it comes by post, a link stands there, it went before or comes later. */
const otherwise =
  /https?:|www\.|\b(?:by|in the|through the) (?:post|mail|courier)\b|\bby (?:speed post|hand|fax)\b|\bin person\b|\b(?<!(?:file|files|PDF|PDFs|document|documents|photo|photos|spreadsheet|attachment) )below\b(?! this (?:e-?mail|message|mail|note|letter))|\b(?:at|under|on) (?:this|the following) link\b|\blink(?:ed)? here\b|\b(?:in|with|to) (?:my|the|our|your) (?:last|first|earlier|previous|original|application|other|separate|next)\b|\b(?:separate|next|earlier|previous|last) (?:e-?mail|message|mail)\b|\b(?:attached|enclosed) [^.;,]{0,40}\b(?:yesterday|last week|earlier|already|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:I'll|I will|will be|I can|I could|I'd|would be|can be|shall|going to|to be) (?:\w+ )?(?:attach|enclos)|\byou(?:'ve| have| had)? (?:kindly )?(?:attached|enclosed|sent)\b|\byour (?:attachment|attached|enclosed)\b/i

/** "I have not attached it": nothing is missing; nor where the sentence says that it travels in another way. */
export const denied = ({ input, index, 0: words }: RegExpExecArray): boolean => {
  const before = input.slice(Math.max(0, index - 300), index)
  if (/\b(?:not|don't|haven't|without)\b[^.]{0,12}$/i.test(before)) return true
  const start = Math.max(...['. ', '! ', '? ', '\n'].map((stop) => before.lastIndexOf(stop)))
  const after = input.slice(index + words.length, index + words.length + 300)
  const end = after.search(/[.!?](?=\s|$)|\n[ \t]*\n/)
  const rest = end < 0 ? after : after.slice(0, end + 1)
  return (
    otherwise.test(before.slice(start + 1) + words + rest) || /^[^.\n]{0,60}[:.]?\s{0,3}https?:/i.test(after)
  )
}

/** Does a text say that something goes with it? */
export const saysAttached = (body: string): boolean =>
  [...body.matchAll(mention)].some((match) => !denied(match))
