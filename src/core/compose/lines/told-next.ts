import { clauseOf } from '../../notes/clause.ts'
import { writtenOut } from '../../notes/shorthand.ts'
import { partOfCalendar } from './how-long.ts'

/** What was noted about what comes next, as far as it is plain: who acts, and when by their own words. */
export interface ToldNext {
  /** “your call”, “news from HR”: what to look out for. */
  readonly news?: string
  /** “send you my references”: what the writer is to do, and when, where the words say so. */
  readonly mine?: string
  readonly mineWhen?: string
  /** “by Wednesday”, “in the week of the 4th”. */
  readonly when?: string
  /** The words without their date, where they say neither. */
  readonly rest: string
}

const whenIn =
  /\b((?:the week after next|the week after|by|on|before|within|in|after|next|this|at the|end of|early|later|mid|tomorrow|the week of|week of|around)\b(?: (?:the|a|next|this|first|second|third|last|early|mid|end|start|of|week|weeks|month|months|days?|couple|few|\d+(?:st|nd|rd|th)?|two|three|four|ten|fortnight|weekend|\p{Lu}\p{Ll}+day|(?:January|February|March|April|May|June|July|August|September|October|November|December)))*)$/u

const acts =
  /^(?:([Tt]hey|[Ss]he|[Hh]e|HR|hr|(?:[Tt]he|[Tt]heir|[Hh]er|[Hh]is) [\p{L} ]{2,25}?|(?:(?:Mrs?|Ms|Dr|Prof|Frau|Herr)\.? )?(?!Will\b)\p{Lu}\p{L}+)(?:['’]ll)? ?)?(?:(?:[Ww]ill|[Ii]s|[Aa]re) )?(?:going to )?(calls?|calling|rings?|ringing|phones?|(?:e-?)?mails?|emailing|writes?|writing|texts?|answers?|repl(?:y|ies)|gets? back(?: to me)?|getting back|be in touch|lets? me know|in touch|tells? me|confirms?)(?: me| us)?(?: back)?(?: (?:the |a )?(?:times?|dates?|slots?|details)| (?:within )?\d+ ?(?:h|hrs?|hours|days?) after .{1,40}| either way| in any case)?$/u

const nouns: readonly (readonly [RegExp, string])[] = [
  [/^(?:call|ring|phon)/i, 'call'],
  [/^e?-?mail/i, 'e-mail'],
  [/^text/i, 'text'],
  [/^answer/i, 'answer'],
  [/^repl/i, 'reply'],
]

const own =
  /^(?:(?:I|i)(?:['’]ll| will|['’]m to| am to)? )?(send|e-?mail|mail|give|bring|get) (?:them|him|her|you|HR) ((?:my|a|an|the|two|three|some|[2-9]) [\p{L}\d -]{2,60})$/u

/** “I send the portfolio”, “I send 2 dates”: whom it goes to need not be said. */
const ownSending =
  /^(?:I|i|me)(?:['’]ll| will|['’]m to| am to| to)? (send|e-?mail|mail|bring) ((?:my|a|an|the|two|three|some|[2-9]) [\p{L}\d -]{2,60})$/u

/** “I write to her after the class”. */
const ownWriting =
  /^(?:I|i)(?:['’]ll| will|['’]m to| am to| to)? (write|e-?mail|call|ring|phone|text|message)( to)? (?:him|her|them|you)( (?:after|before) (?:the|my|our) \p{L}+)?$/u

/** “references from me”. */
const fromMe = /^(?:my )?([\p{L}][\p{L} -]{2,40}) from me$/u

const small = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

/** What the writer is to do, said to the reader: “send you my references”, “send you two dates”. */
const ownAct = (rest: string): string | undefined => {
  const [, verb, thing] = own.exec(rest) ?? ownSending.exec(rest) ?? []
  if (verb && thing)
    return `${verb.toLowerCase()} you ${thing.replace(/^[2-9](?= )/, (digit) => small[Number(digit) - 2] ?? digit)}`
  const [, writes, to = '', after = ''] = ownWriting.exec(rest) ?? []
  if (writes && after) return `${writes.toLowerCase()}${to} you${after}`
  const given = fromMe.exec(rest)?.[1]
  return given && !clauseOf(given.split(' ')) ? `send you my ${given}` : undefined
}

/** “Tess will send dates for the second round”: a thing, as long as nothing in it is done. */
const sent =
  /^(?:(\p{L}+)(?:['’]ll| will| to|['’]s going to)? )?(?:sends?|e-?mails?) (?:me |us )?((?:(?:the|an?|some|more) )?\p{L}[\p{L} -]{3,60})$/u

/** “Watch for a posting”: nobody writes; one looks out oneself. */
const watched =
  /^(?:(?:she|he|they) said )?(?:to )?(?:watch|look|keep an eye|keep my eyes open)(?: out)? for ((?:an?|the) (?:\p{L}+ )?(?:posting|opening|vacancy|advert|ad|job))$/iu

const noThing = /^(?:me|us|back|by|on|when|if|once|out|over|and|an? e?-?mail)\b/i

const sentThing = (rest: string, readerNames: ReadonlySet<string>): string | undefined => {
  const [, who = 'they', thing = ''] = sent.exec(rest) ?? []
  const theirs =
    /^(?:they|she|he|hr)$/i.test(who) || readerNames.has(who.toLowerCase()) || /^\p{Lu}/u.test(who)
  if (!theirs || /^I$/.test(who) || thing === '' || clauseOf(thing.split(' ')) || noThing.test(thing))
    return undefined
  // “the link for async task”: what hangs on to it without an article is left out.
  const [short = thing] = thing.split(
    / (?:for|to|about|of|on|with) (?!the\b|an?\b|my\b|your\b|our\b)(?=\p{Ll})/u,
  )
  return /^(?:the|an?|some|more)\b/i.test(short) ? short : `the ${short}`
}

/** What one statement about the next steps says; undefined where it says that nothing was said. */
const toldIn = (text: string, readerNames: ReadonlySet<string>): ToldNext | undefined => {
  const plain = writtenOut(text.trim().replace(/(?<![.!])[.!]+$/, ''))
    // “says he will text”: it was said, like all of this.
    .replace(/^(?:(?:he|she|they) )?(?:says?|said|told me)(?: that)? (?=(?:he|she|they)\b)/i, '')
    // “sam emails”: a name is one, however it was typed.
    .replace(/^\p{Ll}+(?= )/u, (word) =>
      readerNames.has(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
    )
    .replace(/\brefs\b/, 'references')
    .replace(/\bmon\b/i, 'Monday')
    .replace(/\bwed\b/i, 'Wednesday')
    .replace(
      /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/gi,
      (day) => day.charAt(0).toUpperCase() + day.slice(1).toLowerCase(),
    )
    // “trial shift Saturday”: on that day.
    .replace(
      /(?<=\p{Ll}{2}) (?<!\b(?:by|on|before|until|after|next|this|from|or|and|till|of|each|every|to) )(?=\p{Lu}\p{Ll}{2,6}day$)/u,
      ' on ',
    )
  if (
    /^(?:nothing|none|not (?:said|told|asked)|didn['’]?t (?:say|ask)|(?:they |she |he |nobody |no one )(?:never |did not |do not |does not |(?:did|do|does)n['’]?t )?(?:say|tell|said|told)$|(?:they |she |he )(?:(?:did|do|does)n['’]?t|did not|never) (?:say|tell|said|told)|(?:I )?(?:don['’]?t|do not) know|no idea|unknown|dunno|n\/a)\b/i.test(
      plain,
    ) ||
    !/\p{L}/u.test(plain)
  )
    return undefined
  const found = whenIn.exec(plain)
  const rest = found ? plain.slice(0, found.index).trim().replace(/[,;]$/, '') : plain
  const when = found?.[1] && /\s|tomorrow/.test(found[1]) ? { when: partOfCalendar(found[1]) } : {}
  const mine = ownAct(rest)
  if (mine) return { ...when, rest, mine }
  const thing = sentThing(rest, readerNames)
  if (thing) return { ...when, rest, news: thing }
  const [, posting] = watched.exec(rest) ?? []
  if (posting) return { ...when, rest, news: posting.replace(/^an? /i, 'the ') }
  const [, who = '', act = ''] = acts.exec(rest) ?? []
  if (act === '') return { ...when, rest }
  const noun = nouns.find(([verb]) => verb.test(act))?.[1] ?? 'news'
  const yours = /^(?:they|she|he|)$/i.test(who) || readerNames.has(who.split(' ').at(-1)?.toLowerCase() ?? '')
  const from = who
    .replace(/^(?:their|her|his) /i, 'your ')
    .replace(/^The /, 'the ')
    .replace(/^hr$/, 'HR')
  const a = noun === 'news' ? 'news' : /^[ae]/.test(noun) ? `an ${noun}` : `a ${noun}`
  return {
    ...when,
    rest,
    news: yours ? (noun === 'news' ? 'your news' : `your ${noun}`) : `${a} from ${from}`,
  }
}

/** Where one statement ends and the next begins: “refs from me by Friday. Helen calls the week after next”. */
const joints = /[.;] |, (?:and )?(?:then )?| (?:→|->|-|–|—) (?:then )?| then /u

/** “trustees meet 25th, she writes after”: the day is that of what stands before it. */
const thenAfter =
  /^(.{1,80}?)(?: on)? (?:the )?(\d{1,2}(?:st|nd|rd|th)),? (.{1,80}?) (?:after|afterwards|after that|then)$/u

const afterwards = (text: string, readerNames: ReadonlySet<string>): ToldNext | undefined => {
  const [, , day, then] = thenAfter.exec(text.trim().replace(/(?<![.!])[.!]+$/, '')) ?? []
  const told = day && then ? toldIn(then, readerNames) : undefined
  return told?.news ? { ...told, when: `after the ${day}` } : undefined
}

/**
 * What a note about the next steps says; undefined where it says that nothing was said. Of several statements those count that tell who is to
 * do something: what is left to the writer, and how one will hear.
 */
export const toldNextIn = (text: string, readerNames: ReadonlySet<string>): ToldNext | undefined => {
  const whole = toldIn(text, readerNames)
  if (!whole || whole.news || whole.mine) return whole
  const parts = text
    .replace(/\s+/g, ' ')
    .split(joints)
    .flatMap((part) => toldIn(part, readerNames) ?? [])
  if (parts.length < 2) return whole
  const own = parts.find(({ mine }) => mine)
  const comes = afterwards(text, readerNames) ?? parts.findLast(({ news }) => news)
  if (!own && !comes) return whole
  return {
    rest: whole.rest,
    ...(own?.mine ? { mine: own.mine, ...(own.when ? { mineWhen: own.when } : {}) } : {}),
    ...(comes?.news ? { news: comes.news, ...(comes.when ? { when: comes.when } : {}) } : {}),
  }
}
