import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eachOf, oneFile } from './many.ts'
import { readDossier } from './read.ts'

const dossier = (company: string) =>
  `afterword: 1\nme:\n  name: Ada\nopportunity:\n  role: Baker\n  company:\n    name: ${company}\n`

test('dossiers that were written into one file come out of it as they went in', () => {
  const texts = ['Crust', 'Rye & Sons', 'Oven --- Hearth'].map(dossier)
  const read = eachOf(oneFile(texts))
  assert.deepEqual(
    read.map((text) => text.trim()),
    texts.map((text) => text.trim()),
  )
})

test('a file with one dossier stays as it is, with or without the sign at its head', () => {
  for (const text of [dossier('Crust'), `---\n${dossier('Crust')}`, 'a --- b\n', ''])
    assert.deepEqual(eachOf(text), [text])
  // A line within a note stands further in and is no sign.
  assert.equal(eachOf(`${dossier('Crust')}lessons: |\n  ---\n  more\n`).length, 1)
})

test('a mistake in the second dossier is told at its line of the whole file', () => {
  const [, second = ''] = eachOf(
    oneFile([dossier('Crust'), 'afterword: 1\nme: {name: Ada}\noportunity: {}\n']),
  )
  const read = readDossier(second, { file: 'all.yaml' })
  assert.ok(!read.ok)
  assert.ok(
    read.problems.some(({ line }) => line === 11),
    JSON.stringify(read.problems),
  )
})
