import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { done } from '../../core/outcome.ts'
import { deskOver, newStore } from '../../testing/desk.ts'
import { value } from '../../testing/lab.ts'
import type { Desk } from '../action.ts'
import { settledRaw } from '../change.ts'
import { eraseAction } from '../facts/erase.ts'
import { undoAction } from '../facts/undo.ts'
import { peopleAction } from '../people.ts'
import { perform } from '../perform.ts'
import { bringPeopleAction } from './bring-people.ts'
import { forgetContactAction } from './forget-contact.ts'
import { peopleCardsAction } from './people-cards.ts'
import { peopleFileAction } from './people-file.ts'

const { store, remove } = newStore()
after(remove)
const now = Temporal.ZonedDateTime.from('2026-11-18T12:00[America/Toronto]')

const mill: RawDossier = {
  afterword: 1,
  me: { name: 'Ada' },
  opportunity: { id: 'mill', role: 'Lead', company: { name: 'Mill & Marsh' } },
  people: { dana: { name: 'Dana Okonkwo', title: 'Head of Data', same: 'w' } },
}

let account = 0
const deskWith = async (raw: RawDossier = mill): Promise<Desk> => {
  account += 1
  const desk = { ...deskOver(store, now, { yes: 'shown' }), account: `p${account}` }
  const opportunities = [
    { id: 'mill', from: 0, to: { raw: value(settledRaw(raw)), messages: [], example: false } },
  ]
  const deed = { at: '2026-11-18T17:00:00.000Z', by: 'you', door: 'test', says: 'kept' }
  value(await store.write(desk.account, { opportunities }, deed))
  return desk
}

/** All that is kept. */
const kept = async ({ account: of }: Desk): Promise<string> =>
  JSON.stringify([
    value(await store.load(of, ['mill'])).map(({ raw }) => raw),
    value(await store.contacts.all(of)),
  ])

const text = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Dana,Okonkwo,https://www.linkedin.com/in/dana,dana@mill.example,Mill & Marsh Ltd.,VP of Data,12 Nov 2026
Bo,Lind,https://www.linkedin.com/in/bo,,Mill and Marsh,Analyst,12 Nov 2026
Cy,Dee,,cy@loaf.example,Loaf,Baker,12 Nov 2026
,,,,Loaf,,
`

test('who works at a firm one talks to is brought there, who is there is told more of, the others are known; one undo takes all of it back', async () => {
  const desk = await deskWith()
  const before = await kept(desk)
  const read = value(await perform(peopleFileAction, { text }, desk))
  assert.deepEqual(
    read.all.map(({ place, to, known }) => [
      place,
      to?.opportunity,
      known?.of.id,
      known?.adds,
      known?.differs,
    ]),
    [
      [
        'row 2',
        undefined,
        'dana',
        { email: 'dana@mill.example', linkedin: 'https://www.linkedin.com/in/dana' },
        ['title'],
      ],
      ['row 3', 'mill', undefined, undefined, undefined],
      ['row 4', undefined, undefined, undefined, undefined],
    ],
  )
  assert.deepEqual(read.out, ['row 5: “Loaf” is no one person’s name; left out.'])
  assert.equal(await kept(desk), before, 'looking keeps nothing')
  const brought = value(await perform(bringPeopleAction, { text, everyone: true }, desk))
  assert.equal(
    brought.says,
    'Brought in one person at your firms, one person you know and more about one person',
  )
  const [{ raw } = { raw: mill }] = value(await store.load(desk.account, ['mill']))
  assert.deepEqual(raw.people, {
    dana: {
      name: 'Dana Okonkwo',
      title: 'Head of Data',
      email: 'dana@mill.example',
      linkedin: 'https://www.linkedin.com/in/dana',
      same: 'w',
    },
    bo: { name: 'Bo Lind', title: 'Analyst', linkedin: 'https://www.linkedin.com/in/bo' },
  })
  const people = value(await perform(peopleAction, {}, desk))
  assert.deepEqual(
    [people.people.length, people.contacts.map(({ name }) => name), people.count],
    [2, ['Cy Dee'], 3],
  )
  assert.equal(value(await perform(peopleAction, { search: 'loaf' }, desk)).contacts.length, 1)
  const after = await kept(desk)
  const again = value(await perform(bringPeopleAction, { text, everyone: true }, desk))
  assert.deepEqual([again.change, again.says], [undefined, 'They are all here already; nothing was changed'])
  assert.equal(await kept(desk), after, 'the same file twice changes nothing')
  value(await perform(undoAction, { change: brought.change }, desk))
  assert.equal(await kept(desk), before)
})

test('only those who are picked are kept, where they are said to belong; somebody strange is named', async () => {
  const desk = await deskWith()
  const brought = value(await perform(bringPeopleAction, { text, pick: ['row 4'], to: 'mill' }, desk))
  assert.deepEqual([brought.atFirms, brought.known, brought.more], [1, 0, 0])
  for (const [given, says] of [
    [{ text, pick: ['row 99'] }, /nobody at “row 99”/],
    [{ text }, /say whom/],
    [{ text, to: 'nowhere', everyone: true }, /no opportunity “nowhere”/],
    [{ text, everyone: true, column: ['9=email'] }, /there are 7/],
    [{ text: '%PDF-1.7', everyone: true }, /PDF/],
  ] as const) {
    const outcome = await perform(bringPeopleAction, given, desk)
    assert.match(outcome.ok ? '' : (outcome.problems[0]?.message ?? ''), says)
  }
})

test('what a column is can be said, and is remembered for the same headings', async () => {
  const desk = await deskWith()
  const odd = 'Wer,Wo,Woher\nAda Lin,Loaf,a fair\nBo Berg,Loaf,a friend\n'
  const column = ['2=company', '3=note']
  value(await perform(bringPeopleAction, { text: odd, column, everyone: true }, desk))
  assert.deepEqual(
    value(await store.contacts.all(desk.account)).map(({ name, company, note }) => [name, company, note]),
    [
      ['Ada Lin', 'Loaf', 'a fair'],
      ['Bo Berg', 'Loaf', 'a friend'],
    ],
  )
  const { table } = value(await perform(peopleFileAction, { text: odd }, desk))
  assert.deepEqual([table?.kinds, table?.remembered], [['name', 'company', 'note'], true])
})

test('somebody known without an opportunity is taken out and comes back by undo; erased they leave no trace', async () => {
  const desk = await deskWith()
  value(await perform(bringPeopleAction, { text, everyone: true }, desk))
  const before = await kept(desk)
  const { change } = value(await perform(forgetContactAction, { id: 'cy-dee' }, desk))
  assert.equal(value(await store.contacts.all(desk.account)).length, 0)
  value(await perform(undoAction, { change }, desk))
  assert.equal(await kept(desk), before)
  const dana = 'BEGIN:VCARD\nFN:Dana Okonkwo\nORG:Elsewhere\nEND:VCARD'
  value(await perform(bringPeopleAction, { text: dana, everyone: true }, desk))
  value(
    await perform(
      eraseAction,
      { what: 'person', opportunity: 'mill', person: 'dana', confirm: 'Dana Okonkwo' },
      desk,
    ),
  )
  const all = JSON.stringify([
    await kept(desk),
    value(await store.changes(desk.account, { limit: 100 })),
    ...(await Promise.all(
      value(await store.changes(desk.account, { limit: 100 })).map(({ id }) =>
        store.before(desk.account, id),
      ),
    )),
  ])
  assert.doesNotMatch(all, /Okonkwo/)
  assert.match(all, /Cy Dee/)
})

test('everyone goes out as cards that come in again; of one firm only whoever is there', async () => {
  const desk = await deskWith()
  value(await perform(bringPeopleAction, { text, everyone: true }, desk))
  for (const version of ['3', '4']) {
    const cards = value(await perform(peopleCardsAction, { version }, desk)).text
    const read = value(await perform(peopleFileAction, { text: cards }, desk))
    assert.deepEqual(
      read.all.map(({ known }) => [known?.of.name, Object.keys(known?.adds ?? {}), known?.differs]),
      ['Bo Lind', 'Dana Okonkwo', 'Cy Dee'].map((name) => [name, [], []]),
    )
  }
  const one = value(await perform(peopleCardsAction, { opportunity: 'mill' }, desk)).text
  assert.equal(one.match(/BEGIN:VCARD/g)?.length, 2)
  assert.doesNotMatch(one, /Cy Dee/)
})

test('ten thousand rows are looked at and kept in less than five seconds, and how far it is is told', async () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, at) =>
      `Person${String.fromCharCode(97 + (at % 26))}${at.toString(36).replace(/\d/g, 'x')},Berg${at.toString(36).replace(/\d/g, 'q')},,p${at}@f.example,Firm ${at % 500},Clerk,12 Nov 2026`,
  )
  const many = `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join('\n')}\n`
  const told: number[] = []
  const plain = await deskWith()
  const desk: Desk = { ...plain, people: { ...plain.people, progress: (at) => void told.push(at) } }
  const before = process.cpuUsage()
  const read = value(await perform(peopleFileAction, { text: many }, desk))
  assert.equal(read.all.length, 10_000)
  assert.equal(told.length, 21)
  const brought = value(await perform(bringPeopleAction, { text: many, everyone: true }, desk))
  assert.equal(brought.known, 10_000)
  const seconds = process.cpuUsage(before).user / 1e6
  assert.ok(seconds < 5, `${seconds} s`)
  value(await perform(undoAction, {}, desk))
  assert.deepEqual(await store.contacts.all(desk.account), done([]))
})
