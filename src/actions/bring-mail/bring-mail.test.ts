import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { done } from '../../core/outcome.ts'
import { deskOver, newStore } from '../../testing/desk.ts'
import { value } from '../../testing/lab.ts'
import { eml } from '../../testing/mail.ts'
import type { Desk } from '../action.ts'
import { settledRaw } from '../change.ts'
import { touchAction } from '../facts/touch.ts'
import { undoAction } from '../facts/undo.ts'
import { perform } from '../perform.ts'
import { receiveAction } from '../post/receive.ts'
import { bringMailAction } from './bring-mail.ts'
import { mailFileAction } from './mail-file.ts'

const { store, remove } = newStore()
after(remove)
const now = Temporal.ZonedDateTime.from('2026-11-26T12:00[America/Toronto]')

const northwind: RawDossier = {
  afterword: 1,
  me: { name: 'Priya Raman', email: 'priya@home.example', zone: 'America/Toronto' },
  opportunity: {
    id: 'northwind',
    role: 'Data Analyst',
    company: { name: 'Northwind Analytics', zone: 'America/Toronto' },
  },
  people: { dana: { name: 'Dana Okonkwo', email: 'dana@northwind.example' } },
}

let account = 0
const deskWith = async (
  raws: readonly RawDossier[] = [northwind],
  more: Partial<Desk> = {},
): Promise<Desk> => {
  account += 1
  const desk = { ...deskOver(store, now, { yes: 'shown', ...more }), account: `m${account}` }
  const opportunities = raws.map((raw) => ({
    ...{ id: raw.opportunity.id ?? '', from: 0 },
    to: { raw: value(settledRaw(raw)), messages: [], example: false },
  }))
  const deed = { at: '2026-11-18T17:00:00.000Z', by: 'you', door: 'test', says: 'kept' }
  value(
    await store.write(
      desk.account,
      { ...(raws[0] ? { me: { from: 0, to: raws[0].me ?? {} } } : {}), opportunities },
      deed,
    ),
  )
  return desk
}
const withFile = (desk: Desk, bytes: string | Uint8Array): Desk => ({
  ...desk,
  readBytes: async () => done(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes),
})
const factsOf = async ({ account: of }: Desk) => {
  const all = value(await store.summaries(of, { limit: 100 }))
  const ids = all.map(({ id }) => id).toSorted()
  return value(await store.load(of, ids)).map(({ raw }) => raw)
}
const look = async (desk: Desk, given: object) => value(await perform(mailFileAction, { ...given }, desk))
const bring = async (desk: Desk, given: object) => value(await perform(bringMailAction, { ...given }, desk))

const thread = `Hi Priya,

wonderful. We would like to invite you to a second interview on Thursday 3 December 2026 at 14:30. We will let you know by 11 December.

Best,
Dana Okonkwo
Talent Partner
Northwind Analytics

On Tue, 24 Nov 2026 at 09:02, Priya Raman <priya@home.example> wrote:

> Dear Dana,
>
> thank you for your time yesterday.
>
> Priya
>
> On Mon, 23 Nov 2026 at 16:14, Dana Okonkwo <dana@northwind.example>
> wrote:
>
>> Hi Priya, it was good to talk. Tom Reyes (in copy) will be in touch.
>>
>> Dana
`

describe('a copied thread', () => {
  test('is told message by message, with whom it belongs to and what it means; nothing is kept by looking', async () => {
    const desk = await deskWith()
    const before = JSON.stringify(await factsOf(desk))
    const { firms, out } = await look(desk, { text: thread })
    assert.deepEqual(out, [])
    const [firm, more] = firms
    assert.ok(firm && !more)
    assert.equal(firm.opportunity, 'northwind')
    assert.deepEqual(
      firm.people.map(({ known, tells }) => [known, tells]),
      [['dana', { title: 'Talent Partner' }]],
    )
    assert.deepEqual(
      firm.touches.map(({ letter, kind, means, known }) => [
        letter.at,
        letter.mine,
        kind,
        means,
        known,
        letter.undated,
      ]),
      [
        ['2026-11-23T21:14:00Z', false, 'reply', 'courtesy', false, undefined],
        ['2026-11-24T14:02:00Z', true, 'thank-you', undefined, false, undefined],
        ['2026-11-26T17:00:00Z', false, 'reply', 'next-step', false, true],
      ],
    )
    assert.deepEqual(
      firm.days.map(({ is, day }) => [is, day]),
      [['meet', '2026-12-03T14:30']],
    )
    assert.equal(JSON.stringify(await factsOf(desk)), before)
  })

  test('is kept whole in one change, which one undo takes back; the same thread again changes nothing', async () => {
    const desk = await deskWith()
    const before = JSON.stringify(await factsOf(desk))
    const brought = await bring(desk, { text: thread, everything: true })
    assert.equal(brought.says, 'Brought in three messages of Northwind Analytics')
    const [raw] = await factsOf(desk)
    assert.deepEqual(raw?.people?.dana, { ...northwind.people?.dana, title: 'Talent Partner' })
    assert.deepEqual(
      raw?.history?.map(({ direction, kind, with: who, meaning }) => [direction, kind, who, meaning?.is]),
      [
        ['in', 'reply', ['dana'], 'courtesy'],
        ['out', 'thank-you', ['dana'], undefined],
        ['in', 'reply', ['dana'], 'next-step'],
      ],
    )
    assert.deepEqual(
      raw?.interviews?.map(({ starts, met }) => [starts, met]),
      [['2026-12-03T14:30[America/Toronto]', ['dana']]],
    )
    const after = JSON.stringify(await factsOf(desk))
    const again = await bring(desk, { text: thread, everything: true })
    assert.deepEqual(
      [again.change, again.says],
      [undefined, 'All of it is here already; nothing was changed'],
    )
    assert.equal(JSON.stringify(await factsOf(desk)), after)
    value(await perform(undoAction, { change: brought.change }, desk))
    assert.equal(JSON.stringify(await factsOf(desk)), before)
  })

  test('only what is picked is kept, with the meaning a person says', async () => {
    const desk = await deskWith()
    await bring(desk, { text: thread, pick: ['mail 1'], means: ['mail 1=no'] })
    const [raw] = await factsOf(desk)
    assert.deepEqual(
      raw?.history?.map(({ meaning }) => meaning?.is),
      ['no'],
    )
    assert.deepEqual([raw?.people?.dana?.title, raw?.interviews], [undefined, undefined])
    assert.equal(raw?.opportunity.status, 'rejected')
  })

  test('what is strange in what was picked is said', async () => {
    const desk = await deskWith()
    for (const [given, says] of [
      [{ text: thread }, /say what to keep/],
      [{ text: thread, pick: ['mail 9'] }, /nothing at “mail 9”/],
      [{ text: thread, pick: ['day 1'] }, /“day 1” stands in “mail 1”/],
      [{ text: thread, everything: true, means: ['mail 1=maybe'] }, /“maybe” is none of/],
      [{ text: thread, everything: true, means: ['mail 9=no'] }, /no message “mail 9”/],
      [{ text: thread, everything: true, to: 'nowhere' }, /no opportunity “nowhere”/],
      [{ text: 'Just a thought.', everything: true }, /Nobody can be seen in it/],
      [{ text: '%PDF-1.7', everything: true }, /PDF/],
      [{ everything: true }, /name a file, or paste/],
    ] as const) {
      const outcome = await perform(bringMailAction, given, desk)
      assert.match(outcome.ok ? '' : (outcome.problems[0]?.message ?? ''), says)
    }
  })
})

const dana = { From: 'Dana Okonkwo <dana@northwind.example>', To: 'Priya Raman <priya@home.example>' }
const mine = { From: 'Priya Raman <priya@home.example>', To: 'Dana Okonkwo <dana@northwind.example>' }
const quay = { From: '"Bo Lind" <bo.lind@quay.example>', To: 'priya@home.example' }
const mails: readonly string[] = [
  eml(
    { ...dana, Subject: 'Your application', 'Message-ID': '<1@n>', Date: 'Mon, 16 Nov 2026 15:00:00 -0500' },
    'Dear Priya,\n\nThank you, we have received your application.\n\nDana',
  ),
  eml(
    {
      ...mine,
      Subject: 'Re: Your application',
      'Message-ID': '<2@h>',
      Date: 'Tue, 17 Nov 2026 09:00:00 -0500',
    },
    'Thank you, Dana.\n\nPriya',
  ),
  eml(
    {
      ...quay,
      Subject: 'Interview for the Robotics Engineer position',
      'Message-ID': '<3@q>',
      Date: 'Wed, 18 Nov 2026 10:00:00 +0000',
    },
    'Dear Priya,\n\nWould you be free for an interview next week? We at Quay Robotics liked your CV.\n\nKind regards\nBo Lind\nHead of Engineering\nQuay Robotics',
  ),
  eml(
    {
      From: 'Shop <news@shop.example>',
      To: 'priya@home.example',
      Subject: 'Your order',
      'Message-ID': '<4@s>',
    },
    'It has shipped.',
  ),
]
const mbox = `${mails.map((mail) => `From x@y Tue Nov 17 10:00:00 2026\n${mail.replaceAll('\r\n', '\n')}`).join('\n\n')}\n`

describe('a mailbox in one file', () => {
  test('finds each search, begins a new one, and leaves the rest with its reason', async () => {
    const desk = withFile(await deskWith(), mbox)
    const { firms, out, count } = await look(desk, { files: ['search.mbox'] })
    assert.equal(count, 4)
    assert.deepEqual(out, ['mail 4: “Your order”, from Shop: nothing in it speaks of a search; left out.'])
    assert.deepEqual(
      firms.map(({ opportunity, company, role, touches }) => [opportunity, company, role, touches.length]),
      [
        ['northwind', 'Northwind Analytics', 'Data Analyst', 2],
        [undefined, 'Quay Robotics', 'Robotics Engineer', 1],
      ],
    )
    assert.deepEqual(
      firms[1]?.people.map(({ name, tells }) => [name, tells]),
      [['Bo Lind', { email: 'bo.lind@quay.example', title: 'Head of Engineering' }]],
    )
    const brought = await bring(desk, { files: ['search.mbox'], everything: true })
    assert.deepEqual(brought.opportunities, ['northwind', 'quay-robotics'])
    const raws = await factsOf(desk)
    assert.deepEqual(
      raws.map(({ opportunity, history }) => [opportunity.company.name, history?.length]),
      [
        ['Northwind Analytics', 2],
        ['Quay Robotics', 1],
      ],
    )
    const again = await bring(desk, { files: ['search.mbox'], everything: true })
    assert.equal(again.change, undefined)
    value(await perform(undoAction, { change: brought.change }, desk))
    assert.deepEqual(
      (await factsOf(desk)).map(({ history }) => history),
      [undefined],
    )
  })

  test('a rejection by a hiring system joins the firm it speaks of; a friend who asks begins no search', async () => {
    const system = { From: 'Workday <quay@myworkday.com>', To: 'priya@home.example' }
    const friend = { From: 'Sam <sam@gmail.com>', To: 'priya@home.example' }
    const more = [
      mails[2] ?? '',
      eml(
        { ...system, Subject: 'Quay Robotics: an update', 'Message-ID': '<5@w>' },
        'Dear Priya,\n\nUnfortunately we will not be moving forward with your application.',
      ),
      eml({ ...friend, Subject: 'Sunday', 'Message-ID': '<6@s>' }, 'How did the interview go?'),
    ]
    const file = `${more.map((mail) => `From x@y Tue Nov 17 10:00:00 2026\n${mail.replaceAll('\r\n', '\n')}`).join('\n\n')}\n`
    const { firms, out } = await look(withFile(await deskWith(), file), { files: ['x'] })
    assert.deepEqual(
      firms.map(({ company, touches }) => [company, touches.map(({ means }) => means)]),
      [['Quay Robotics', ['next-step', 'no']]],
    )
    assert.match(out.join(), /^mail 3: “Sunday”, from Sam/)
  })

  test('what the mailbox took in already, and what was entered by hand, is not doubled', async () => {
    const desk = withFile(await deskWith(), mbox)
    value(await perform(receiveAction, { text: mails[0] }, desk))
    value(
      await perform(
        touchAction,
        {
          opportunity: 'northwind',
          direction: 'out',
          channel: 'email',
          with: ['dana'],
          kind: 'other',
          at: '2026-11-17T11:00',
        },
        desk,
      ),
    )
    const { firms } = await look(desk, { files: ['search.mbox'] })
    assert.deepEqual(
      firms[0]?.touches.map(({ known }) => known),
      [true, true],
    )
    await bring(desk, { files: ['search.mbox'], everything: true })
    assert.equal((await factsOf(desk))[0]?.history?.length, 2)
  })

  test('a mail that the mailbox sees after the thread was pasted is the same touch', async () => {
    const desk = await deskWith()
    const text = `On Mon, 16 Nov 2026 at 15:00, Dana Okonkwo <dana@northwind.example> wrote:\n\n> Dear Priya,\n>\n> Thank you, we have received your application.\n>\n> Dana`
    await bring(desk, { text, everything: true })
    value(await perform(receiveAction, { text: mails[0] }, desk))
    const history = (await factsOf(desk))[0]?.history ?? []
    assert.deepEqual(
      history.map(({ id }) => id?.startsWith('mail-')),
      [true],
    )
  })

  test('a mail that cannot be read is named, and the rest goes on', async () => {
    const plain = await deskWith()
    let count = 0
    const parse = plain.parseMail
    assert.ok(parse)
    const desk: Desk = {
      ...withFile(plain, mbox),
      parseMail: async (bytes) => {
        count += 1
        return count === 2
          ? {
              ok: false,
              code: 'bad-input',
              problems: [{ message: 'This mail could not be read: it took too long.' }],
            }
          : parse(bytes)
      },
    }
    const { firms, out } = await look(desk, { files: ['search.mbox'] })
    assert.equal(out[0], 'mail 2: This mail could not be read: it took too long.')
    assert.equal(firms.length, 2)
  })

  test('whoever is not known says which address is theirs; a role that nothing names is asked for', async () => {
    const desk = withFile(await deskWith([]), mbox)
    const outcome = await perform(mailFileAction, { files: ['x'] }, desk)
    assert.ok(outcome.ok, 'one address has a part in every mail')
    const one = withFile(await deskWith([]), mails[0] ?? '')
    const asked = await perform(mailFileAction, { files: ['x'] }, one)
    assert.match(
      asked.ok ? '' : (asked.problems[0]?.message ?? ''),
      /say which address in it is yours, such as/,
    )
    const given = { files: ['x'], own: ['priya@home.example'], everything: true }
    const lacking = await perform(bringMailAction, given, one)
    assert.match(lacking.ok ? '' : (lacking.problems[0]?.message ?? ''), /which job is it at Northwind\?/)
    const brought = await bring(one, { ...given, role: ['firm 1=Data Analyst'] })
    assert.deepEqual(brought.opportunities, ['northwind'])
  })
})
