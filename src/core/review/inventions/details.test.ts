import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { additionIn } from './details.ts'
import { laidOut } from './layout.ts'

/** A statement, a sentence that adds something to it, how sure that is, and one that adds nothing. */
const statements: readonly (readonly [
  known: string,
  adding: string,
  doubt: 'certain' | 'doubtful',
  same: string,
])[] = [
  [
    'she mends the nets on the last friday of the month',
    'you mend the nets every Friday',
    'certain',
    'you mend the nets on the last Friday of every month',
  ],
  [
    'flour comes tues + fri',
    'flour comes every morning',
    'doubtful',
    'flour comes every Tuesday and every Friday',
  ],
  ['drills twice a yr, each year', 'drills every week', 'doubtful', 'yearly drills'],
  ['they inspect daily', 'you inspect twice a month', 'doubtful', 'you inspect each day'],
  ['rerouted 9 ferries', 'I rerouted nine ferries by myself', 'doubtful', 'I rerouted nine ferries'],
  ['ran the ferry desk alone', 'I ran the desk together with two clerks', 'doubtful', 'I ran it on my own'],
  ['cut the queue', 'in my second year I cut the queue', 'doubtful', 'I cut the queue'],
  ['two posts vacant', 'two posts vacant since the summer', 'doubtful', 'two posts are vacant'],
  ['finished my diploma', 'I finished as the best in my year', 'doubtful', 'I finished my diploma'],
  [
    'the weld held',
    'the weld held at the first attempt',
    'doubtful',
    'the weld held, and I would try for more',
  ],
  ['he signs the sheet', 'you sign the sheet the same day', 'doubtful', 'you sign the sheet'],
  [
    'arrears at 3 pct',
    'arrears come mostly from shops',
    'doubtful',
    'arrears of three per cent are most welcome news',
  ],
  ['story time on a saturday', 'story time on a weekday', 'doubtful', 'story time on a Saturday'],
  [
    'visits once a term',
    'visits once a term, each with a short report',
    'doubtful',
    'visits once a term with you',
  ],
  ['2 barges go first', 'all barges go', 'certain', 'two barges go first, after all'],
  [
    'barges go to the new quay',
    'all of your barges go to the quay',
    'doubtful',
    'your barges go to the quay',
  ],
]

describe('what a sentence adds to its statement is known from the same in other words', () => {
  for (const [known, adding, doubt, same] of statements)
    test(adding, () => {
      assert.equal(additionIn(adding, [laidOut(known)]), doubt)
      assert.equal(additionIn(same, [laidOut(known)]), undefined, same)
    })
})

test('where a sentence rests on nothing, nothing is added to it', () => {
  assert.equal(additionIn('I look forward to it every week', []), undefined)
})
