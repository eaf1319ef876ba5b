import assert from 'node:assert/strict'
import { test } from 'node:test'
import { occupations, rounds, searchOf, stepsOf, turns } from '../../testing/dossier/occupations.ts'
import { goneIn } from '../../testing/gone.ts'
import { stringsIn } from '../../testing/strings.ts'
import { wordsIn } from '../dossier/facts.ts'
import { unwelcome } from '../notes/mood.ts'
import { wordCount } from '../notes/sentence.ts'
import type { Channel } from '../vocabulary/channels.ts'
import { composeAll } from './compose.ts'
import type { Draft, Sentence } from './draft.ts'

const channels: readonly Channel[] = ['email', 'text', 'linkedin', 'phone', 'letter']

/** Each occupation after each kind of round, with much, little or nothing noted: a draft of every kind of message. */
const drafts: readonly (Draft & {
  readonly honorific: string | undefined
  readonly noted: ReadonlyMap<string, string>
})[] = Object.values(occupations).flatMap((occupation, one) =>
  rounds.flatMap((round, two) =>
    [20, 3, 0].flatMap((noted, three) => {
      const turn = turns[(one + two + three) % turns.length] ?? 'told nothing'
      const dossier = searchOf(occupation, round, turn, noted)
      const channel = channels[(one + two + three) % channels.length] ?? 'email'
      const points = dossier.interviews.flatMap(({ debrief }) => debrief?.points ?? [])
      const about = {
        honorific: occupation.company.formality === 'informal' ? undefined : occupation.reader.honorific,
        noted: new Map(points.map((point) => [`point:${point.id}`, wordsIn(point)])),
      }
      return [...(three === 0 ? stepsOf(dossier, 'email') : []), ...stepsOf(dossier, channel)].flatMap(
        (step) =>
          composeAll([step], dossier, step.best, undefined, [step]).map((draft) => ({ ...draft, ...about })),
      )
    }),
  ),
)

const texts = ({ subject, body, also }: Draft): string =>
  [subject, body, ...also.map(({ text }) => text)].join('\n')

/** What we wrote ourselves: between the greeting and the name. */
const ours = ({ sentences }: Draft): readonly Sentence[] =>
  sentences.filter(({ element, said }) => element !== 'greeting' && element !== 'sign-off' && !said)

const failing = (check: (draft: (typeof drafts)[number]) => string | undefined): readonly string[] =>
  drafts.flatMap((draft) => {
    const found = check(draft)
    return found === undefined ? [] : [`${found} in ${draft.step} by ${draft.channel}:\n${draft.body}`]
  })

const none = (check: (draft: (typeof drafts)[number]) => string | undefined): void => {
  const found = failing(check)
  assert.equal(found.length, 0, `${found.length} of ${drafts.length}\n\n${found.slice(0, 3).join('\n\n')}`)
}

test('no text of ours holds a phrase that is gone', () => {
  // What an assistant is told not to write has to name it.
  const all = stringsIn(import.meta.dirname).filter(({ text }) => !text.includes('Never “'))
  assert.ok(all.length > 1500, `${all.length}`)
  const found = all.flatMap(({ file, text }) => {
    const phrase = goneIn(text)
    return phrase === undefined ? [] : [`${file}: “${phrase}” in “${text}”`]
  })
  assert.deepEqual(found, [])
})

test('no draft holds a phrase that is gone', () => {
  assert.ok(drafts.length > 3000, `${drafts.length}`)
  none((draft) => goneIn(texts(draft)))
})

test('a phrase that is gone is found, and its harmless neighbours are not', () => {
  const found = [
    'I was very glad to hear that you count.',
    'Many thanks for it.',
    'It was good to learn that.',
  ]
  const fine = [
    'It was good to meet you.',
    'I am glad of it.',
    'I look forward to hearing from you.',
    'You said that.',
  ]
  assert.deepEqual(
    [...found, ...fine].map((text) => goneIn(text) !== undefined),
    [...found.map(() => true), ...fine.map(() => false)],
  )
})

test('no three sentences in a row begin with I, and no two with It', () => {
  none((draft) => {
    const opens = ours(draft).map(({ text }) => /^(?:I|It)\b/.exec(text.replace(/^PS: /, ''))?.[0] ?? '-')
    return /(?:I ){3}|(?:It ){2}/.exec(`${opens.join(' ')} `)?.[0]
  })
})

test('nothing that is bad for the reader is told with pleasure or thanked for', () => {
  none(({ sentences, noted }) =>
    sentences
      .filter(
        ({ facts, element }) =>
          element !== 'stumble' && facts.some((fact) => unwelcome(noted.get(fact) ?? '')),
      )
      .map(
        ({ text }) =>
          /\b(?:glad|good|great|enjoy|like[ds]?|love|impress|pleas|happy|thank)\w*/i.exec(text)?.[0],
      )
      .find((word) => word !== undefined),
  )
})

test('who goes by a title is greeted and left by it, nobody is greeted twice, and nobody by “Hello,”', () => {
  none(({ body, honorific, channel, kind }) => {
    const greetings = body.match(/^(?:Dear|Hi|Hello)\b[^\n]*?,/gm) ?? []
    const [first = ''] = greetings
    // Only a note that says something is passed on.
    const notes = body.split('— — —').length - 1
    if (kind !== 'forward' && notes > 0) return 'a note'
    if (greetings.length !== 1 + notes) return `${greetings.length} greetings`
    if (/^Hello/.test(first)) return first
    if (/^Hi \S+ \S+,/.test(first)) return first
    if (honorific && !first.startsWith(`Dear ${honorific} `)) return first
    const left = channel === 'email' && kind !== 'connect'
    return left && honorific && !/Yours sincerely,/.test(body) ? 'no closing of a formal letter' : undefined
  })
})

test('a text message and one on LinkedIn are one paragraph under a name', () => {
  none(({ body, channel, kind }) => {
    const short = (channel === 'text' || channel === 'linkedin') && kind !== 'forward' && kind !== 'connect'
    return short && (body.split('\n').length !== 3 || /regards|sincerely|PS:/i.test(body))
      ? 'more'
      : undefined
  })
})

test('what is said on the phone is said in one breath a sentence', () => {
  none(({ also }) =>
    also
      .filter(({ name }) => name.startsWith('Voicemail'))
      .flatMap(({ text }) => text.split(/(?<=[.?!]) /))
      .find((sentence) => wordCount(sentence) > 25),
  )
})

test('a question ends as one, and a date by which one hears is said of hearing', () => {
  none((draft) =>
    ours(draft)
      .flatMap(({ text }) => text.split(/(?<=[.?!]) /))
      .find(
        (text) =>
          (/^(?:Could|Would|May I|Might I|Is there|Which|What (?:happens|are|do)|How do)\b/.test(text) &&
            !text.endsWith('?')) ||
          (/\bby Thursday(?: the 26th)?\b/.test(text) &&
            !/\b(?:hear\w*|word|news|call|decision|answer|expect\w*)\b/.test(text)),
      ),
  )
})

test('no name of a record stands for what took place', () => {
  none(({ subject, sentences }) => {
    const opening = sentences.find(({ element }) => element === 'thanks')?.text ?? ''
    return /\b(?:technical interview|case interview|panel interview|screening|final interview)\b/i.exec(
      `${subject} ${opening}`,
    )?.[0]
  })
})

test('no four words of ours stand twice in a message', () => {
  none((draft) => {
    if (draft.kind === 'forward') return undefined
    const told = ours(draft).map(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [])
    const runs = told.flatMap((words) => words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')))
    return runs.find(
      (run, at) => runs.indexOf(run) !== at && !/role|\bat\b|school|hospital|disputes/.test(run),
    )
  })
})
