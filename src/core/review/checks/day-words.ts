import type { Dossier, Interview, Moment } from '../../dossier/dossier.ts'
import { touchesPart } from '../../time/day-part.ts'
import { type DayClaim, dayClaims } from '../day-claims.ts'
import { flags, passes } from '../example.ts'
import type { Span } from '../letter.ts'
import { pastDaysNoted } from '../noted-days.ts'
import { notice, orNothing } from '../notice.ts'
import { quotableTexts } from '../quotable-texts.ts'
import { type Check, kindOf, letterOf, type ReviewFacts, readersInterviews, reading } from '../reviewed.ts'
import { dayOfWhat, elsewhere } from '../talked-days.ts'

/** Where a clause ends and another matter may begin. */
const breaks =
  /[;:()—–]|, (?=and |but |so |if |which |I |I'|we )| (?:and|but|so) (?=I\b|we\b|you\b|will\b|would\b|look|hope|if\b)| - /g

/** The clause speaks of having met: the interview, not the business. */
const meeting =
  /\b(?:thank(?:s| you)?|grateful|appreciate\w*|met|meet(?:ing)?|spoke|speaking|spent|talked|talking to|saw|see(?:ing)? you|interview(?:ed|ing)?|conversation|discuss(?:ed|ion)|chat(?:ted|ting)?|our (?:call|talk|time|session|panel|visit|coffee)|your time|enjoyed|time (?:with|you)|mentioned|told me|asked me|you (?:gave|said|asked|showed))\b/i

const clausesOf = (sentence: Span): Span[] => {
  const clauses: Span[] = []
  let start = 0
  for (const stop of [...sentence.text.matchAll(breaks), { index: sentence.text.length, 0: '' }]) {
    const text = sentence.text.slice(start, stop.index)
    if (text.trim() !== '')
      clauses.push({ from: sentence.from + start, to: sentence.from + stop.index, text })
    start = stop.index + stop[0].length
  }
  return clauses
}

/** A note that dates the meeting itself, and not what comes of it. */
const tellsMeeting = /\b(?:met|spoke|talked|interview(?:ed)?|conversation|call(?:ed)?|told|asked|visited)\b/i

interface Held {
  readonly starts: Moment
  readonly ends: Moment
}

const holds = (claim: DayClaim, { starts, ends }: Held, sent: Moment): boolean => {
  const [first, last] = [starts.toPlainDate(), ends.toPlainDate()]
  if (!claim.fits(first, last, sent.toPlainDate())) return false
  return !claim.part || touchesPart(claim.part, starts, ends)
}

/** "meeting the team tomorrow", where the dossier knows of a meeting on another day. */
const ahead = (clause: Span, upcoming: readonly Interview[], sent: Moment) => {
  const said = /\btomorrow\b/i.exec(clause.text)
  if (
    !said ||
    upcoming.length === 0 ||
    !/\b(?:meet|see|speak|interview|panel|conversation|talk|call)/i.test(clause.text)
  )
    return []
  if (/\b(?:send|write|finish|call you|e-?mail)\b/i.test(clause.text)) return []
  const day = sent.toPlainDate().add({ days: 1 })
  if (upcoming.some((held) => held.starts.withTimeZone(sent.timeZoneId).toPlainDate().equals(day))) return []
  const from = clause.from + said.index
  return [
    notice(
      X5,
      'error',
      { from, to: from + said[0].length },
      'The next meeting in your dossier is not tomorrow, seen from when this goes out.',
    ),
  ]
}

/** What the days may be of: meetings and calls with these readers; beside them every interview, and what was written. */
const eventsOf = (facts: ReviewFacts, past: readonly Interview[], sent: Moment) => {
  const { reviewed, dossier } = facts
  const zone = sent.timeZoneId
  const there = ({ starts, ends }: Held): Held => ({
    starts: starts.withTimeZone(zone),
    ends: ends.withTimeZone(zone),
  })
  const calls = dossier.touches.filter(
    (touch) =>
      ['in-person', 'phone'].includes(touch.channel) && touch.with.some((id) => reviewed.to.includes(id)),
  )
  const moments = (touches: Dossier['touches']) => touches.map(({ at }) => ({ starts: at, ends: at }))
  // An appointment that is moved was made on the clock of its place.
  const asMade = kindOf(facts) === 'reschedule' ? past : []
  const events: readonly Held[] = [...[...past, ...moments(calls)].map(there), ...asMade]
  const noted = pastDaysNoted(dossier, sent.toPlainDate()).map((day) => ({
    starts: day.toZonedDateTime(zone),
    ends: day.toZonedDateTime({ timeZone: zone, plainTime: '23:59' }),
  }))
  const others: readonly Held[] = [...dossier.interviews, ...moments(dossier.touches)].map(there)
  return { events, every: [...events, ...others], noted }
}

const dayOf = (held: Held): string =>
  held.ends.toPlainDate().toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })

export const X5: Check = {
  id: 'X5',
  title: 'A day word untrue at sending',
  says: '“Today”, “yesterday”, “this morning” and “on Thursday” are true for the reader, in their zone, at the moment the message goes out.',
  sources: [
    {
      guide: 'house',
      says: 'A note that waits a night turns “today” into a mistake, and so does a day’s distance between zones; so it blocks.',
    },
    { guide: 'quick', says: 'Its sample leaves the writer to choose between today and yesterday.' },
  ],
  judge: (facts) => {
    const { dossier } = facts
    const moments = reading(facts)
    if (!moments) return undefined
    const { sentAt: sent, readAt } = moments
    // Of a meeting that is moved the day is named before it has come, or though it never did.
    const past = kindOf(facts) === 'reschedule' ? dossier.interviews : readersInterviews(facts)
    const upcoming = dossier.interviews.filter(
      (held) => Temporal.ZonedDateTime.compare(held.starts, sent) > 0,
    )
    const { events, every, noted } = eventsOf(facts, past, sent)
    const names = new Set(dossier.interviews.map(({ id }) => id))
    const notes = quotableTexts(dossier).map((text) => text.toLowerCase())
    const quoted = ({ text }: Span, direct: boolean) =>
      notes.some(
        (note) =>
          note.includes(text.toLowerCase().replace(/^on /, '')) && (!direct || tellsMeeting.test(note)),
      )
    const findings = letterOf(facts)
      .sentences.flatMap(clausesOf)
      .flatMap((clause) => {
        const tomorrow = ahead(clause, upcoming, sent)
        const reply =
          !['thank-you', 'detailed', 'forward'].includes(kindOf(facts)) &&
          !/\b(?:interview|conversation|met|meeting|spoke|speaking|talked)\b/i.test(clause.text)
        const others = reply || !meeting.test(clause.text) || elsewhere.test(clause.text)
        if (events.length === 0) return tomorrow
        const untrue = dayClaims(clause).filter((claim) => {
          const of = dayOfWhat(claim, clause, kindOf(facts), names)
          if (!of && (others || claim.isAhead?.(sent.toPlainDate()))) return false
          const held = others ? [...every, ...(of === 'thanks' ? noted : [])] : events
          return (
            !quoted(claim, of === 'talk') &&
            !held.some((event) => holds(claim, event, sent) || holds(claim, event, readAt))
          )
        })
        const latest = events[0]
        return [
          ...tomorrow,
          ...untrue.map((claim) =>
            notice(
              X5,
              others ? 'warning' : 'error',
              claim,
              `“${claim.text}” is not true when this is read: you met on ${latest ? dayOf(latest) : 'another day'}, in their zone.`,
            ),
          ),
        ]
      })
    return orNothing(findings)
  },
  cases: [
    flags('today, sent the next day', 'Hi Marc,\n\nThank you for your time today.\n\nAmina', 'today', {
      sent: '2026-11-18T09:00[America/Toronto]',
    }),
    flags(
      'yesterday, sent the same day',
      'Hi Marc,\n\nIt was good to meet you yesterday.\n\nAmina',
      'yesterday',
    ),
    flags('the wrong weekday', 'Hi Marc,\n\nThank you for meeting me on Thursday.\n\nAmina', 'on Thursday'),
    flags(
      'the wrong part of the day',
      'Hi Marc,\n\nI enjoyed our conversation this afternoon.\n\nAmina',
      'this afternoon',
    ),
    flags(
      'a date that is not the one',
      'Hi Marc,\n\nThank you again for our conversation on November 12.\n\nAmina',
      'on November 12',
      { kind: 'nudge', sent: '2026-11-27T09:00[America/Toronto]' },
    ),
    flags(
      'still today here, tomorrow where they read',
      'Dear Ms Forsyth,\n\nThank you for your time today.\n\nCallum Reid',
      'today',
      { at: 'chambers', sent: '2026-11-20T00:30[Europe/London]' },
    ),
    flags(
      'right behind the meeting, whatever else is said',
      'Hi Marc,\n\nWhen we spoke on the 15th you thought there would be news.\n\nAmina',
      'on the 15th',
      { kind: 'nudge', sent: '2026-11-27T09:00[America/Toronto]' },
    ),
    flags(
      'what was told that day',
      'Hi Inês,\n\nHere is the reel I told you about on Wednesday.\n\nAmina',
      'on Wednesday',
      { kind: 'promise', to: ['ines'], sent: '2026-11-20T09:00[America/Toronto]' },
    ),
    passes(
      'what was told on the right day',
      'Hi Inês,\n\nHere is the reel I told you about on Tuesday.\n\nAmina',
      { kind: 'promise', to: ['ines'], sent: '2026-11-20T09:00[America/Toronto]' },
    ),
    passes(
      'what was written another day',
      'Hi Inês,\n\nHere is the reel from my mail on Thursday; I told you about it before.\n\nAmina',
      { kind: 'promise', to: ['ines'], sent: '2026-11-20T09:00[America/Toronto]' },
    ),
    passes(
      'another matter’s day beside it',
      'Hi Marc,\n\nWhen we spoke on the 17th you thought there would be news on the 24th.\n\nAmina',
      { kind: 'nudge', sent: '2026-11-27T09:00[America/Toronto]' },
    ),
    passes(
      'a weekday with its date, weeks later',
      'Hi Marc,\n\nI enjoyed meeting you on Tuesday, 17 November, and again since our call on Tuesday, November 17.\n\nAmina',
      { kind: 'nudge', sent: '2026-12-08T09:00[America/Toronto]' },
    ),
    flags(
      'a weekday alone, weeks later',
      'Hi Marc,\n\nI enjoyed meeting you on Tuesday.\n\nAmina',
      'on Tuesday',
      { kind: 'nudge', sent: '2026-12-08T09:00[America/Toronto]' },
    ),
    flags(
      'a weekday with another date',
      'Hi Marc,\n\nI enjoyed meeting you on Tuesday 24 November.\n\nAmina',
      'on Tuesday 24 November',
      { kind: 'nudge', sent: '2026-12-08T09:00[America/Toronto]' },
    ),
    flags(
      'what was done together on another day',
      'Hi Marc,\n\nWhen we walked the floor on 10 November, you thought of boats.\n\nAmina',
      'on 10 November',
      { kind: 'nudge', sent: '2026-11-27T09:00[America/Toronto]' },
    ),
    flags(
      'hours with somebody on another day',
      'Hi Marc,\n\nI think of my morning with the class on 10 November.\n\nAmina',
      'on 10 November',
      { kind: 'nudge', sent: '2026-11-27T09:00[America/Toronto]' },
    ),
    passes(
      'what one did elsewhere',
      'Hi Marc,\n\nWhen I left Kestrel on 3 June, my last day with them, I had a plan.\n\nAmina',
      { kind: 'nudge', sent: '2026-11-27T09:00[America/Toronto]' },
    ),
    ...[
      ['Thank you for the warm welcome on Monday', 'on Monday'],
      ['Thanks again for Thursday', 'Thursday'],
      ['Thank you for such a full and freezing Friday', 'Friday'],
      ['Thank you for your time on Wednesday', 'on Wednesday'],
      ['It was good to meet you and Inês on Monday', 'on Monday'],
      ['My arms have forgiven you for Monday’s trial', 'Monday'],
      ['I still think of Thursday’s screen', 'Thursday'],
    ].map(([said = '', day = '']) =>
      flags(`“${said}”, in a withdrawal`, `Hi Marc,\n\n${said}.\n\nAmina`, day, {
        kind: 'withdraw',
        sent: '2026-11-23T09:00[America/Toronto]',
      }),
    ),
    ...[
      'Thank you for the warm welcome on Tuesday',
      'Thanks again for Tuesday',
      'It was good to meet you and Inês on Tuesday',
      'My arms have forgiven you for Tuesday’s trial',
      'Thank you for your kind letter of 6 November',
      'Thank you for ringing on Friday',
      'Thank you for your note on Friday',
      'Thank you for giving me until Thursday',
      'Thank you for a taste of the Friday lunch',
      'I look forward to Friday’s panel',
      'Friday’s storm took our roof',
      'I wish you a smooth committee meeting on November 30',
    ].map((said) =>
      passes(`“${said}”, in a withdrawal`, `Hi Marc,\n\n${said}.\n\nAmina`, {
        kind: 'withdraw',
        sent: '2026-11-23T09:00[America/Toronto]',
      }),
    ),
    passes(
      'a meeting of theirs that lies ahead, in a promise',
      'Hi Marc,\n\nI wish you a smooth committee meeting on November 30.\n\nAmina',
      { kind: 'promise' },
    ),
    passes(
      'the day the notes give it',
      'Hi Marc,\n\nThank you for getting back to me with an answer on Thursday.\n\nAmina',
      { at: 'offered', kind: 'offer-decline', sent: '2026-11-23T09:00[America/Toronto]' },
    ),
    passes('this morning, sent at two', 'Hi Marc,\n\nThank you for your time this morning.\n\nAmina'),
    passes(
      'yesterday, on the next day',
      'Hi Marc,\n\nThanks for meeting me yesterday; I will send the reel on Friday.\n\nAmina',
      { sent: '2026-11-18T09:00[America/Toronto]' },
    ),
    passes(
      'the weekday it was',
      'Hi Marc,\n\nThank you for our conversation on Tuesday, and I can meet the team on Thursday.\n\nAmina',
      { sent: '2026-11-19T09:00[America/Toronto]' },
    ),
    passes(
      'today about their work',
      'Hi Marc,\n\nThe build that runs today sounds much faster than last week’s.\n\nAmina',
      { sent: '2026-11-19T09:00[America/Toronto]' },
    ),
    passes('a plan for tomorrow', 'Hi Marc,\n\nI’ll send you the reel tomorrow.\n\nAmina'),
    passes(
      'thanks for a message, not for the interview',
      'Hi Marc,\n\nThank you for letting me know today.\n\nAmina',
      { kind: 'close', sent: '2026-11-30T09:00[America/Toronto]' },
    ),
    passes('the right date', 'Hi Marc,\n\nThank you again for our conversation on the 17th.\n\nAmina', {
      kind: 'nudge',
      sent: '2026-11-27T09:00[America/Toronto]',
    }),
  ],
}
