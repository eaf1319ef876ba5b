import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse, stringify } from 'yaml'
import type { Dossier } from '../dossier/dossier.ts'
import { readDossier } from '../dossier/read.ts'
import { review } from './review.ts'

const names =
  `Dana Okonkwo|Ruth Feldmann|Anand Kapoor|Joshua Penrose|Olive Mbeki|Priya Raman|Łukasz Wiśniewski|Nguyễn Hạnh|
Marc Ollivier|Inês Duarte|Theodora Blass|Helen Forsyth|Robert Achterberg|Siobhán Kelleher|Yusuf Karataş|Delphine Okafor|
Ilse Vandermeer|Omar Haddad|Tendai Moyo|Kofi Amankwah|Vera Dalgaard|Lena Marchetti|Fergus MacAskill|Anneli Kukk|
Beatrice Lindqvist|Hal Iwasaki|Piotr Zając|Priscilla Adeyemi|Jun Morikawa|Hannelore Beck|Lorraine Whitlock|Devendra Rao|
Simone Achebe|Mateo Quiroga|Maeve Gallagher|Grace Oduya|Bjørn Halvorsen|Chiara Santangelo|Oyinkan Adebayo|Mehmet Yıldız|
Catarina Figueiredo|Dmitri Sokolov|Eun-ji Hwang|Zsófia Horváth`
    .replaceAll('\n', '')
    .split('|')

const dossierOf = (name: string): Dossier => {
  const read = readDossier(
    stringify({
      afterword: 1,
      me: { name: 'Amina Yusufzai' },
      opportunity: { role: 'Analyst', company: { name: 'Brackenridge' } },
      people: {
        one: { name, email: 'one@example.org' },
        two: { name: 'Wilhelmina Poe', email: 'two@example.org' },
      },
    }),
    { file: name },
  )
  assert.ok(read.ok)
  return read.dossier
}

/** The slips fingers make: a letter dropped, doubled, swapped with its neighbour, or hit beside. */
const typosOf = (word: string): string[] => {
  const at = [1, Math.floor(word.length / 2), word.length - 1]
  const beside = (letter: string) =>
    'qwertyuiopasdfghjklzxcvbnm'.at(('qwertyuiopasdfghjklzxcvbnm'.indexOf(letter) + 1) % 26) ?? 'x'
  const made = at.flatMap((index) => {
    const [head, letter, tail] = [word.slice(0, index), word.charAt(index), word.slice(index + 1)]
    return [
      head + tail,
      head + letter + letter + tail,
      head.slice(0, -1) + letter + head.slice(-1) + tail,
      head + beside(letter) + tail,
    ]
  })
  // The capital stays where a name begins, as a phone would have it.
  return [...new Set(made.map((typo) => typo.charAt(0).toUpperCase() + typo.slice(1).toLowerCase()))].filter(
    (typo) => typo.toLowerCase() !== word.toLowerCase() && typo.length > 2,
  )
}

test('of more than 400 slips in 44 names of many languages, at least 93 in 100 are caught', () => {
  const missed: string[] = []
  let made = 0
  for (const name of names) {
    const dossier = dossierOf(name)
    for (const typo of name.split(' ').flatMap(typosOf)) {
      made += 1
      const body = `Hi Wilhelmina,\n\nThank you for Monday. It was good to meet ${typo} as well.\n\nBest,\nAmina`
      if (!review({ body, to: ['two'] }, dossier).some(({ rule }) => rule === 'X16'))
        missed.push(`${typo} (${name})`)
    }
  }
  assert.ok(made >= 400, `${made} made`)
  assert.ok(missed.length / made <= 0.07, `${missed.length} of ${made} missed: ${missed.join(', ')}`)
})

test('a name as it is recorded is never flagged, nor with its possessive', () => {
  for (const name of names) {
    const [given = '', family = ''] = name.split(' ')
    const body = `Hi Wilhelmina,\n\nI liked meeting ${name}. ${given}'s story and ${family}’s answer stay with me.\n\nBest,\nAmina`
    assert.deepEqual(
      review({ body, to: ['two'] }, dossierOf(name)).filter(({ rule }) => rule === 'X16'),
      [],
      name,
    )
  }
})

test('letters about other people give at most one false alarm in a thousand words against any of the names', () => {
  const folder = join(import.meta.dirname, 'corpus')
  const letters = readdirSync(folder).flatMap((file) =>
    (parse(readFileSync(join(folder, file), 'utf8')).good as { body: string }[]).map(({ body }) => body),
  )
  const words = letters.join(' ').split(/\s+/).length
  const own = new Set(letters.join(' ').match(/\p{Lu}\p{L}+/gu))
  const alarms = names.flatMap((name) => {
    if (name.split(/[ -]/).some((word) => own.has(word))) return []
    const dossier = dossierOf(name)
    return letters.flatMap((body) =>
      review({ body, to: ['two'] }, dossier)
        .filter(({ rule }) => rule === 'X16')
        .map(({ from, to }) => `${body.slice(from, to)} for ${name}`),
    )
  })
  const held = names.filter((name) => !name.split(/[ -]/).some((word) => own.has(word))).length
  assert.ok(held >= 15)
  assert.ok(
    alarms.length / (words * held) <= 0.001,
    `${alarms.length} in ${words} words against ${held}: ${alarms.join(', ')}`,
  )
})
