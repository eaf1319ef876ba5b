/** The sentences that only a full search says: of messages on their way, of answers, of what was chosen, of a day off. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { SendState } from '../core/mail/outbox/outgoing.ts'
import { openStore } from '../store/sqlite/open.ts'
import { exampleFile, type House, newHouse, type Opened, openHouse } from '../testing/house.ts'
import { value } from '../testing/lab.ts'
import { foreignDaysOn, insideOn, pagesOf } from '../testing/read-pages.ts'

let house: House
let opened: Opened

const firm = 'northwind-analytics'

/** Messages in the states in which the clock leaves one alone. */
const onTheirWay: readonly (readonly [state: SendState, trouble?: string])[] = [
  ['sent'],
  ['sent', 'It could not be written into the story.'],
  ['failed', 'There is no such address.'],
  ['uncertain'],
]

const fillOutbox = async (house: House) => {
  const store = value(
    openStore({
      path: join(house.data, 'afterword.db'),
      migrations: join(import.meta.dirname, '..', 'store', 'sqlite', 'migrations'),
    }),
  )
  const at = (hours: number) => house.now().add({ hours }).toInstant().toString({ fractionalSecondDigits: 3 })
  for (const [index, [state, trouble]] of onTheirWay.entries()) {
    const id = `m${index}`
    value(
      await store.post.add('me', {
        ...{ id, opportunity: firm, step: `screen/thank-you/${id}`, person: id, mailbox: 'ann' },
        ...{ messageId: `<${id}@lab.test>`, from: 'ann@lab.test', to: ['bob@mill.test'] },
        ...{ approvedAt: at(-30), approvedBy: 'you', sendAt: at(50), notAfter: at(90) },
        bytes: new Uint8Array(3),
      }),
    )
    const sent = state === 'sent' ? { sentAt: at(-28) } : {}
    value(
      await store.post.turn(
        'me',
        { id, from: ['approved'] },
        { state, ...(trouble === undefined ? {} : { trouble }), ...sent },
        at(-1),
      ),
    )
  }
  await store.close()
}

const done = (args: readonly string[], stdin?: string) => {
  const { code, err } = house.run(args, stdin)
  assert.equal(code, 0, `${args.join(' ')}: ${err}`)
}

before(async () => {
  house = newHouse()
  for (const file of [
    ...['screening-software.yaml', 'panel-law.yaml', 'case-to-offer.yaml'],
    ...['search/2-larkspur.yaml', 'search/3-fernhill.yaml'],
  ])
    done(['import', exampleFile(file)])
  const { opportunities } = house.json(['opportunities']) as {
    opportunities: { id: string; company: string }[]
  }
  const idOf = (company: RegExp) => opportunities.find((each) => company.test(each.company))?.id ?? ''
  const law = idOf(/Harcourt/)
  done(['snooze', law, 'panel/thank-you/ruth', '2026-11-24T09:00'])
  done(['pin', law, 'panel/thank-you/anand', '2026-11-23T16:00'])
  done(['skip', law, 'panel/connect/josh'])
  done(['elsewhere', law, '--until', '2026-12-01'])
  done(['promise', law, '--by', 'me', '--who', 'ruth', '--what', 'send the skeleton', '--due', '2026-11-25'])
  done([
    'interview',
    law,
    '--stage',
    'final',
    '--format',
    'onsite',
    '--starts',
    '2026-11-26T14:30',
    '--minutes',
    '60',
  ])
  const answer =
    'Hi, can we meet on Tuesday 24 November at 14:30? Please let us know by Monday 23 November. Dana'
  done(['receive', '--opportunity', firm, '--from', 'dana', '--text', answer])
  done(['not-today'])
  done(['not-today', '--over'])
  await fillOutbox(house)
  opened = await openHouse(house, { asleep: true })
})
after(async () => {
  await opened?.close()
  house.remove()
})

test('no page of a full search speaks of the inside, nor tells a day as machines do', async () => {
  const pages = await pagesOf(opened)
  assert.ok(pages.size > 60, `only ${pages.size} pages`)
  assert.deepEqual(insideOn(pages), [])
  const mail = pages.get('/mail') ?? ''
  assert.match(mail, /Went out on Thursday 19 November/)
})

test('its days and hours stand as whoever reads them writes them', async () => {
  const pages = await pagesOf(opened, { 'accept-language': 'en-US' })
  assert.deepEqual(foreignDaysOn(pages), [])
  const mail = pages.get('/mail') ?? ''
  assert.match(mail, /Went out on Thursday, November 19, \d+:\d\d [ap]m\./)
})

test('nor does a day off', async () => {
  done(['not-today'])
  const pages = await pagesOf(opened, { 'accept-language': 'en-US' })
  assert.deepEqual([...insideOn(pages), ...foreignDaysOn(pages)], [])
  assert.match(pages.get('/') ?? '', /[Nn]ot today|rests/)
})
