import type { PointKind } from '../../vocabulary/point-kinds.ts'
import { pointKinds } from '../../vocabulary/point-kinds.ts'

/** By what a line says, what kind of note it is; the first that fits. */
const rules: readonly (readonly [PointKind, RegExp])[] = [
  [
    'lesson',
    /\b(?:next time|lesson|note to self|remember to|must prepare|should prepare|have .{1,40} ready)\b/i,
  ],
  [
    'reaction',
    /\b(?:went quiet|seemed|looked|frowned|smiled|lit up|nodded|raised an? eyebrow|hesitat\w+|sceptical|skeptical|unconvinced|bored|distracted|doubtful|surprised|uneasy|annoyed|impressed by me)\b/i,
  ],
  [
    'clue',
    /\b(?:kept (?:coming back|asking|returning)|came back (?:to|\w+ times)|worried (?:that|about)|cares? (?:a lot )?about|really (?:wants|needs)|looking for someone|what they (?:want|need|look)|hinted|between the lines|I (?:think|guess|suspect|had the feeling))\b/i,
  ],
  [
    'stumble',
    /\b(?:I (?:fumbled|stumbled|blanked|froze|mixed up|forgot|couldn't answer|could not answer|answered badly|botched)|badly answered|went badly|should have (?:said|answered))\b/i,
  ],
  [
    'missed-question',
    /\b(?:(?:didn't|did not|forgot to|never) (?:get to )?ask(?:ed)?|wanted to ask|should have asked)\b/i,
  ],
  [
    'request',
    /\b(?:I asked (?:for|whether|if|them|her|him)|introduc(?:e|tion)|referral|recommendation|review my)\b/i,
  ],
  [
    'common-ground',
    /\b(?:we both|both of us|same (?:school|university|town|club)|in common|also (?:from|grew up|learned|studied|plays?|runs?))\b/i,
  ],
  [
    'moment',
    /\b(?:joke|laughed|story about|told me (?:about|how) (?:his|her|their)|funny|anecdote|moment)\b/i,
  ],
  ['finding', /\b(?:I found|my finding|turned out|the data show\w*|the analysis)\b/i],
  ['anecdote', /\b(?:my (?:grand)?(?:mother|father|parents|uncle|aunt)|when I was)\b/i],
  [
    'interest',
    /\b(?:I (?:liked|loved|like|love)|made me keener|excited me|drew me|appeals? to me|what I like)\b/i,
  ],
  [
    'strength',
    /\b(?:my (?:experience|strength|background)|I (?:have (?:built|led|run|done)|can bring|am good at|know how)|fits? (?:me|my))\b/i,
  ],
]

/** What kind of note a line is, by its words. */
export const kindOf = (line: string): PointKind =>
  rules.find(([, pattern]) => pattern.test(line))?.[0] ?? 'insight'

export const marked =
  /^\s*(?:[[(]private[\])]\s*[:–-]?|private\s*[:–-])\s*|(?:(?<!\s)\s+)?[[(]private[\])][.!]?\s*$/i

/** What the work pays: nobody’s business in a letter. “They pay attention” and “payroll” are none of it. */
const pay =
  /\b(?:salar(?:y|ies)|wages?|compensation|bonus(?:es)?|(?:pay|day) (?:rate|range|band|scale|rise|raise|cut)s?|the pay\b|pays? (?:is|was|starts|well|badly|poorly|less|more|peanuts|about|around|up to|between)|(?:they|it|which|job|role) pays?(?= [£$€\d])|[£$€] ?\d[\d.,]*\s?k?\b[^.;]{0,20}\b(?:a|per|an) (?:year|month|hour|day)|\d{2,3} ?k\b)/i

/** What the writer doubts of the firm, the work or themselves. */
const doubts =
  /\b(?:I(?:'m| am|’m| was|'d be|’d be)? (?:not (?:so |really |at all |entirely )?(?:sure|convinced|certain|keen)|unsure|doubt(?:ful)?|worried|wary|afraid|sceptical|skeptical|torn|in two minds)|I (?:don['’]t|do not|didn['’]t|did not) (?:trust|like|believe|think (?:I|it|this|they|he|she))|I worry\b|(?<!no )doubt(?:s|ed)?\b|I wonder (?:if|whether) (?:I|they|this|it)|my (?:doubts?|worr(?:y|ies)|fear|concerns?)\b|red flags?|gut feeling|bad feeling|put me off|alarm bells?)\b/i

/** An impression of a person, beside what the kinds know as one. */
const impression =
  /\b(?:he|she|they|\p{Lu}\p{L}+)(?:['’]s| is| was| were| came across as| struck me as| can be| gave the impression of)(?: being)? (?:(?:a bit|a little|very|quite|rather|really|so|too|pretty|somewhat|clearly|obviously) )*(?:tired|cold|warm|kind|rude|nice|lovely|friendly|unfriendly|arrogant|nervous|tense|stiff|dry|shy|grumpy|cool|vague|evasive|impatient|stressed|harsh|charming|intimidating|scary|hostile|pompous|smug|late|bored|odd|strange|weird|difficult|defensive|dismissive)(?=[^\p{L}\s]|\s*$|\s+(?:and|but|or|with|to|about|at|in|when|during|today|towards)\b)/u

/** A line that must not be shown to anyone: marked so, of a kind that is private by itself, about pay, a doubt or an impression. */
export const isPrivate = (line: string): boolean =>
  [marked, pay, doubts, impression].some((pattern) => pattern.test(line)) || pointKinds[kindOf(line)].private
