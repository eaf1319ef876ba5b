import { addressForm, signedAs } from '../dossier/address.ts'
import { awaited } from '../dossier/awaited.ts'
import { waitsForCondition } from '../dossier/condition.ts'
import type { Dossier, Interview, Moment, Person, Point } from '../dossier/dossier.ts'
import { wordsIn } from '../dossier/facts.ts'
import { formalityOf } from '../dossier/formality.ts'
import type { Quotable } from '../dossier/quotable.ts'
import { byPhrase, endedPhrase } from '../notes/days.ts'
import { interviewBehind, type Step } from '../plan/step.ts'
import { requirementsFor } from '../playbook/m/index.ts'
import { type Reading, readingOf } from '../time/reading.ts'
import { channels, noteLimit } from '../vocabulary/channels.ts'
import { englishes } from '../vocabulary/englishes.ts'
import { pointKinds } from '../vocabulary/point-kinds.ts'
import { eventNoun, talkPhrase } from './event.ts'

/** The longest a brief gets, in characters. */
export const longestBrief = 6000

/** One line, however it was written down: a note cannot pretend to be part of the instructions. */
const oneLine = (text: string, most = 400): string => {
  const flat = text.replace(/\s+/gu, ' ').trim()
  return flat.length > most ? `${flat.slice(0, most - 1).trimEnd()}…` : flat
}

const pointLine = (point: Point): string => {
  const { kind, better, raised } = point
  const more = better ? `; the better answer: “${oneLine(better)}”` : ''
  const open = kind === 'request' && raised !== true ? ' (not raised with them: do not ask for it)' : ''
  return `- ${pointKinds[kind].says}: “${oneLine(wordsIn(point))}”${more}${open}`
}

const readersOf = (step: Step, told: Dossier): Person[] =>
  [...new Set([...step.to, ...(step.about ?? [])])].flatMap((id) => told.people.get(id) ?? [])

/** What was said that these readers may be told, and that may be told at all. */
const pointsFor = (step: Step, told: Quotable): Point[] => {
  const ids = readersOf(step, told).map(({ id }) => id)
  return told.interviews
    .flatMap(({ debrief }) => debrief?.points ?? [])
    .filter((point) => !point.private && wordsIn(point).trim() !== '' && !pointKinds[point.kind].private)
    .filter(({ who }) => who === undefined || ids.includes(who))
}

const who = (step: Step, told: Quotable, interview: Interview | undefined, reading: Reading): string[] => {
  const formality = formalityOf(told)
  const { opportunity, me } = told
  const named = readersOf(step, told).map((person) => {
    const form = addressForm(person, formality)
    const greeting = 'greeting' in form ? form.greeting : person.name
    return `- To: ${oneLine(person.name, 120)}${person.title ? `, ${oneLine(person.title, 120)}` : ''}. Address them as “${oneLine(greeting, 120)}”.`
  })
  const day = interview ? endedPhrase(interview.ends, reading, me.english) : undefined
  const event = interview && day ? talkPhrase(eventNoun(interview), day, 'our') : undefined
  return [
    `- From: ${oneLine(me.name || signedAs(me), 120)}. Sign with exactly “${oneLine(signedAs(me), 200)}”.`,
    ...named,
    `- About: the role “${oneLine(opportunity.role, 160)}” at ${oneLine(opportunity.company.name, 160)}.`,
    ...(event && interview
      ? [`- After: ${event} (${interview.stage} stage). If you name its day, write “${day}”.`]
      : []),
  ]
}

const facts = (step: Step, told: Quotable, interview: Interview | undefined, reading: Reading): string[] => {
  const by = (day: Temporal.PlainDate) => byPhrase(day, reading, told.me.english)
  const next = interview && awaited(told, interview, reading.sentAt)
  const ids = readersOf(step, told).map(({ id }) => id)
  return [
    ...told.me.strengths
      .slice(0, 6)
      .map(
        ({ skill, proof }) => `- mine: “${oneLine(skill)}”${proof ? `; shown by: “${oneLine(proof)}”` : ''}`,
      ),
    ...(next && (next.text || next.day || next.span)
      ? [
          `- ${next.acts === 'me' ? 'what I said I would do next' : 'what they said comes next'}: “${oneLine([next.text, next.span && `in ${next.span}`, next.day && by(next.day)].filter(Boolean).join(', '))}”`,
        ]
      : []),
    ...told.promises

      .filter((promised) => !promised.kept && !waitsForCondition(promised) && ids.includes(promised.who))
      .map(
        ({ by: side, what, due }) =>
          `- promised by ${side === 'me' ? 'me' : 'them'}: “${oneLine(what)}”${due ? `, ${by(due)}` : ''}`,
      ),
    ...(step.kind.startsWith('offer') ? (told.offer?.questions ?? []) : [])
      .slice(0, 6)
      .map((question) => `- to be asked about the offer: “${oneLine(question)}”`),
  ]
}

const wanted = (step: Step, told: Quotable, interview: Interview | undefined): string[] =>
  requirementsFor({
    kind: step.kind,
    formality: formalityOf(told),
    panelSize: interview?.met.length ?? 0,
    ...(interview
      ? { stage: interview.stage, format: interview.format, presented: interview.presented }
      : {}),
  })
    .filter(({ most }) => most !== 0)
    .map(({ says, wanted: when }) => `- ${says}${when === 'if-noted' ? ', if it is noted above' : ''}`)

const limits = (step: Step, told: Quotable): string[] => {
  const short = step.kind === 'connect' ? `At most ${noteLimit} characters.` : undefined
  const length =
    step.kind === 'check-in' || step.channel === 'text'
      ? '- Two sentences, at most 60 words.'
      : '- Between 50 and 125 words; short sentences.'
  return [
    short ? `- ${short}` : length,
    ...(channels[step.channel].mails ? ['- A subject of 3 to 8 words.'] : []),
    `- At most ${step.kind.startsWith('offer') ? 'three questions' : 'one question'}.`,
    `- ${englishes[told.me.english].says} English, ${formalityOf(told)} tone${formalityOf(told) === 'formal' ? ', no contractions' : ''}.`,
    '- Use a day or date only as it stands above, in the same words. Add none.',
  ]
}

const never = [
  '- Do not add any name, number, date, skill, experience or claim that is not above. If in doubt, leave it out.',
  '- Do not flatter, press, apologise at length, or ask for news that was not due yet.',
  '- No placeholders, no emoji, no lists, no headings, no remarks about the text.',
]

/**
 * What an assistant is told to reword one message: who, what was said, what the stage asks for, the limits and the present
 * words. Made from the quotable dossier alone, so that private notes cannot be in it. At most `longestBrief` characters: what
 * does not fit is left out from the end of the notes. The same facts give the same text.
 */
export const briefFor = (
  step: Step,
  told: Quotable,
  draft: { readonly subject: string; readonly body: string } | undefined,
  sentAt: Moment,
): string => {
  const interview = interviewBehind(step, told, sentAt)
  const reading = readingOf(told, step, sentAt)
  const notes = [...pointsFor(step, told).map(pointLine), ...facts(step, told, interview, reading)]
  const holds = wanted(step, told, interview)
  const present = draft
    ? [
        '## The present words',
        ...(draft.subject ? [`Subject: ${oneLine(draft.subject, 200)}`, ''] : []),
        draft.body.length > 2400 ? `${draft.body.slice(0, 2400)}…` : draft.body,
        '',
      ]
    : []
  const text = (count: number): string =>
    [
      `Reword one ${step.kind.replaceAll('-', ' ')} message after a job interview so that it reads naturally. Keep to the facts given here.`,
      '',
      '## Who',
      ...who(step, told, interview, reading),
      '',
      '## What is known (notes; nothing else is)',
      ...(count > 0 ? notes.slice(0, count) : ['- nothing beyond the above']),
      '',
      ...(holds.length > 0 ? ['## What the message holds', ...holds, ''] : []),
      '## Limits',
      ...limits(step, told),
      ...never,
      '',
      ...present,
      '## Answer with',
      channels[step.channel].mails
        ? 'A first line “Subject: …”, an empty line, then the whole message from greeting to signature. Nothing else.'
        : 'The whole message from greeting to signature. Nothing else.',
      '',
    ].join('\n')
  let count = notes.length
  while (count > 0 && text(count).length > longestBrief) count -= 1
  return text(count).slice(0, longestBrief)
}
