import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readDossier } from '../../dossier/read.ts'
import { northwind, screening } from '../../plan/situations/planned.ts'
import { wholeDebrief } from '../../playbook/d/questions.ts'
import { type PocketNotes, pocketAnswers, pocketHead, pocketTold } from './pocket-parts.ts'
import { isPocketText, pocketNotes, pocketText } from './pocket-text.ts'

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/** Anything a thumb, or somebody who means harm, may put into a box. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    '#end',
    '#person',
    'a #end b',
    '## x',
    '#',
    '###',
    '> quoted',
    'Afterword notes, version 1',
    '-- \nme',
    'é ñ 日本 🙂',
  ),
  fc.string({ unit: fc.constantFrom('#', 'e', 'n', 'd', ' ', '\n', '>', '-'), maxLength: 40 }),
)
const some = (keys: readonly string[]) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, fc.oneof(fc.constant(''), typed)])))
const notes = fc.record({
  head: some(Object.keys(pocketHead)),
  people: fc.array(fc.record({ name: typed.filter((name) => flat(name) !== ''), told: typed }), {
    maxLength: 5,
  }),
  answers: some(Object.keys(pocketAnswers)),
}) as unknown as fc.Arbitrary<PocketNotes>

const tidied = ({ head, people, answers }: PocketNotes): PocketNotes => {
  const all = <Texts extends Readonly<Record<string, string>>>(texts: Texts) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, flat(text)])) as Texts
  return {
    head: all(head),
    people: people.map(({ name, told }) => ({
      name: flat(name) === '?' ? '' : flat(name),
      told: flat(told),
    })),
    answers: all(answers),
  }
}
const read = (text: string): PocketNotes => {
  const found = pocketNotes(text)
  assert.ok(found.ok, JSON.stringify(found))
  return found.value
}

/** As mail programs break lines: at spaces, nowhere else. */
const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => {
      const rows: string[] = []
      for (const word of line.split(' ')) {
        const row = rows.at(-1)
        if (row === undefined || row.length + word.length + 1 > width) rows.push(word)
        else rows[rows.length - 1] = `${row} ${word}`
      }
      return rows.join('\n')
    })
    .join('\n')

describe('notes from the pocket page', () => {
  test('are read back as they were written, whatever stands in them', () => {
    fc.assert(fc.property(notes, (each) => assert.deepEqual(read(pocketText(each)), tidied(each))))
  })

  test('survive being broken, quoted, signed, and another kind of line end', () => {
    fc.assert(
      fc.property(notes, fc.integer({ min: 40, max: 80 }), (each, width) => {
        const text = wrapped(pocketText(each), width)
        const around = [
          text.replaceAll('\n', '\r\n'),
          `Hi me,\n\n${text}\n-- \nSent from my phone`,
          text
            .split('\n')
            .map((line) => `> ${line}`)
            .join('\n'),
        ]
        for (const version of around) assert.deepEqual(read(version), tidied(each))
      }),
    )
  })

  test('no text at all makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        pocketNotes(text)
        pocketNotes(`Afterword notes, version 1\n${text}`)
      }),
    )
  })

  const wrong: readonly (readonly [text: string, says: RegExp])[] = [
    ['Hello', /no notes from the pocket page/],
    ['Afterword notes, version 2\n#end', /no notes from the pocket page/],
    ['Afterword notes, version 1\n#firm\nMill', /end of these notes is missing/],
    ['Afterword notes, version 1\n#spell\nx\n#end', /“#spell” is no part/],
    ['Afterword notes, version 1\n#firm\nMill\n#firm\nBank\n#end', /twice/],
    [`Afterword notes, version 1\n${'#person\nKim\n'.repeat(13)}#end`, /More than 12 people/],
    [`Afterword notes, version 1\n${'x'.repeat(60_000)}`, /far longer/],
  ]
  for (const [text, says] of wrong)
    test(`${text.slice(0, 60).replaceAll('\n', ' / ')} is refused`, () => {
      const found = pocketNotes(text)
      assert.match(found.ok ? '' : (found.problems[0]?.message ?? ''), says)
    })

  test('are known by their first line, and other mail is not', () => {
    assert.ok(isPocketText('> Afterword notes, version 1'))
    for (const text of ['Afterword notes', 'I like Afterword notes, version 1 a lot', ''])
      assert.ok(!isPocketText(text))
  })
})

test('the page asks in the words of the debrief', () => {
  const source = readDossier(northwind(`interviews:\n${screening('')}`), { file: 'pocket.yaml' })
  assert.ok(source.ok)
  const [held] = source.dossier.interviews
  assert.ok(held)
  const own: Readonly<Record<string, { readonly asks: string; readonly further?: string }>> = {
    ...pocketAnswers,
    any: pocketTold,
    'next-steps': pocketAnswers.next,
    // Asked apart, since a page without choices cannot tell whose it is.
    promise: { asks: 'Did either of you promise anything?' },
  }
  for (const { kind, question, further } of wholeDebrief(source.dossier, held)) {
    assert.equal(own[kind]?.asks.replace('{name}', 'Dana'), question)
    assert.equal(own[kind]?.further, further)
  }
})
