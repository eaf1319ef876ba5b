import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dana, voice } from '../../testing/notes/voice.ts'
import type { PointKind } from '../vocabulary/point-kinds.ts'
import { readNote } from './read.ts'
import { unfitFor } from './unfit.ts'

const reason = (text: string, kind: PointKind = 'insight'): string | undefined => {
  const reading = readNote(text, 'point:p', voice({ speaker: dana }))
  if (!reading.ok) return reading.because
  return unfitFor(kind, { id: 'p', kind, text, private: false }, reading.fragment)?.because
}

const pay = 'it speaks of pay, which has no place in thanks'
const impression = 'it says how somebody or something was, which is an impression of yours'
const unsure = 'it may be a statement or a thing'

/** What stays out for a reason, and something much like it that goes in. */
const rows: readonly (readonly [because: string, out: string, fine: string])[] = [
  [pay, 'the job pays £31 an hour', 'the team pays attention to handovers'],
  [impression, 'she was lovely about the delay', 'she was frank about the delay'],
  [pay, 'overtime is paid after 40 hours', 'everyone goes home after 40 hours'],
  [pay, 'the bonus comes in March', 'the audit comes in March'],
  [impression, 'you were really warm', 'you were at St Vincents in the 90s'],
  [impression, 'the kids were lovely', 'the kids were building a bridge'],
  [impression, 'the ward was really loud', 'the ward was rebuilt last year'],
  [impression, 'she seemed tired', 'she seemed to know every patient'],
  [
    'it tells what they think, which is theirs to tell',
    'she thinks the app is a waste of money',
    'she wrote the app over a weekend',
  ],
  ['it tells what somebody cannot bear', 'she hates meetings', 'she runs the meetings'],
  [impression, 'she was late because the pipe burst', 'the oven was replaced because the pipe burst'],
  ['it tells of tears, which are theirs', 'she cried when I left', 'the machine tears the post'],
  [
    'it tells that something was said, and not what it was',
    'she said the boiler room floods whenever it rains hard',
    'the boiler room has two doors',
  ],
  [
    'it says that you liked or talked about it, and not what it was',
    'I liked how she spoke to the driver',
    'how she plans the rota',
  ],
  [unsure, 'new kit coming in spring', 'the new kit for the forge'],
  ['it tells what somebody cannot bear', 'she regrets the merger', 'she planned the merger'],
  [unsure, 'PI reads every draft', 'your PI reads every draft'],
  ['it is not said which “float”', 'float pool covers weekends', 'the float pool covers the weekends'],
  [
    'it says more than one thing',
    'I cut my thumb, she had the kit out in seconds',
    'she had the kit out in seconds',
  ],
  ['it is not said what is like this', 'all vegetarian on weekdays', 'all trainees on nights'],
  [unsure, 'lots of rework on the frames', 'the rework on the frames'],
]

test('a note that may not be told says why, and one much like it is told', () => {
  for (const [because, out, fine] of rows) {
    assert.equal(reason(out), because, out)
    assert.equal(reason(fine), undefined, fine)
  }
})

test('trouble is no reason for wanting the role, and is no less true for that', () => {
  const trouble = 'it tells of trouble, which is no reason to give for wanting the role'
  assert.equal(reason('they lost three nurses last year', 'interest'), trouble)
  assert.equal(reason('they lost three nurses last year', 'insight'), undefined)
  assert.equal(reason('they took on three nurses last year', 'interest'), undefined)
})
