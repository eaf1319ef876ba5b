import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AgendaEntry } from './entry.ts'
import type { PlacedEntry, SeenEntry, SeenThere } from './placed.ts'
import { type Placing, placings } from './placings.ts'
import type { SheetEntry } from './sheet.ts'

const at = '2026-11-20T12:00:00.000Z'
const day = Temporal.PlainDate.from('2026-11-20')
const entry = (key: string): AgendaEntry => ({
  ...{ key, is: 'event', title: key, text: [], time: { day }, alarm: 0, busy: false },
  leads: { what: 'today' },
})
const told = (uid: string, more: Partial<SheetEntry> = {}): SheetEntry => ({
  ...{ uid, is: 'event', starts: '2026-11-20', ends: '2026-11-21', mark: 'new', sequence: 2, changedAt: at },
  ...{ gone: false, entry: entry(`step/mill/${uid}`) },
  ...more,
})
const row = (more: Partial<PlacedEntry> = {}): PlacedEntry => ({
  ...{ calendar: 'c', uid: 'a', mark: 'new', etag: 'e1' },
  ...more,
})
const seen = (more: Partial<SeenEntry> = {}): SeenEntry => ({
  ...{ uid: 'a', etag: 'e1', mark: 'new', sequence: 2, over: false },
  ...more,
})
const interview = told('a', { entry: entry('interview/mill/panel') })
const gone = told('a', { gone: true })
const shown = (placing: Placing): string => {
  if (placing.does === 'put')
    return `put ${placing.told.sequence}${placing.over ? ` over ${placing.over}` : ''}`
  if (placing.does === 'take') return `take ${placing.over}`
  if (placing.does === 'note') return `note ${placing.placed.mark} ${placing.placed.word ?? '-'}`
  return 'forget'
}

/** What is wanted, what was put, what is seen, and what follows; half of it is that nothing does. */
const table: readonly (readonly [
  name: string,
  wanted: SheetEntry | undefined,
  was: PlacedEntry | undefined,
  is: SeenThere,
  does: string,
])[] = [
  ['new, and nothing stands there', told('a'), undefined, 'missing', 'put 2'],
  ['over before it was ever put there', told('a', { ends: '2026-11-19' }), undefined, 'missing', ''],
  ['as it is to be', told('a'), row(), seen(), ''],
  ['the answer does not speak of it', told('a'), row(), 'unknown', ''],
  ['the answer does not speak of a new one', told('a'), undefined, 'unknown', ''],
  ['the plan changed', told('a'), row({ mark: 'old' }), seen({ mark: 'old', sequence: 1 }), 'put 2 over e1'],
  [
    'the plan changed, and a program there counted on',
    interview,
    row({ mark: 'old' }),
    seen({ mark: 'old', etag: 'e7', sequence: 7 }),
    'put 8 over e7',
  ],
  ['its user moved it there', told('a'), row(), seen({ etag: 'e2', sequence: 3 }), ''],
  [
    'its user moved it there, and its hour passed',
    told('a'),
    row({ mark: 'old' }),
    seen({ etag: 'e2', mark: 'old' }),
    '',
  ],
  [
    'their program left our mark out',
    told('a'),
    row(),
    { uid: 'a', etag: 'e2', sequence: 3, over: false },
    '',
  ],
  ['put by a round that ended before it said so', told('a'), undefined, seen(), 'note new -'],
  ['put by another process', told('a'), row({ mark: 'old' }), seen({ etag: 'e2' }), 'note new -'],
  [
    'the server names its mark only later',
    told('a'),
    row({ etag: undefined } as never),
    seen(),
    'note new -',
  ],
  ['ticked off', told('a'), row(), seen({ etag: 'e2', over: true }), 'note new done'],
  ['ticked off, and noted', told('a'), row({ word: 'done' }), seen({ etag: 'e2', over: true }), ''],
  [
    'ticked off, and the plan changed',
    told('a'),
    row({ mark: 'old', word: 'done' }),
    seen({ over: true }),
    '',
  ],
  ['no longer ticked off', told('a'), row({ word: 'done' }), seen({ etag: 'e3' }), 'note new -'],
  ['deleted', told('a'), row(), 'missing', 'note new gone'],
  ['deleted, and noted', told('a'), row({ word: 'gone' }), 'missing', ''],
  ['deleted, and it is not done', told('a'), row({ word: 'again' }), 'missing', 'put 2'],
  [
    'ticked off, and it is not done',
    told('a'),
    row({ word: 'again' }),
    seen({ etag: 'e2', over: true }),
    'put 3 over e2',
  ],
  ['it stays out', told('a'), row({ word: 'left' }), 'missing', ''],
  ['somebody else’s under our name', told('a'), row(), seen({ uid: 'other' }), ''],
  [
    'somebody else’s with our id',
    told('a'),
    undefined,
    { uid: 'a', etag: 'e1', sequence: 0, over: false },
    '',
  ],
  ['no longer wanted', gone, row(), seen(), 'take e1'],
  ['no longer wanted, put by a round that ended early', gone, undefined, seen(), 'take e1'],
  ['no longer wanted, and never there', gone, undefined, 'missing', ''],
  ['no longer wanted, and deleted', gone, row(), 'missing', 'forget'],
  ['no longer wanted, and ticked off', gone, row({ word: 'done' }), seen({ over: true }), 'forget'],
  ['no longer wanted, and the answer does not speak of it', gone, row(), 'unknown', ''],
  ['no longer wanted, and somebody else’s', gone, undefined, seen({ uid: 'other' }), ''],
  ['over long ago', undefined, row(), seen(), 'forget'],
]
for (const [name, wanted, was, is, does] of table)
  test(`${name}: ${does === '' ? 'nothing is done' : does}`, () => {
    const found = placings({
      ...{ wanted: wanted ? [wanted] : [], takeAll: false, now: at },
      ...{ placed: was ? [was] : [], seen: new Map([['a', is]]) },
    })
    assert.equal(found.map(shown).join('; '), does)
  })

test('a calendar that was emptied says nothing of any entry: all are put there again', () => {
  const uids = ['a', 'b', 'c', 'd']
  const all = (many: readonly string[]) =>
    placings({
      ...{ wanted: many.map((uid) => told(uid)), takeAll: false, now: at },
      placed: many.map((uid) => row({ uid })),
      seen: new Map(many.map((uid) => [uid, 'missing'])),
    }).map(shown)
  assert.deepEqual(
    all(uids),
    uids.map(() => 'put 2'),
  )
  assert.deepEqual(all(['a', 'b']), ['note new gone', 'note new gone'])
})

test('where nothing is to stand any more all of ours is taken out', () => {
  const shelf = { wanted: [], takeAll: true, placed: [row()], now: at }
  assert.deepEqual(placings({ ...shelf, seen: new Map([['a', seen()]]) }).map(shown), ['take e1'])
})
