import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { growsFaster } from '../../testing/growth.ts'
import { readDossier } from './read.ts'

const examples = join(import.meta.dirname, '../../../examples')

const head = `afterword: 1
me: {name: Priya Raman, zone: America/Toronto}
opportunity: {role: Engineer, company: {name: Northwind}}
people:
  dana: {name: Dana Okonkwo}
`
const interview = (starts: string, ends = '2026-12-01T12:00[America/Toronto]', rest = '') =>
  `${head}interviews:\n  - {id: a, stage: screening, format: video, starts: "${starts}", ends: "${ends}", met: [dana]${rest}}\n`
const noted = (point: string) =>
  `${head}interviews:
  - id: a
    stage: screening
    format: video
    starts: 2026-11-17T10:00[America/Toronto]
    ends: 2026-11-17T10:45[America/Toronto]
    debrief:
      points:
        - ${point}
`
const problems = (text: string) => {
  const result = readDossier(text, { file: 'mine.yaml' })
  return result.ok ? [] : result.problems
}
const accepted = (text: string) => {
  const result = readDossier(text, { file: 'mine.yaml' })
  assert.ok(result.ok, JSON.stringify(result))
  return result.dossier
}

const refused: readonly [why: string, text: string, line: number, says: RegExp, nearest?: string][] = [
  ['an empty file', '', 1, /empty/],
  ['a file that is a list', '- one\n', 1, /expected a group of keys/],
  ['an unknown key', `${head}peeple: {}\n`, 6, /no key “peeple”/, 'people'],
  ['an unknown key deep down', `${head}  jo: {name: Jo, emial: jo@x.example}\n`, 6, /emial/, 'email'],
  ['a key that stands twice', `${head}me: {name: B}\n`, 6, /twice/],
  ['a version from the future', head.replace('afterword: 1', 'afterword: 2'), 1, /version is not known/],
  ['no version', head.replace('afterword: 1\n', ''), 1, /“afterword” is missing/],
  ['no role', head.replace('role: Engineer, ', ''), 3, /“role” is missing/],
  ['an unknown person', `${head}promises:\n  - {by: me, who: dnaa, what: x}\n`, 7, /dnaa/, 'dana'],
  [
    'an unknown interview',
    `${head}history:\n  - {at: 2026-11-17T10:00Z, direction: in, channel: email, kind: reply, interview: b}\n`,
    7,
    /no interview “b”/,
  ],
  [
    'an unknown kind of touch',
    `${head}history:\n  - {at: 2026-11-17T10:00Z, direction: in, channel: email, kind: thankyou}\n`,
    7,
    /thankyou/,
    'thank-you',
  ],
  ['a zone that does not exist', head.replace('Toronto', 'Torronto'), 2, /no time zone/, 'America/Toronto'],
  ['a missing zone', interview('2026-11-17T10:00'), 7, /zone is missing/],
  ['a skipped hour', interview('2026-03-08T02:30[America/Toronto]'), 7, /go forward/],
  ['a doubled hour', interview('2026-11-01T01:30[America/Toronto]'), 7, /happens twice/],
  ['an offset the zone has not', interview('2026-11-17T10:00+03:00[America/Toronto]'), 7, /not at \+03:00/],
  [
    'an interview that ends before it starts',
    interview('2026-12-02T10:00[America/Toronto]'),
    7,
    /ends before/,
  ],
  [
    'a date that is none',
    `${head}offer: {receivedAt: 2026-11-17T10:00Z, respondBy: 2026-02-30}\n`,
    6,
    /no 2026-02-30/,
  ],
  ['an e-mail that is none', head.replace('Okonkwo', 'Okonkwo, email: dana at x'), 5, /not an e-mail/],
  [
    'a header hidden in an e-mail',
    head.replace('Okonkwo', 'Okonkwo, email: "a@x.example\\nBcc: b@x.example"'),
    5,
    /line break/,
  ],
  [
    'a header hidden in a name',
    head.replace('Dana Okonkwo', '"Dana\\r\\nBcc: b@x.example"'),
    5,
    /line break/,
  ],
  ['a list as a name', head.replace('Dana Okonkwo', '[Dana]'), 5, /a list; expected a single value/],
  ['a country in full', head.replace('name: Northwind', 'name: N, country: Canada'), 3, /country code/],
  ['two documents', `${head}---\nafterword: 1\n`, 6, /second document/],
  ['a tab', `${head}interviews:\n\t- {id: a}\n`, 7, /tab/],
  ['a NUL', `${head}\0`, 6, /no text file/],
  ['a tag', head.replace('Priya Raman', '!!js/function x'), 2, /tag/],
  [
    'two interviews of one id',
    interview('2026-11-17T10:00[America/Toronto]').concat(
      '  - {id: a, stage: final, format: phone, starts: "2026-11-18T10:00[America/Toronto]", ends: "2026-11-18T11:00[America/Toronto]"}\n',
    ),
    8,
    /two interviews “a”/,
  ],
  [
    'two promises of one id',
    `${head}promises:\n  - {id: p, by: me, who: dana, what: x}\n  - {id: p, by: me, who: dana, what: y}\n`,
    8,
    /two promises “p”/,
  ],
  [
    'a number of the playbook that is none',
    head.replace('zone:', 'numbers: {sendForm: 9}, zone:'),
    2,
    /sendForm/,
    'sendFrom',
  ],
  [
    'a number below what it may be',
    head.replace('zone:', 'numbers: {sendFrom: -1}, zone:'),
    2,
    /sendFrom \(hour of the day .*\) is a whole number from 0 to 12/,
  ],
  [
    'a number above what it may be',
    head.replace('zone:', 'numbers: {nudgeAfterHearBy: 4000}, zone:'),
    2,
    /nudgeAfterHearBy .* from 1 to 90/,
  ],
  ['half a day', head.replace('zone:', 'numbers: {nudgeAfterHearBy: 2.5}, zone:'), 2, /whole number/],
  ['a person called __proto__', `${head}  __proto__: {name: X}\n`, 6, /cannot be a person/],
  ['a key called constructor', `${head}constructor: {}\n`, 6, /no key “constructor”/],
]

for (const [why, text, line, says, nearest] of refused) {
  test(`refuses ${why}, and says where`, () => {
    const [first] = problems(text)
    assert.ok(first, 'it was accepted')
    assert.match(first.message, says)
    assert.equal(first.line, line)
    assert.equal(first.file, 'mine.yaml')
    if (nearest !== undefined) assert.equal(first.nearest, nearest)
  })
}

const fine: readonly [what: string, text: string][] = [
  ['the smallest dossier', 'afterword: 1\nme: {name: A}\nopportunity: {role: R, company: {name: C}}\n'],
  ['JSON', '{"afterword": 1, "me": {"name": "A"}, "opportunity": {"role": "R", "company": {"name": "C"}}}'],
  ['a byte order mark', `\ufeff${head}`],
  ['Windows line ends', head.replaceAll('\n', '\r\n')],
  ['a phone number without quotes', head.replace('Okonkwo', 'Okonkwo, phone: 14165550137')],
  ['an amount in quotes', `${head}offer: {receivedAt: 2026-11-17T10:00Z, amount: "121000"}\n`],
  ['a doubled hour with its offset', interview('2026-11-01T01:30-05:00[America/Toronto]')],
  ['an offset the zone has', interview('2026-11-17T10:00-05:00[America/Toronto]')],
  ['a leap day', `${head}offer: {receivedAt: 2028-02-01T10:00Z, respondBy: 2028-02-29}\n`],
  ['a quoted note with a colon', noted('{kind: insight, text: "he said: go, now"}')],
  ['a note about someone who was not met', noted('{kind: insight, who: dana, text: a thing}')],
  ['an address with a plus', head.replace('Okonkwo', 'Okonkwo, email: dana+jobs@x.example')],
]

for (const [what, text] of fine) {
  test(`accepts ${what}`, () => {
    assert.deepEqual(problems(text), [])
  })
}

test('names every mistake at once, in the order of the file, fifty at most', () => {
  const three = problems(`${head.replace('role: ', 'rol: ')}peeple: {}\npromisses: []\n`)
  assert.deepEqual(
    three.map(({ line }) => line),
    [3, 3, 6, 7],
  )
  const many = problems(head + Array.from({ length: 80 }, (_, index) => `odd${index}: 1\n`).join(''))
  assert.equal(many.length, 51)
  assert.match(many.at(-1)?.message ?? '', /30 more/)
})

for (const torn of [
  'he said: go',
  'batches, streaming, and more of it',
  'they said, wait: secretword, go',
  'a thing] and more',
  'secretword, b}, c',
]) {
  test(`advises quotes for the note “${torn}” and does not repeat it`, () => {
    const found = problems(noted(`{kind: reaction, text: ${torn}}`))
    assert.equal(found.length, 1, JSON.stringify(found))
    assert.match(found[0]?.message ?? '', /quotes/)
    assert.equal(found[0]?.line, 14)
    assert.doesNotMatch(found[0]?.message ?? '', /secretword|streaming/)
  })
}

test('kinds decide what is private, unless the file does', () => {
  const kept = (point: string) => accepted(noted(point)).interviews[0]?.debrief?.points[0]?.private
  assert.equal(kept('{kind: clue, text: x}'), true)
  assert.equal(kept('{kind: insight, text: x}'), false)
  assert.equal(kept('{kind: clue, text: x, private: false}'), false)
  assert.equal(kept('{kind: insight, text: x, private: true}'), true)
})

test('exact duplicates keep two ids, and a given id is never taken again', () => {
  const text = `${noted('{kind: insight, text: x}')}        - {kind: insight, text: x}\n`
  const ids = accepted(text).interviews[0]?.debrief?.points.map(({ id }) => id) ?? []
  assert.equal(ids[1], `${ids[0]}-2`)
  const third = `${text}        - {kind: insight, text: y, id: ${ids[0]}-2}\n`
  const all = accepted(third).interviews[0]?.debrief?.points.map(({ id }) => id) ?? []
  assert.equal(new Set(all).size, 3)
})

const hostile: readonly [string, (size: number) => string][] = [
  ['nonsense', (size) => 'a{[:-'.repeat(size)],
  ['brackets', (size) => '['.repeat(size)],
  ['brackets, one a line', (size) => '[\n'.repeat(size)],
  ['dashes', (size) => '- '.repeat(size)],
  ['keys', (size) => Array.from({ length: size }, (_, at) => `k${at}: v`).join('\n')],
]
for (const [what, text] of hostile)
  test(`answers ${what} in time that grows with their number`, () => {
    assert.ok(problems(text(10_000)).length > 0)
    const work = (size: number) => {
      const given = text(size)
      return () => problems(given)
    }
    assert.ok(!growsFaster(work, [400, 2000, 10_000]))
  })

for (const [what, text] of [
  ['five megabytes of nonsense', 'a{[:-'.repeat(1_000_000)],
  ['deep indentation', Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  [
    'references that multiply',
    `a: &a [x,x,x,x,x]\n${[...'bcdefghij'].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`).join('\n')}`,
  ],
] as const)
  test(`answers ${what}`, () => {
    assert.ok(problems(text).length > 0)
  })

test('whatever the text, an answer comes back', () => {
  const signs = fc.constantFrom(...'{}[]:,-*&!|>"\'#%@ \n\tafterword1me?~<<')
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 60 }), fc.nat(head.length), (odd, at) => {
      const result = readDossier(head.slice(0, at) + odd.join('') + head.slice(at), { file: 'x' })
      assert.equal(typeof result.ok, 'boolean')
    }),
    { numRuns: 300 },
  )
})

test('a group of more keys than any dossier has is refused as a whole; a key said twice is told at its place', () => {
  const start = 'afterword: 1\nme: {name: A}\nopportunity: {role: b, company: {name: c}}\n'
  const crowd = Array.from({ length: 20_000 }, (_, at) => `  p${at}: {name: A}`).join('\n')
  const many = readDossier(`${start}people:\n${crowd}`, { file: 'x' })
  assert.match((!many.ok && many.problems[0]?.message) || '', /^Over 5000 keys or entries/)
  const twice = readDossier(`${start}people:\n  a: {name: A}\n  a: {name: B}`, { file: 'x' })
  assert.deepEqual(!twice.ok && [twice.problems[0]?.line, twice.problems[0]?.column], [6, 3])
})

test('what is said to someone’s face stands in the file word for word, with a note or without', () => {
  const dossier = accepted(readFileSync(join(examples, 'more/said-bakery.yaml'), 'utf8'))
  const points = dossier.interviews[0]?.debrief?.points ?? []
  assert.deepEqual(
    points.map(({ kind, text, say }) => [kind, text !== '', say !== undefined]),
    [
      ['insight', true, true],
      ['strength', false, true],
      ['moment', false, true],
      ['insight', false, true],
      ['reaction', true, false],
      ['missed-question', false, true],
    ],
  )
  assert.equal(points[2]?.say, 'your dog judging the croissants')
})

test('a note without any words is refused, and so is a private one with words to the reader', () => {
  const message = (point: string) => problems(noted(point))[0]?.message ?? ''
  assert.match(message('{kind: insight}'), /says nothing.*“text”.*“say”/)
  assert.match(message('{kind: insight, private: true, say: you hum}'), /private note has no “say”/)
  assert.match(message('{kind: clue, say: you hum}'), /private note has no “say”/)
  accepted(noted('{kind: clue, private: false, say: you hum}'))
})

test('a name is not needed before something is signed, and the English of Kolkata is Indian', () => {
  const dossier = accepted(
    'afterword: 1\nme: {zone: Asia/Kolkata}\nopportunity: {role: R, company: {name: C}, status: applied, noContact: true}\n',
  )
  assert.deepEqual([dossier.me.name, dossier.me.english], ['', 'IN'])
  assert.deepEqual([dossier.opportunity.status, dossier.opportunity.noContact], ['applied', true])
})
