import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import type { Store } from '../../core/keep/keep.ts'
import type { Mailbox } from '../../core/mail/mailbox/mailbox.ts'
import { done } from '../../core/outcome.ts'
import { carrier } from '../../mail/carrier.ts'
import { toOneself } from '../../mail/to-oneself.ts'
import { toNtfy } from '../../notify/ntfy.ts'
import { newPushKeys, toBrowser } from '../../notify/push.ts'
import { openStore } from '../../store/sqlite/open.ts'
import { deskOver, newStore } from '../../testing/desk.ts'
import { value } from '../../testing/lab.ts'
import { smtpServer, type TestSmtp } from '../../testing/mail/smtp.ts'
import { browserAt, type Service, serviceOf } from '../../testing/notified.ts'
import { reminderPage } from '../../web/reminder-page.ts'
import type { Desk, Telling } from '../action.ts'
import { beginAction } from '../facts/begin.ts'
import { importAction } from '../import.ts'
import { notTodayAction } from '../not-today.ts'
import { perform } from '../perform.ts'
import { todayAction } from '../today.ts'
import { remindBrowserAction } from './browser.ts'
import { remindDue, remindersForPage } from './due.ts'
import { remindAction } from './remind.ts'
import { remindersAction } from './reminders.ts'

const zone = 'America/Toronto'
const at = (moment: string) => Temporal.ZonedDateTime.from(`${moment}[${zone}]`)
const search = `afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: ${zone}}
opportunity: {id: mill, role: Lead, company: {name: Mill & Marsh, country: CA, region: ON, zone: ${zone}}}
people: {dana: {name: Dana Okonkwo, email: dana@mill.example}}
interviews:
  - {id: screen, stage: screening, format: video, starts: "2026-11-17T10:00[${zone}]", ends: "2026-11-17T10:45[${zone}]", met: [dana]}
`

let [smtp, ntfy]: [TestSmtp, Service] = [undefined as never, undefined as never]
const mails: string[] = []
before(async () => {
  ntfy = await serviceOf()
  smtp = await smtpServer('right', {
    ...{ allowInsecureAuth: true, hideSTARTTLS: true },
    onData: (stream, _session, callback) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        mails.push(Buffer.concat(parts).toString('utf8'))
        callback()
      })
    },
  })
})
after(async () => {
  await ntfy.close()
  await smtp.close()
})

const mailbox = (): Mailbox => ({
  ...{
    id: 'priya@example.org',
    address: 'priya@example.org',
    name: 'Priya',
    user: 'priya',
    auth: 'password',
  },
  smtp: { host: '127.0.0.1', port: smtp.port, security: 'none' },
  connectedAt: '2026-11-01T00:00:00.000Z',
})

let house: ReturnType<typeof newStore>
beforeEach(() => {
  house = newStore()
})
afterEach(async () => {
  await house.remove()
  mails.length = 0
  ntfy.handed.length = 0
  ntfy.answers.now = 200
})

const telling: Telling = {
  mail: (_account, box, bytes) => toOneself(carrier, box, async () => done({ password: 'right' }), bytes),
  ntfy: toNtfy,
  push: toBrowser,
  newKeys: newPushKeys,
  address: async (to) => `http://127.0.0.1:4711${reminderPage(to)}`,
}
const deskAt = (moment: string, store: Store = house.store, more: Partial<Desk> = {}): Desk =>
  deskOver(store, at(moment), { telling, read: async () => done(search), ...more })

const begun = async (settings: Record<string, unknown>) => {
  const desk = deskAt('2026-11-16T09:00')
  value(await perform(importAction, { files: ['mill.yaml'] }, desk))
  value(await perform(remindersAction, settings, desk))
}
const topic = () => `${ntfy.address}/topic`
const titles = () => ntfy.handed.map(({ body }) => JSON.parse(String(body)) as Record<string, unknown>)

describe('what is due is told', () => {
  test('the debrief 25 minutes after the planned end, silently, once, and its way leads there', async () => {
    await begun({ ntfy: topic() })
    for (const moment of ['11:09', '11:10', '11:11', '12:30'])
      value(await remindDue(deskAt(`2026-11-17T${moment}`)))
    assert.deepEqual(titles(), [
      {
        topic: 'topic',
        title: 'How did it go at Mill & Marsh?',
        message: 'Five minutes now, while you still hear it, are worth an hour tomorrow.',
        priority: 2,
        click: 'http://127.0.0.1:4711/o/mill/debrief?interview=screen',
      },
    ])
  })

  test('not twice by two processes, after a restart, or where the clock went back', async () => {
    await begun({ ntfy: topic() })
    const other = value(
      openStore({
        path: join(house.data, 'afterword.db'),
        migrations: join(import.meta.dirname, '../../store/sqlite/migrations'),
      }),
    )
    const told = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        remindDue(deskAt('2026-11-17T11:10', index % 2 === 0 ? house.store : other)),
      ),
    )
    assert.equal(
      told.reduce((sum, each) => sum + value(each), 0),
      1,
    )
    await other.close()
    const again = value(
      openStore({
        path: join(house.data, 'afterword.db'),
        migrations: join(import.meta.dirname, '../../store/sqlite/migrations'),
      }),
    )
    for (const moment of ['2026-11-17T11:30', '2026-11-17T11:10', '2026-11-17T12:10'])
      assert.equal(value(await remindDue(deskAt(moment, again))), 0)
    await again.close()
    assert.equal(ntfy.handed.length, 1)
  })

  test('names stay at home where they are to', async () => {
    await begun({ ntfy: topic(), names: 'hidden' })
    value(await remindDue(deskAt('2026-11-17T11:10')))
    const [{ title, message }] = titles() as [{ title: string; message: string }]
    assert.equal(title, 'How did it go?')
    assert.doesNotMatch(`${title} ${message}`, /Mill|Dana/)
  })

  test('“not today” rests it until the next morning', async () => {
    await begun({ ntfy: topic() })
    value(await perform(notTodayAction, {}, deskAt('2026-11-17T09:00')))
    for (const moment of ['2026-11-17T11:10', '2026-11-17T19:00'])
      assert.equal(value(await remindDue(deskAt(moment))), 0)
    value(await remindDue(deskAt('2026-11-18T08:00')))
    assert.equal(titles()[0]?.title, 'How did it go at Mill & Marsh?')
  })

  test('never more than wanted in a day, however much there is', async () => {
    await begun({ ntfy: topic(), most: 2 })
    for (const company of ['Harbour', 'Quay', 'Wharf'])
      value(
        await perform(
          beginAction,
          {
            company,
            role: 'Clerk',
            starts: 'today 9:00',
            minutes: 60,
            person: ['Bo Lind | HR | bo@h.example'],
          },
          deskAt('2026-11-17T10:05'),
        ),
      )
    value(await remindDue(deskAt('2026-11-17T11:10')))
    value(await remindDue(deskAt('2026-11-17T12:10')))
    assert.equal(ntfy.handed.length, 2)
  })

  test('a server in trouble is asked again later; one that may have taken it is not', async () => {
    await begun({ ntfy: topic() })
    ntfy.answers.now = 503
    assert.equal(value(await remindDue(deskAt('2026-11-17T11:10'))), 0)
    ntfy.answers.now = 200
    assert.equal(value(await remindDue(deskAt('2026-11-17T11:11'))), 0)
    assert.equal(value(await remindDue(deskAt('2026-11-17T11:13'))), 1)
    assert.equal(ntfy.handed.length, 2)
    const [last] = value(await house.store.reminding.latest('me', 1))
    assert.deepEqual([last?.state, last?.tries], ['told', 2])
  })

  test('what a cut line left in doubt is not told again, and says so', async () => {
    await begun({ ntfy: topic() })
    ntfy.answers.now = 'cut'
    for (const moment of ['11:10', '11:20', '12:30']) value(await remindDue(deskAt(`2026-11-17T${moment}`)))
    assert.equal(ntfy.handed.length, 1)
    const [last] = value(await house.store.reminding.latest('me', 1))
    assert.deepEqual([last?.state, /did not answer/.test(last?.trouble ?? '')], ['failed', true])
  })

  test('nothing where nothing was turned on, nor once it is off', async () => {
    await begun({ ntfy: topic() })
    value(await perform(remindersAction, { off: true }, deskAt('2026-11-17T09:00')))
    assert.equal(value(await remindDue(deskAt('2026-11-17T11:10'))), 0)
    assert.equal(ntfy.handed.length, 0)
  })

  test('the example search asks nobody for anything', async () => {
    const desk = deskAt('2026-11-16T09:00', house.store, {
      examples: async () => [search.replace('id: mill', 'id: example-mill')],
    })
    const { exampleAction } = await import('../example.ts')
    value(await perform(exampleAction, {}, desk))
    value(await perform(remindersAction, { ntfy: topic(), mailAt: '8' }, desk))
    assert.ok(value(await perform(todayAction, {}, deskAt('2026-11-17T11:10'))).day.first)
    assert.equal(value(await remindDue(deskAt('2026-11-17T11:10'))), 0)
  })
})

describe('the daily mail', () => {
  test('goes to oneself over one’s own mailbox, once a day, and is no touch', async () => {
    await begun({ mailAt: '8' })
    value(await house.store.post.putMailbox('me', mailbox()))
    const before = value(await house.store.load('me', ['mill']))
    for (const moment of ['2026-11-18T07:59', '2026-11-18T08:00', '2026-11-18T08:01'])
      value(await remindDue(deskAt(moment)))
    assert.equal(mails.length, 1)
    const mail = (mails[0] ?? '').replace(/=\r\n/g, '').replaceAll('=3D', '=')
    assert.match(mail, /^From: Priya <priya@example\.org>/m)
    assert.match(mail, /^To: Priya <priya@example\.org>/m)
    assert.match(mail, /^Subject: Today: Note what stayed/m)
    assert.match(mail, /http:\/\/127\.0\.0\.1:4711\/o\/mill\/debrief\?interview=screen/)
    assert.deepEqual(value(await house.store.load('me', ['mill'])), before)
    assert.deepEqual(value(await house.store.post.outgoing('me', { limit: 9 })), [])
  })

  test('without a mailbox it says so where it is looked up, and is tried again', async () => {
    await begun({ mailAt: '8' })
    assert.equal(value(await remindDue(deskAt('2026-11-18T08:00'))), 0)
    const { latest } = value(await perform(remindersAction, {}, deskAt('2026-11-18T08:01')))
    assert.match(latest[0]?.trouble ?? '', /No mailbox is connected/)
    value(await house.store.post.putMailbox('me', mailbox()))
    assert.equal(value(await remindDue(deskAt('2026-11-18T08:05'))), 1)
  })
})

describe('the pages', () => {
  test('show what is due on this desktop where it is wanted, each once among all that are open', async () => {
    await begun({ desktop: 'page' })
    const shown = await Promise.all(
      Array.from({ length: 5 }, () => remindersForPage(deskAt('2026-11-17T11:10'))),
    )
    const notes = shown.flatMap(value)
    assert.deepEqual(
      notes.map(({ title, silent }) => [title, silent]),
      [['How did it go at Mill & Marsh?', true]],
    )
    assert.equal(value(await remindDue(deskAt('2026-11-17T11:10'))), 0)
  })

  test('leave it to the machine where that tells', async () => {
    await begun({ desktop: 'always' })
    const told: string[] = []
    const machine: Telling['machine'] = async ({ title }) => {
      told.push(title)
      return { is: 'told' }
    }
    assert.deepEqual(value(await remindersForPage(deskAt('2026-11-17T11:10'))), [])
    value(await remindDue(deskAt('2026-11-17T11:10', house.store, { telling: { ...telling, machine } })))
    assert.deepEqual(told, ['How did it go at Mill & Marsh?'])
  })
})

describe('a browser', () => {
  test('that agreed is told through its push service; one that is gone is forgotten', async () => {
    await begun({ debrief: true })
    const { key } = value(await perform(remindBrowserAction, {}, deskAt('2026-11-16T09:00')))
    const { browser, read } = browserAt(`${ntfy.address}/push`)
    const { endpoint, p256dh, auth } = browser
    const again = value(
      await perform(remindBrowserAction, { endpoint, p256dh, auth }, deskAt('2026-11-16T09:00')),
    )
    assert.equal(again.key, key)
    assert.equal(value(await remindDue(deskAt('2026-11-17T11:10'))), 1)
    const note = read(ntfy.handed[0]?.body ?? Buffer.alloc(0)) as { title: string }
    assert.equal(note.title, 'How did it go at Mill & Marsh?')
    ntfy.answers.now = 410
    const { ways } = value(await perform(remindAction, {}, deskAt('2026-11-17T12:00')))
    assert.deepEqual(
      ways.map(({ way, told }) => [way, told]),
      [['push', false]],
    )
    assert.deepEqual(value(await house.store.reminding.browsers('me')), [])
  })

  test('is taken with an address of a push service only', async () => {
    for (const endpoint of ['http://evil.example/x', 'file:///etc/passwd', 'nothing'])
      assert.equal(
        (
          await perform(
            remindBrowserAction,
            { endpoint, p256dh: 'AA', auth: 'AA' },
            deskAt('2026-11-16T09:00'),
          )
        ).ok,
        false,
      )
  })
})

describe('the trial', () => {
  test('says of every way that is on what became of it', async () => {
    await begun({ ntfy: topic(), mailAt: '8', desktop: 'page' })
    value(await house.store.post.putMailbox('me', mailbox()))
    ntfy.answers.now = 403
    const { ways } = value(await perform(remindAction, {}, deskAt('2026-11-16T10:00')))
    assert.deepEqual(
      ways.map(({ way, told }) => [way, told]),
      [
        ['mail', true],
        ['desktop', true],
        ['ntfy', false],
      ],
    )
    assert.match(ways[2]?.says ?? '', /did not go out.*403/)
    assert.match(mails[0] ?? '', /Subject: Today: /)
    assert.deepEqual(value(await house.store.reminding.latest('me', 9)), [])
  })

  test('of nothing says that nothing is on', async () => {
    const outcome = await perform(remindAction, {}, deskAt('2026-11-16T10:00'))
    assert.match(outcome.ok ? '' : (outcome.problems[0]?.message ?? ''), /No reminders are turned on/)
  })
})
