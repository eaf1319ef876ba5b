import { addressForm, signedAs } from '../dossier/address.ts'
import { awaited } from '../dossier/awaited.ts'
import { waitsForCondition } from '../dossier/condition.ts'
import type { Dossier, Interview, Moment, Person, Point } from '../dossier/dossier.ts'
import { wordsIn } from '../dossier/facts.ts'
import { formalityOf } from '../dossier/formality.ts'
import type { Quotable } from '../dossier/quotable.ts'
import { byPhrase, heldPhrase } from '../notes/days.ts'
import { interviewBehind, type Step } from '../plan/step.ts'
import { requirementsFor } from '../playbook/m/index.ts'
import { type Reading, readingOf } from '../time/reading.ts'
import { channels, noteLimit } from '../vocabulary/channels.ts'
import { englishes } from '../vocabulary/englishes.ts'
import { pointKinds } from '../vocabulary/point-kinds.ts'
import { stepKinds } from '../vocabulary/step-kinds.ts'
import { eventNoun, talkPhrase } from './event.ts'

/** The longest a brief gets, in characters. */
export const longestBrief = 6000

/** One line, however it was written down: a note cannot pretend to be part of the instructions. */
const oneLine = (text: string, most = 400): string => {
  const flat = text.replace(/\s+/gu, ' ').trim()
  return flat.length > most ? `${flat.slice(0, most - 1).trimEnd()}…` : flat
}

const pointLine = (point: Point): string[] => {
  const { kind, text, better, raised } = point
  if (text === '' && better === undefined) return []
  const more = better ? `; the better answer: “${oneLine(better)}”` : ''
  const open = kind === 'request' && raised !== true ? ' (not raised with them: do not ask for it)' : ''
  return [`- ${pointKinds[kind].says}: “${oneLine(wordsIn(point))}”${more}${open}`]
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

/** What the writer would say to these readers, sentence by sentence as it was typed. */
const saidTo = (step: Step, told: Quotable): string[] =>
  [
    ...pointsFor(step, told).flatMap(({ say }) => say ?? []),
    ...told.said.filter((each) => each.step === step.id).map(({ text }) => text),
  ].map((text) => `- “${oneLine(text, 600)}”`)

const who = (step: Step, told: Quotable, interview: Interview | undefined, reading: Reading): string[] => {
  const formality = formalityOf(told)
  const { opportunity, me } = told
  const named = readersOf(step, told).map((person) => {
    const form = addressForm(person, formality)
    const greeting = 'greeting' in form ? form.greeting : person.name
    return `- To: ${oneLine(person.name, 120)}${person.title ? `, ${oneLine(person.title, 120)}` : ''}. Address them as “${oneLine(greeting, 120)}”.`
  })
  const day = interview ? heldPhrase(interview.starts, interview.ends, reading, me.english) : undefined
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
    ...(stepKinds[step.kind].ofOffer ? (told.offer?.terms ?? []) : [])
      .slice(0, 8)
      .map((term) => `- a term of their offer: “${oneLine(term)}”`),
    ...(stepKinds[step.kind].ofOffer && told.offer?.respondBy
      ? [`- they want my answer ${by(told.offer.respondBy)}`]
      : []),
    ...(stepKinds[step.kind].ofOffer ? (told.offer?.questions ?? []) : [])
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
      : '- Between 50 and 125 words; long and short sentences.'
  return [
    short ? `- ${short}` : length,
    ...(channels[step.channel].mails ? ['- A subject of 3 to 8 words.'] : []),
    `- At most ${stepKinds[step.kind].ofOffer ? 'three questions' : 'one question'}.`,
    `- ${englishes[told.me.english].says} English, ${formalityOf(told)} tone${formalityOf(told) === 'formal' ? ', no contractions' : ''}.`,
    '- Use a day or date only as it stands above, in the same words. Add none.',
  ]
}

const never = [
  '- Do not add any name, number, date, skill, experience or deed, of mine or of theirs, that is not above. If in doubt, leave it out.',
  '- Do not supply a feeling, an opinion or a reason that I did not give; say why something matters only where I said why.',
  '- Do not flatter, press, apologise at length, or ask for news that was not due yet.',
  '- No placeholders, no emoji, no lists, no headings, no remarks about the text.',
]

/** How a letter worth sending is made; the few of it that the message at hand can use. */
const recipes = (step: Step, said: boolean, points: readonly Point[]): string[] => [
  ...(said ? ['- Keep my own sentences as they are; mend spelling, capitals and stops, and join them.'] : []),
  '- Begin with “you”, or with the thing itself. Never “I was glad to learn”, “It was good to hear” or “Many thanks for …, and above all for …”.',
  '- One main thing of the reader’s own work, at most one light one; a human moment near the end, never right after the thanks.',
  '- What I would bring follows from what they said; never two topics butted together.',
  ...(points.some(({ better }) => better !== undefined)
    ? [
        '- For the better answer name the question with a noun, own it in half a sentence, then “What I should have said is …”. Not in the subject.',
      ]
    : []),
  ...(stepKinds[step.kind].ofOffer
    ? ['- Thank them, restate the terms in a sentence, ask for them in writing, and say when I answer.']
    : []),
  ...(step.kind === 'nudge' ? ['- Say what was expected and by when, then ask one question.'] : []),
  '- End with who acts next, what, and when, if that is known. A wish that was said is not said again.',
  '- Their troubles get respect, not delight. No run of sentences that begin with “I” or “It”.',
  '- Where little is known: four plain sentences, and stop.',
]

/**
 * What an assistant is told to write one message: who, what I would say, what is known, what the stage asks for, how a good one is made
 * and the limits; own words where there are some. Made from the quotable dossier alone, so that private notes cannot be in it. At most
 * `longestBrief` characters: what does not fit is left out from the end of the notes. The same facts give the same text.
 */
export const briefFor = (
  step: Step,
  told: Quotable,
  own: { readonly subject: string; readonly body: string } | undefined,
  sentAt: Moment,
): string => {
  const interview = interviewBehind(step, told, sentAt)
  const reading = readingOf(told, step, sentAt)
  const points = pointsFor(step, told)
  const notes = [...points.flatMap(pointLine), ...facts(step, told, interview, reading)]
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [`## ${title}`, ...lines, ''] : []
  const said = saidTo(step, told)
  const most = own && own.body.length > 1800 ? `${own.body.slice(0, 1800)}…` : own?.body
  const text = (sentences: number, count: number): string =>
    [
      `Write one whole ${step.kind.replaceAll('-', ' ')} message after a job interview, in my voice, as I would write it myself. Keep to what is given here.`,
      '',
      ...section('Who', who(step, told, interview, reading)),
      ...section('What I would say to their face (my own words)', said.slice(0, sentences)),
      ...section(
        'What is known (notes; nothing else is)',
        count > 0 ? notes.slice(0, count) : ['- nothing beyond the above'],
      ),
      ...section('What the message holds', wanted(step, told, interview)),
      ...section('How a good one is made', recipes(step, sentences > 0, points)),
      ...section('Limits', [...limits(step, told), ...never]),
      ...(own && most
        ? section('My own words so far', [
            ...(own.subject ? [`Subject: ${oneLine(own.subject, 200)}`, ''] : []),
            most,
          ])
        : []),
      '## Answer with',
      channels[step.channel].mails
        ? 'A first line “Subject: …”, an empty line, then the whole message from greeting to signature. Nothing else.'
        : 'The whole message from greeting to signature. Nothing else.',
      '',
    ].join('\n')
  let [sentences, count] = [said.length, notes.length]
  while (count > 0 && text(sentences, count).length > longestBrief) count -= 1
  while (sentences > 0 && text(sentences, count).length > longestBrief) sentences -= 1
  return text(sentences, count).slice(0, longestBrief)
}
