import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { stringify } from 'yaml'
import { readDossier } from '../core/dossier/read.ts'
import { wordsToKnow } from '../core/review/proofreader.ts'
import { review } from '../core/review/review.ts'
import { ownEngine } from '../testing/engine.ts'
import { readWith } from './read.ts'

const home = join(import.meta.dirname, '..', '..')
const engine = ownEngine()

/** Given and family names of some ninety cultures, one culture a line. */
const cultures = readFileSync(join(home, 'src/testing/names.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.replace(/^[^:]*: /, '').split(' '))
const everyone = [...new Set(cultures.flat())]

const withoutAccents = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')

/** A name in the forms and places a letter can have it. */
const places = (name: string): string => {
  const possessive = /s$/.test(name) ? `${name}’` : `${name}’s`
  return [
    `${name}'s plan was good. ${name}’s plan was better. ${possessive} plan was the best.`,
    `${name} spoke first. We liked what ${name} said. The ${name}s came too. “${name}” is how it is spelled.`,
    `It was good – ${name} was there – and we left. The lead (${name}) agreed. I saw the plan of ${name}.`,
    `Is it ${name}? It is ${name}! I met ${name}, who was kind; ${name}: a good host. ${withoutAccents(name)} knew.`,
    `${withoutAccents(name)}'s plan was good. ${name.toUpperCase()} stood on the door. ${name.normalize('NFD')} knew.`,
    `${name.replace("'", '’')} was kind. ${name.replace("'", '’')}’s notes help.`,
  ].join(' ')
}

const dossierOf = (names: readonly string[], how: 'people' | 'company' | 'words') => {
  const people = Object.fromEntries(
    names.map((name, at) => [
      `p${at}`,
      at % 2 === 0 ? { name: `Sam ${name}` } : { name: `${name} Ash`, called: name },
    ]),
  )
  const read = readDossier(
    stringify({
      afterword: 1,
      me: { name: 'Sam Ash', english: 'US', ...(how === 'words' ? { words: names } : {}) },
      opportunity: {
        role: 'Analyst',
        company: { name: how === 'company' ? names.join(' ') : 'Oakmere' },
      },
      people: how === 'people' ? people : {},
    }),
    { file: 'made.yaml' },
  )
  assert.ok(read.ok, JSON.stringify(read))
  return read.dossier
}

/** A few of each culture, so that each is there; what stands at the marks changes with nothing but the list. */
const some = (each: number): readonly string[] => [
  ...new Set(
    cultures.flatMap((names) =>
      Array.from({ length: each }, (_, at) => names[Math.floor((at * names.length) / each)] ?? ''),
    ),
  ),
]

const extra = [
  "O'Neil",
  'O’Neil',
  'D’Angelo',
  "D'Angelo",
  'N’Golo',
  'Eun-ji',
  'Anne-Marie',
  'James',
  'Ngozi',
  'Mehwish',
]
const recorded = (each: number) => [...new Set([...extra, ...some(each)])].filter((name) => name.length > 1)

for (const [how, all] of [
  ['people', recorded(3)],
  ['company', recorded(1)],
  ['words', recorded(1)],
] as const)
  test(`${all.length} names recorded as ${how} are never taken for a slip, in any form, in any place`, async () => {
    const step = 40
    for (let at = 0; at < all.length; at += step) {
      const names = all.slice(at, at + step)
      const dossier = dossierOf(names, how)
      const words = wordsToKnow(dossier)
      for (const name of names) {
        const text = `Hello ${name},\n\n${places(name)}\n\nBest,\nSam Ash`
        const found = await readWith(await engine, { text, english: 'US', words })
        assert.deepEqual(
          found.map(({ from, to, message }) => `${text.slice(from, to)}: ${message}`),
          [],
          text,
        )
      }
      if (how !== 'people') continue
      const named = names.map((name) => `${name}'s plan. ${name}’s plan. ${name.replace("'", '’')} spoke.`)
      const body = `Hello,\n\n${named.join(' ')}\n\nBest,\nSam Ash`
      assert.deepEqual(
        review({ subject: `Thanks, ${names[0]}`, body, to: ['p0'] }, dossier)
          .filter(({ rule }) => rule === 'X16')
          .map(({ message }) => message),
        [],
      )
    }
  })

/** Names of several words, of one letter, with stops and strokes, in letters no dictionary has. */
const wholes = [
  ...[
    'Tadhg Ó Súilleabháin',
    'Núria Puig i Cadafalch',
    'Jákup í Dali',
    'Hennie du Toit',
    'Wanjikũ wa Thiong’o',
  ],
  ...[
    'Tsigé W/o Bekele',
    'Raja a/l Muthu',
    'Robert Downs Jr.',
    'K S Chithra',
    'J. P. O',
    'Soo-jin O',
    'Y Au',
  ],
  ...['!Xóõ ǂKhomani', '민준 김', 'Ch. Nisar Ali', 'Mst. Rokeya', 'He Will', 'D’Andre O’Neal III'],
]

test('names that are no single word are never taken for a slip, and cost no other remark', async () => {
  for (const name of wholes) {
    const words = wordsToKnow(dossierOf([name], 'company'))
    const text = `Hello,\n\n${name}'s plan was good. ${name}’s plan was better. We met ${name}, and I saw the plan of ${name}. I realy liked it.\n\nBest,\nSam Ash`
    const found = await readWith(await engine, { text, english: 'US', words })
    assert.deepEqual(
      found.map(({ from, to }) => text.slice(from, to)),
      ['realy'],
      text,
    )
  }
})

test('a name that would vanish in another word is spared, and “an honour” too', async () => {
  for (const [text, words] of [
    ['We met Aled at noon.', ['Aled']],
    ['We liked what Will said.', ['Will']],
    ['Will gave me a tour of the yard.', ['Will']],
    ["It's November, so I write as you suggested.", []],
    ['It says something good about how Prairie Crate runs.', ['Prairie', 'Crate']],
    ['The interlockings were renewed.', []],
    ['It would be an honour to serve.', []],
  ] as const)
    assert.deepEqual(await readWith(await engine, { text, english: 'GB', words }), [])
})

/** Written apart from the list that keeps them out, so that a hole in the one is not one in the other. */
const insulting =
  /(?<!\p{L})(?:nazi|jew|jewish|muslim|moslem|islam\w*|christian|hindu|sikh|arab|turk|turkish|kurd|gyps[yi]\w*|negr\w+|nigg\w+|paki|chink\w*|jap|gook|kike|slav|slave|pole|polish|irish|welsh|german|french|russian|indian|pakistani|nigerian|african|african|asian|chinese|japanese|thief|thie\w+|murder\w*|rap(?:e|ist|ing)|terror\w*|killer|criminal|felon|fascist|communist|whore|slut|bitch|bastard|fuck\w*|shit\w*|piss\w*|dick|penis|anus|anal|tit|tits|sex\w*|gay|fag\w*|dyke|idiot\w*|moron\w*|stupid|ugly|monkey|ape|pig|goat|rat|satan\w*|devil\w*|corpse|liar|slimy|nasty|dumb\w*|retard\w*)(?:['’]?s)?(?!\p{L})/iu

test(`no fix and no remark insults, for thousands of names that nobody recorded`, async () => {
  const names = everyone.filter((_, at) => at % 4 === 0)
  assert.ok(names.length > 2000, `${names.length} names`)
  for (let at = 0; at < names.length; at += 100) {
    const said = names.slice(at, at + 100).map((name) => `${name}'s plan was good.`)
    const text = `Hello,\n\n${said.join(' ')}\n\nBest,\nSam Ash`
    for (const { message, fixes } of await readWith(await engine, { text, english: 'US', words: [] })) {
      const told = [message, ...fixes.flatMap(({ label, insert }) => [label, insert])].join(' | ')
      assert.doesNotMatch(told, insulting)
    }
  }
})

test('a name at the beginning of a sentence that only insults are near is a name', async () => {
  for (const name of ['Ngozi', 'Mehwish', 'Nazia'])
    for (const text of [`${name}'s plan was good.`, `${name}’s plan was good.`, `${name} spoke first.`])
      for (const { fixes, message } of await readWith(await engine, { text, english: 'US', words: [] }))
        assert.doesNotMatch([message, ...fixes.map(({ insert }) => insert)].join(' '), insulting)
})
