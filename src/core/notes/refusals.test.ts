import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dana, mike, voice } from '../../testing/notes/voice.ts'
import type { Person } from '../dossier/dossier.ts'
import { readNote } from './read.ts'
import type { Refusal } from './refusal.ts'
import { inConfidence, ofNote, ofParts, ofShape, ofStatement, ofTelling, ofWords } from './refusals.ts'

/** For every row the note that it refuses, and one much like it that it lets through. */
const refused: readonly (readonly [because: string, note: string, fine: string, speaker?: Person])[] = [
  ['the note is empty', ' - ', 'the Thursday reading group'],
  ['“{}” still waits to be filled in', 'the rota of TBD', 'the rota of the ward'],
  ['it says that something is attached', 'my sample is attached', 'she liked my sample'],
  ['it asks for a favour', 'could you introduce me to Mike', 'she introduced me to Mike'],
  ['it speaks to someone, like a letter', 'thank you for the tour', 'she gave me a tour'],
  ['it holds a link', 'the rota is at www.example.com', 'the rota is on the wall'],
  ['“{}” is too rough for a letter', 'the rota is crap', 'the rota is new'],
  [
    'it was told in confidence, by the look of it',
    'everyone hates the new rota',
    'everyone has the new rota',
  ],
  [
    'it holds more than one statement',
    'they deploy daily. but nobody likes it',
    'they deploy daily. Nobody minds',
  ],
  ['you were not sure of it', 'they deploy daily, I think', 'they deploy daily'],
  ['“{}” can be read in two ways', "she'd read my essay", 'she had read my essay'],
  ['it speaks of a grave matter', 'the founder died in May', 'the founder retired in May'],
  [
    'it is bad news with more to it',
    'the backlog is bad. Mike keeps a list',
    'the list is long. Mike keeps it',
  ],
  ['you wrote that it is not to be told', 'the merger is not public', 'the merger is public'],
  ['what follows may turn its meaning', 'the rota is public - in theory', 'the rota is public - since May'],
  ['nothing is left of it to say', '!!! -- !', 'the rota'],
  ['“you” in it may be anybody', 'the wards where you wait', 'you wait in the ward'],
  [
    'it is what a colleague said or thinks, told to someone else',
    'Mike thinks the rota works',
    'the rota works',
    mike,
  ],
]

const rows: readonly Refusal<never>[] = [
  ...[ofNote, ofWords, inConfidence, ofTelling, ofParts, ofStatement, ofShape].flat(),
]

test('every reason to refuse has a note that it refuses, and a like one that it lets through', () => {
  for (const [because, note, fine, speaker = dana] of refused) {
    const row = rows.find((each) => each.because === because)
    assert.ok(row, because)
    const reading = readNote(note, 'point:p', voice({ speaker: speaker }))
    const pattern = because.split('{}').filter((part) => part.trim() !== '')
    assert.ok(!reading.ok, note)
    for (const part of pattern) assert.ok(reading.because.includes(part), `${note}: ${reading.because}`)
    const other = readNote(fine, 'point:p', voice({ speaker: speaker }))
    assert.ok(
      other.ok || !pattern.every((part) => other.because.includes(part)) || pattern.length === 0,
      `${fine} is refused: ${JSON.stringify(other)}`,
    )
  }
  assert.deepEqual(
    rows.map(({ because }) => because).filter((because) => !refused.some(([said]) => said === because)),
    [],
  )
})
