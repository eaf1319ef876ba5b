import type { Day } from '../../dossier/dossier.ts'
import { callsThemselves } from '../../dossier/said-next.ts'
import { byWeekday, dayPhrase } from '../../notes/days.ts'
import { dayIn } from '../../time/day.ts'
import { tempers } from '../../vocabulary/numbers.ts'
import type { Frame } from '../frame.ts'
import { calledBy } from '../greeting.ts'
import { left } from '../notes.ts'
import type { Parts } from '../parts.ts'
import type { Scene } from '../scene.ts'
import { promising, type Wish, type Wishes, weigh, wish } from '../wish.ts'
import { waitedFor } from './how-long.ts'
import { onItsDay } from './its-day.ts'
import { aboutRound, isNews, nextNoun, toldText } from './next-round.ts'
import { type ToldNext, toldNextIn } from './told-next.ts'

const asking: readonly Frame[] = [
  { text: 'Could you tell me what the next steps are, and when I might hear?' },
  { text: 'What happens next on your side, and roughly when?' },
  { text: 'When you have a moment, could you let me know what comes next, and when?' },
  { text: 'Could you let me know what to expect next, and when?' },
  { text: 'May I ask what the next steps are and when you expect to decide?' },
  { text: 'What are the next steps, and when might I hear?' },
]

/** Who said that one would hear, and by when: the reader, somebody else by name, or nobody knows who. */
const fromReader: readonly Frame[] = [{ text: 'I look forward to hearing from you {by}.' }]

const fromOther: readonly Frame[] = [
  { text: 'I look forward to hearing from {teller} {by}.' },
  { text: 'I hope to hear from {teller} {by}.' },
]

/** A deadline may be told again; “she said I'd hear on Thursday” would be heard as said on that day. */
const toldByOther: readonly Frame[] = [
  { text: "{teller} said I'd hear {by}." },
  { text: "{teller} told me I'd hear {by}." },
  ...fromOther,
]

const fromSomebody: readonly Frame[] = [
  { text: "I understand I'll hear {by}." },
  { text: "As I understand it, I'll hear {by}." },
  { text: "I'll hear {by}, as I understand it." },
  { text: 'I look forward to the news {by}.' },
]

const calling: readonly Frame[] = [
  { text: "I'll look out for your call {by}." },
  { text: 'I look forward to your call {by}.' },
]

/** Where it is a thing that was announced: a call, a letter, feedback. */
const announced: readonly Frame[] = [
  { text: 'I look forward to {news} {by}.' },
  { text: "I'll look out for {news} {by}." },
]

/** News that one simply hears: a decision, an answer, word of it. */
const plainNews =
  /^(?:the|an?|your|their|our)? ?(?:final |hiring )?(?:decision|answer|news|word|response|reply|result|outcome)s?$/i

/** Dates of what is not said. */
const datesAlone = /^the (?:dates?|times?|slots?|details)$/

/** The one way in which a day to write again is named without pressing. */
const promised: readonly Frame[] = [{ text: "If I haven't heard {by}, I'll check in {again}." }]

/** Where nothing was told: when one will write oneself. */
const promisedPlain: readonly Frame[] = [
  { text: "If it's all right with you, I'll check in again {again}." },
  { text: "I'll check in again {again}, if I may." },
]

/** The writer had said it there already. */
const asAgreed: readonly Frame[] = [
  { text: "As I said, I'll be in touch {by}." },
  { text: "You'll hear from me {by}, as I said." },
]

/** A workday: a weekend's message would go out on the Monday after. */
const workday = (day: Day): Day => (day.dayOfWeek > 5 ? day.add({ days: 8 - day.dayOfWeek }) : day)

const today = (scene: Scene): Day => scene.sentAt.toPlainDate()

/** Does the day fall later in the same week? */
const laterThatWeek = (day: Day, after: Day): boolean =>
  day.dayOfWeek >= 4 &&
  day.since(after).sign >= 0 &&
  day.since(after, { largestUnit: 'day' }).days < day.dayOfWeek

/** A promise to write again on a named day; true also where the day falls on a weekend. */
const commitTo = (scene: Scene, day: Day, frames: readonly Frame[], by?: string): Wish => {
  const due = workday(day)
  const [to] = scene.readers
  const facts = scene.awaited && by ? [scene.awaited.fact] : []
  const again = frames === promised ? 'later that week' : dayPhrase(due, scene, scene.told.me.english)
  const parts = { again, by }
  return promising(wish({ element: 'commitment', slot: 'commitment', frames, parts, facts }), to?.id, due)
}

/** A time of one's own that was noted and cannot be worked out: “I email him when the post is advertised”. */
const ownTime =
  /\b(?:when|once|after|if|until|next|(?:in|early|late)(?: (?:early|mid|late))? (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|the new year))\b/i

const isOwnTime = ({ awaited }: Scene): boolean =>
  awaited?.acts === 'me' && awaited.day === undefined && ownTime.test(awaited.text ?? '')

/** No other time is promised beside it. */
const untilThen = ({ awaited }: Scene): Wish => ({
  tries: [],
  margin: left(awaited?.fact ?? '', {
    because: 'the day on which you will write is not known',
    ask: `You noted: “${awaited?.text ?? ''}”. How would you say it to them, in a sentence that begins with “I’ll …”?`,
  }),
})

/** When the writer will be in touch again: after the named date, after the span, or in a week or so. */
export const commitment = (scene: Scene): Wish => {
  if (isOwnTime(scene)) return untilThen(scene)
  const { day, spanDays, acts } = scene.awaited ?? {}
  const ended = scene.interview ? dayIn(scene.interview.ends, scene.sentAt.timeZoneId) : today(scene)
  const numbers = { ...tempers[scene.told.me.temper], ...scene.told.me.numbers }
  const least = today(scene).add({ days: 2 })
  const notBefore = (day: Day) => (day.since(least).sign < 0 ? least : day)
  if (day && day.since(today(scene)).sign >= 0) {
    const by = byWeekday(day, scene, scene.told.me.english)
    if (acts === 'me') return commitTo(scene, day, asAgreed, by)
    const then = workday(notBefore(day.add({ days: numbers.nudgeAfterHearBy })))
    // A day in another week would have to be counted to, and presses: the day that they named is enough.
    return laterThatWeek(then, day)
      ? commitTo(scene, then, promised, by)
      : (nextSteps(scene) ?? heard(scene, by, undefined))
  }
  const wait = spanDays ? spanDays + numbers.nudgeAfterSpan : numbers.nudgeNothingNamed
  return commitTo(scene, notBefore(ended.add({ days: wait })), promisedPlain)
}

/** “I write to her in January”: the month one named oneself. */
const ownMonth =
  /\b(?:in|at the (?:start|end) of|(?:in )?(?:early|late)) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i

/** When one said one would write, by its month; undefined where that is not known. */
const asSaidThen = (scene: Scene, text: string): Wish | undefined => {
  const [month = ''] = ownMonth.exec(text) ?? []
  if (month === '') return undefined
  const [of = '', ...others] = month.toLowerCase().split(' ').toReversed()
  const named = [...others.toReversed(), `${of.charAt(0).toUpperCase()}${of.slice(1)}`].join(' ')
  const frames: readonly Frame[] = [
    { text: "I'll write again {again}." },
    { text: "You'll hear from me {again}." },
  ]
  const [to] = scene.readers
  return promising(
    wish({ element: 'commitment', slot: 'report', frames, parts: { again: waitedFor(named) } }),
    to?.id,
  )
}

/** “She'll let me know when”: the next word is theirs. */
const theyTell =
  /\b(?:she|he|they)(?:['’]ll| will|ll)? (?:lets? me know|tells? me|writes?|calls?|rings?|texts?|e-?mails?|gets? back)\b/i

/** For someone who owes nothing: word of how it went, when it was said, or in two weeks. */
export const reportBack = (scene: Scene): Wish => {
  // What is to come before then comes first: “in two weeks” would say it is forgotten.
  const { awaited } = scene
  const told = toldTo(scene)
  if (awaited && (awaited.day !== undefined || told?.mine !== undefined || told?.when !== undefined)) {
    const next = nextSteps(scene)
    if (next && next.tries.length > 0) return next
  }
  // Whoever said that they would tell is waited for, and no news is promised to them.
  if (awaited?.acts === 'them' && theyTell.test(awaited.text ?? ''))
    return wish({ element: 'next-steps', slot: 'next', frames: toHear, facts: [awaited.fact] })
  const then = awaited?.acts === 'me' && !awaited.day ? asSaidThen(scene, awaited.text ?? '') : undefined
  if (then) return then
  if (isOwnTime(scene)) return untilThen(scene)
  const due = workday(today(scene).add({ days: 14 }))
  const frames: readonly Frame[] = [
    { text: "If I may, I'll write again in two weeks and tell you how I am getting on." },
    { text: "If I may, I'll let you know in two weeks how I am getting on." },
    { text: "If I may, I'll be in touch again in two weeks with how it is going." },
  ]
  const [to] = scene.readers
  return promising(wish({ element: 'commitment', slot: 'report', frames }), to?.id, due)
}

const askNextSteps = wish({ element: 'ask-next-steps', slot: 'ask-next', frames: asking })

/** A round that was announced; it is not presumed, and a date by which one hears is none of it. */
const round: readonly Frame[] = [
  { text: 'I would be glad to go on to {news}.' },
  { text: 'I would look forward to {news}.' },
]

const toHear: readonly Frame[] = [{ text: 'I look forward to hearing from you.' }]

const toHearAbout: readonly Frame[] = [{ text: 'I look forward to hearing from you about {about}.' }]

/** What is sent for a round, or tells about it: “the dates for the second talk”, “your e-mail about the trial day”. */
const withRound = (news: string, of: string | undefined, about: string | undefined): string | undefined => {
  if (of && /^the (?:dates?|times?|slots?|invite|invitation|details)$/.test(news)) return `${news} for ${of}`
  return about && /^your (?:e-mail|text|call)$/.test(news) ? `${news} about ${about}` : undefined
}

const openEnd: readonly Frame[] = [
  { text: 'I look forward to {news}.' },
  { text: 'I will look out for {news}.' },
]

/** What was left to the writer. */
const mine: readonly Frame[] = [
  { text: "I'll {mine} {when}." },
  { text: 'As we agreed, I will {mine} {when}.' },
]

const mineSomeDay: readonly Frame[] = [{ text: "I'll {mine}." }, { text: 'As we agreed, I will {mine}.' }]

/** Whose words “by Wednesday” are still true: those of the last days. */
export const fresh = ({ interview, sentAt }: Scene): boolean =>
  interview !== undefined && interview.ends.until(sentAt, { largestUnit: 'hour' }).hours < 48

const namesOf = ({ readers }: Scene): ReadonlySet<string> =>
  new Set(readers.flatMap(({ name, called = '' }) => `${name} ${called}`.toLowerCase().split(/\s+/)))

/** What the writer is to do, and how one will hear after it, in one breath. */
const both: readonly Frame[] = [
  { text: "I'll {mine} {when}, and look out for {news} {by}." },
  { text: "I'll {mine}, and look out for {news} {by}." },
  { text: "I'll {mine} {when}, and look out for {news}." },
  { text: "I'll {mine}, and look out for {news}." },
]

/** What the writer is to do, promised with its day; and how they will hear, where that was told too. */
const ownTurn = (scene: Scene, act: string, fact: string, parts: Parts, day?: Day): Wish => {
  const [to] = scene.readers
  const filling = { slot: 'next', facts: [fact], element: 'commitment' } as const
  const all = { ...parts, mine: act }
  const frames = [...both.map((frame) => [frame]), mine, mineSomeDay]
  return promising(wish(...frames.map((each) => ({ ...filling, frames: each, parts: all }))), to?.id, day)
}

/** Who it is that one will hear from. */
const hearing = (scene: Scene): { readonly frames: readonly Frame[]; readonly teller?: string } => {
  const { awaited, reader, readers, told } = scene
  const { who } = awaited ?? {}
  const text = toldText(scene)
  if (who === undefined) return { frames: fromSomebody }
  if (reader && who === reader.id) {
    const calls = /\b(?:call|ring|phone)/i.test(text) && callsThemselves(text, reader)
    return { frames: calls ? calling : fromReader }
  }
  if (readers.some(({ id }) => id === who)) return { frames: fromSomebody }
  const other = told.people.get(who)
  return other ? { frames: fromOther, teller: calledBy(scene, other) } : { frames: fromSomebody }
}

/** By when one hears, and from whom. */
const heard = (scene: Scene, by: string, news: string | undefined): Wish => {
  const { fact = '' } = scene.awaited ?? {}
  const { frames, teller } = hearing(scene)
  // “your call by tomorrow” would be heard as a meeting tomorrow.
  const near = /\b(?:tomorrow|today)$/.test(by)
  const filling = { element: 'next-steps', slot: 'next', parts: { by, teller, news }, facts: [fact] } as const
  const named =
    news !== undefined && !near && !plainNews.test(news) && !datesAlone.test(news) && frames !== calling
  return wish(
    ...(named ? [{ ...filling, frames: announced }] : []),
    { ...filling, frames: frames === fromOther && /^by /.test(by) ? toldByOther : frames },
    { ...filling, frames: fromSomebody },
  )
}

/** What was told, as far as this reader is concerned: what another does is no call of theirs, and what goes to another none of one's own to them. */
const toldTo = (scene: Scene): ToldNext | undefined => {
  const text = toldText(scene)
  const told = text === '' ? undefined : toldNextIn(text, namesOf(scene))
  const { who } = scene.awaited ?? {}
  const ours = who === undefined || scene.readers.length === 0 || scene.readers.some(({ id }) => id === who)
  if (!told || ours) return told
  return { rest: told.rest, ...(told.news && told.when ? { when: told.when } : {}) }
}

/** What the next steps leave to the writer, such as “send you the portfolio”. */
export const ownMove = (scene: Scene): string | undefined => toldTo(scene)?.mine

/** A date that stands in the thing itself, where its day is said beside it: “the feedback by 28 October via email”. */
const dateWithin = / (?:by|on|before|until|till) /

/** What comes next, as it was told, after a round that was named just before it (`said`); undefined where nothing was. */
const nextSteps = (scene: Scene, said?: string): Wish | undefined => {
  const { awaited } = scene
  if (!awaited) return undefined
  const { day, span = '', fact, text = '' } = awaited
  if (day && day.since(today(scene)).sign < 0) return undefined
  const told = toldTo(scene)
  const named = told?.news || told?.mine ? undefined : nextNoun(scene)
  const own = fresh(scene) ? told?.when : undefined
  const by = day
    ? onItsDay(text, day, today(scene), byWeekday(day, scene, scene.told.me.english))
    : span
      ? waitedFor(span)
      : own
  if (told?.mine) {
    const when = fresh(scene) ? told.mineWhen : undefined
    const parts = told.news ? { when, by, news: told.news } : { when: when ?? by }
    return ownTurn(scene, told.mine, fact, parts, told.news ? undefined : day)
  }
  if (awaited.acts === 'me') return commitment(scene)
  const of = told?.mine ? undefined : aboutRound(scene)
  const about = said !== undefined && of?.startsWith(said) ? undefined : of
  const found = told?.news ?? named?.noun
  // “Emails everyone”: whoever is told is nothing that comes.
  const thing = /^(?:the )?(?:everyone|everybody|us)\b/i.test(found ?? '') ? undefined : found
  const plain = by ? thing?.split(dateWithin)[0] : thing
  const news = (plain && withRound(plain, of, about)) ?? plain
  // What somebody sends or says is waited for, a round is gone on to.
  const comes = told?.news !== undefined || (news !== undefined && isNews(news))
  if (by) return heard(scene, by, comes ? news : undefined)
  const { reader } = scene
  // “… then Bodil calls”: no day, and still the one thing to look out for.
  if (!told?.news && reader && /\b(?:calls?|rings?|phones?)\b/i.test(text) && callsThemselves(text, reader))
    return wish({
      element: 'next-steps',
      slot: 'next',
      frames: openEnd,
      parts: { news: 'your call' },
      facts: [fact],
    })
  if (news)
    return wish({
      ...{ element: 'next-steps', slot: 'next', parts: { news, about }, facts: [fact] },
      frames: news === 'your news' ? (about ? toHearAbout : toHear) : comes ? openEnd : round,
    })
  const ask = `You noted: “${text}”. Who does what next, and by when?`
  return told && { tries: [], margin: left(fact, { because: 'it is not clear who does what', ask }) }
}

/** The question what comes next, where nothing was told about it. */
const askedNext = ({ awaited, interview }: Scene): Wish | undefined =>
  (!awaited || (awaited.text && !awaited.day && !awaited.span && !toldNextIn(awaited.text, new Set()))) &&
  interview?.debrief?.askedNextSteps !== true
    ? askNextSteps
    : undefined

/** What comes next: asked, or taken up where there is room (`keep`). */
export const whatNext = (scene: Scene, keep?: number, said?: string): Wish | undefined => {
  const told = nextSteps(scene, said)
  return askedNext(scene) ?? (keep === undefined ? told : weigh(told, keep))
}

/**
 * The end of a letter after a first call: what comes next, and when one will write oneself. Where the next move is the writer's own, or what was
 * told cannot be said, no day of one's own is named past it.
 */
export const goingOnFrom = (scene: Scene, said?: string): Wishes => {
  const { awaited } = scene
  if (!awaited?.text || awaited.acts === 'me') return [askedNext(scene), commitment(scene)]
  // A call or a text that is announced for a day is looked out for.
  const announced = /^your (?:call|text|e-mail)$/.test(toldTo(scene)?.news ?? '')
  if (awaited.day && !announced && ownMove(scene) === undefined) return [commitment(scene)]
  return [whatNext(scene, undefined, said)]
}
