import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { answersAmong } from './among.ts'

const quote =
  '\n\nFrom: Me <me@example.net>\nSent: Monday, 23 November 2026 10:00\nTo: Dana\nSubject: Questions\n\nWhen would I begin? In January. Is remote possible?'
const marked =
  '\n\nOn Mon, 23 Nov 2026 at 10:00, Me <me@example.net> wrote:\n> When would I begin, and where would it be?'

describe('answers among quoted words, which nobody can tell apart', () => {
  for (const own of [
    'See my answers in red below.',
    'Hi, my replies are inline.',
    'Please find our comments below.',
    'In blue my remarks.',
    'Meine Antworten in rot im Text.',
    'Mes réponses ci-dessous.',
    'Mis respuestas en rojo.',
  ])
    test(own, () => assert.ok(answersAmong(own + quote)))
  test('in colour they may stand anywhere', () =>
    assert.ok(answersAmong(`My answers are in green.${marked}\n\nIn January.`)))
})

describe('answers that were read, or none at all', () => {
  for (const text of [
    'See my answers in red below.',
    `My answers below:\n\n1. In January, on the first working day of the month.\n2. In Bern, and from home two days a week.${quote}`,
    `My answers are below.${marked}\n\nIn January, in Bern.`,
    `Thank you for your answers.${quote}`,
    `The notes are attached.${quote}`,
    `We replied in reddish haste.${quote}`,
    `The role is below your level.${quote}`,
  ])
    test(text.slice(0, 60), () => assert.equal(answersAmong(text), undefined))
})
