import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { growsFaster } from '../../../testing/growth.ts'
import { composeAll } from '../../compose/compose.ts'
import { quotable } from '../../dossier/quotable.ts'
import { readDossier } from '../../dossier/read.ts'
import { plan } from '../../plan/plan.ts'
import { playbookFor } from '../../playbook/playbook.ts'
import { readingOf } from '../../time/reading.ts'
import { honest, invented, personal, type Said } from './cases.ts'
import { type Invention, inventions, struck } from './inventions.ts'
import { honestUnseen, inventedUnseen } from './unseen.ts'

const examples = join(import.meta.dirname, '../../../../examples')
/** Each reader's dossier, when the letter goes out, and who signs it. */
const letters = {
  dana: ['screening-software.yaml', '2026-11-17T12:00[America/Toronto]', 'Priya Raman'],
  ruth: ['panel-law.yaml', '2026-11-19T18:00[Europe/London]', 'Thomas Whitcombe'],
  moira: ['more/ward-nurse.yaml', '2026-10-06T12:00[Europe/London]', 'Amara Boateng'],
  dev: ['more/ward-nurse.yaml', '2026-10-06T12:00[Europe/London]', 'Amara Boateng'],
  rosa: ['more/electrician.yaml', '2026-09-01T10:00[America/Chicago]', 'Marek Dvořák'],
} as const

const dossierOf = (file: string) => {
  const read = readDossier(readFileSync(join(examples, file), 'utf8'), { file })
  assert.ok(read.ok)
  return read.dossier
}

const told = (to: Said['to']) => quotable(dossierOf(letters[to][0]))

const ground = (to: Said['to']) => ({
  to: [to],
  reading: readingOf(told(to), { to: [to] }, Temporal.ZonedDateTime.from(letters[to][1])),
})

const within = (text: string, to: Said['to']) => `Dear ${to},\n\n${text}\n\nBest regards,\n${letters[to][2]}`

const found = ({ to, text }: Said): readonly Invention[] =>
  inventions({ body: within(text, to) }, told(to), ground(to))

describe('what the notes do not say is caught', () => {
  for (const each of [...invented, ...inventedUnseen])
    test(each.text, () =>
      assert.ok(
        found(each).some(({ kind }) => kind !== 'asked'),
        'not struck',
      ),
    )
})

describe('what only the writer can know is asked about', () => {
  for (const each of personal)
    test(each.text, () =>
      assert.deepEqual(
        found(each).map(({ kind }) => kind),
        ['asked'],
      ),
    )
})

describe('what the notes say passes in other words', () => {
  for (const each of [...honest, ...honestUnseen])
    test(each.text, () =>
      assert.deepEqual(
        found(each).map(({ text, says }) => `${text}: ${says}`),
        [],
      ),
    )
})

describe('what was invented is struck and shown', () => {
  const letter = {
    subject: 'Thank you from Google',
    body: 'Hi Dana,\n\nThank you for your time this morning. I have led a team at Google for six years. I look forward to the panel with the platform team.\n\nBest regards,\nPriya Raman\nChief Engineer, Acme Corp',
  }

  test('a struck letter keeps everything else as it was', () => {
    const result = struck(letter, inventions(letter, told('dana'), ground('dana')))
    assert.equal(
      result.body,
      'Hi Dana,\n\nThank you for your time this morning. I look forward to the panel with the platform team.\n\nBest regards,\nPriya Raman',
    )
    assert.equal(result.subject, undefined)
    assert.deepEqual(
      result.strikes.map(({ text }) => text),
      ['Thank you from Google', 'I have led a team at Google for six years.', 'Chief Engineer, Acme Corp'],
    )
    assert.match(result.strikes[1]?.because.join(' ') ?? '', /“Google”.*“six years”/)
  })

  test('a letter without inventions is returned unchanged', () => {
    const body = within('Thank you for your time today.', 'dana')
    assert.deepEqual(struck({ body }, inventions({ body }, told('dana'), ground('dana'))), {
      body,
      strikes: [],
      asked: [],
    })
  })

  test('what a draft said before it was reworded counts as known', () => {
    const text = within('I will write again in two weeks.', 'dana')
    const draft = { subject: '', body: 'Hi Dana,\n\nI’ll write again in two weeks.' }
    assert.equal(inventions({ body: text }, told('dana'), ground('dana')).length, 1)
    assert.deepEqual(inventions({ body: text }, told('dana'), { ...ground('dana'), draft }), [])
  })

  test('what a colleague said is not put into this reader’s mouth', () => {
    const said = { to: 'ruth', text: 'You told me about the Thursday reading group.' } as const
    assert.equal(found(said).length > 0, true)
  })

  test('addresses and links that are not in the notes are struck, the writer’s own pass', () => {
    const see = (text: string) => found({ to: 'dana', text }).map((each) => each.kind)
    assert.deepEqual(see('My work is at https://priya.dev/work.'), ['address'])
    assert.deepEqual(see('You can reach me at priya@gmail.com.'), ['address'])
    assert.deepEqual(see('You can reach me at priya.raman@example.org or +1 416 555 0137.'), [])
  })

  test('positions name the words in the body', () => {
    const body = within('I met Kevin there.', 'dana')
    const [first] = inventions({ body }, told('dana'), ground('dana'))
    assert.equal(body.slice(first?.from, first?.to), 'Kevin')
  })
})

describe('the letters Afterword writes itself', () => {
  const files = [
    'screening-software',
    'panel-law',
    'case-to-offer',
    'more/ward-nurse',
    'more/electrician',
    'more/game-designer',
  ]
  const written = files.flatMap((name) => {
    const dossier = dossierOf(`${name}.yaml`)
    const now = dossier.interviews[0]?.ends.add({ hours: 2 })
    assert.ok(now)
    const steps = plan(dossier, playbookFor(dossier, {}, {}), now, [])
    return composeAll(steps, dossier, now).map((draft) => {
      const step = steps.find(({ id }) => id === draft.step)
      const reading = readingOf(dossier, draft, draft.sentAt)
      return {
        draft,
        told: quotable(dossier),
        ground: { to: [...draft.to, ...(step?.about ?? [])], reading },
      }
    })
  })

  test('pass as answers to themselves, every one', () => {
    for (const { draft, told: known, ground: at } of written)
      assert.deepEqual(inventions(draft, known, { ...at, draft }), [], draft.step)
  })

  test('pass against the notes alone, their own plans aside', () => {
    const sentences = written.reduce((sum, { draft }) => sum + draft.sentences.length, 0)
    const found = written.flatMap(({ draft, told: known, ground: at }) => inventions(draft, known, at))
    assert.ok(found.length / sentences < 0.04, found.map(({ text, says }) => `${text} ${says}`).join('\n'))
  })
})

test('a sentence that somebody kept as their own passes from then on, whatever stood against it', () => {
  const dossier = dossierOf(letters.dana[0])
  for (const text of [
    'I laughed about the rink all the way home.',
    'The analysts no longer get numbers before stand-up.',
  ]) {
    const against = (said: typeof dossier.said) =>
      inventions({ body: within(text, 'dana') }, quotable({ ...dossier, said }), ground('dana'))
    assert.notDeepEqual(against([]), [], text)
    assert.deepEqual(
      against([{ step: 'screen/thank-you/dana', text, at: Temporal.ZonedDateTime.from(letters.dana[1]) }]),
      [],
      text,
    )
  }
})

test('a sentence of six thousand words takes no longer than it is long', () => {
  const known = told('dana')
  const words = known.interviews
    .flatMap(({ debrief }) => (debrief?.points ?? []).flatMap(({ text }) => text.split(/[\s.]+/)))
    .filter((word) => word !== '')
  const judging = (size: number) => () => {
    const text = Array.from({ length: size }, (_, at) => words[(at * 7) % words.length]).join(' ')
    const found = inventions(
      { body: within(`I juggled lanterns and ${text}.`, 'dana') },
      known,
      ground('dana'),
    )
    assert.notDeepEqual(found, [])
  }
  assert.equal(growsFaster(judging, [375, 1500, 6000]), false)
})
