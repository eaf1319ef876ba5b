/** Every action is done once over a real store, and its answer read by its own schema: no key too many, none too few. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { AssistantSettings } from '../core/assistant/assistant.ts'
import { mailboxesOf } from '../core/mail/outbox/mailboxes-of.ts'
import { done, unavailable } from '../core/outcome.ts'
import type { Step } from '../core/plan/step.ts'
import { peopleFileIn } from '../people/read.ts'
import { cardsOf } from '../people/write-cards.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import { wordOfTheInside } from '../testing/plain.ts'
import type { Desk } from './action.ts'
import { actions } from './list.ts'
import { perform } from './perform.ts'
import { planAction } from './plan.ts'

const folder = join(import.meta.dirname, '../../examples/search')
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
const { store, remove } = newStore()
after(remove)

const note = 'Dear Dana,\n\nThank you for your time today.\n\nBest,\nPriya'
const search = `
afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto, phrases: {closing: ['Cheers,']}}
opportunity: {id: mill, role: Lead, company: {name: Mill & Marsh, zone: America/Toronto}}
people:
  dana: {name: Dana Okonkwo, email: dana@mill.example, title: Head of Data}
  kim: {name: Kim Lee, email: kim@mill.example}
interviews:
  - id: screen
    stage: screening
    format: video
    starts: '2026-11-18T10:00[America/Toronto]'
    ends: '2026-11-18T11:00[America/Toronto]'
    met: [dana, kim]
    debrief: {points: [{id: p1, kind: insight, who: dana, text: The analysts get the numbers before stand-up.}, {id: doubt, kind: reaction, who: dana, text: cool about the dates}]}
  - {id: panel, stage: panel, format: video, starts: '2026-11-24T10:00[America/Toronto]', ends: '2026-11-24T11:00[America/Toronto]', met: [dana]}
`
const mail = (id: string, text: string) =>
  `From: Dana Okonkwo <dana@mill.example>\r\nTo: priya@example.org\r\nSubject: Re: hello\r\nDate: Wed, 18 Nov 2026 17:10:00 +0000\r\nMessage-ID: <${id}@mill.example>\r\n\r\n${text}\r\n`
const files: Readonly<Record<string, string>> = {
  'mill.yaml': search,
  'note.txt': note,
  'answer.eml': mail('a', 'Dear Priya, let us see.'),
  'thread.eml': mail('t', 'Dear Priya, we will decide by 4 December.\n\nDana Okonkwo\nHead of Data'),
}

const phone = `Afterword notes, version 1

#firm
Quay

#role
Clerk

#day
2026-11-18

#time
9:00

#person
Bo Lind

#told
You keep the ledger by hand.

#end
`

const stands = async () => done({ path: '/home/unit', text: 'unit', is: 'off' as const })

let settings: AssistantSettings | undefined
const door = {
  mailboxes: mailboxesOf(async () => done(store)),
  key: async () => done({ password: 'secret' }),
  seal: async () => done(new Uint8Array([1])),
  open: async () => done('secret'),
  trial: async () => done(undefined),
  signIn: async () => done({ key: { accessToken: 'token' }, secrets: { 'refresh-token': 'fresh' } }),
  discover: async () => ({}),
} as unknown as NonNullable<Desk['mail']>

let now = Temporal.ZonedDateTime.from('2026-11-18T12:00[America/Toronto]')
const desk = (): Desk =>
  deskOver(store, now, {
    read: async (path) => done(files[path] ?? ''),
    readBytes: async (path) => done(Buffer.from(files[path] ?? '')),
    write: async () => done(undefined),
    zipped: async () => done(new Uint8Array([1])),
    pdf: async () => done(new Uint8Array()),
    examples: async () => examples,
    mail: door,
    yes: 'shown',
    secret: async () => 'secret',
    tell: async () => undefined,
    telling: {
      mail: async () => ({ is: 'told' }),
      ntfy: async () => ({ is: 'not', because: 'no answer' }),
      push: async () => ({ is: 'gone' }),
      newKeys: async () => ({ publicKey: 'AA', privateKey: 'AA' }),
      address: async () => undefined,
    },
    calendarDoor: async () => ({
      calendars: async () =>
        done(['Work', 'Home'].map((name) => ({ name, url: `https://cloud.example.org/${name}/` }))),
      read: async () => unavailable({ message: 'The server does not answer.' }),
      again: async () => done(new Map()),
      own: async (_place, _password, { uids }) => done(new Map(uids.map((uid) => [uid, 'missing']))),
      put: async () => done({ etag: '"1"' }),
      take: async () => done('taken'),
    }),
    people: {
      read: async (bytes) => peopleFileIn(bytes),
      write: async (contacts, version) => cardsOf(contacts, version),
      addressBooks: async () => ({
        books: async () =>
          done(['Work', 'Home'].map((name) => ({ name, url: `https://cloud.example.org/${name}/` }))),
        read: async () => unavailable({ message: 'The server does not answer.' }),
      }),
    },
    pocketPage: async () => '<script type="application/json" id="own">{}</script>',
    autostart: { stands, on: stands, off: stands },
    copies: {
      all: async () => [copied],
      make: async () => done(copied),
      restore: async () => done({ aside: '/data/aside', held: 1, sent: 2 }),
    },
    moving: {
      ahead: async () => done({ from: 'here', to: 'there', opportunities: 1, messages: 0, over: false }),
      move: async () => done({ rows: 3, held: 1, aside: '/data/aside' }),
    },
    whereabouts: async () => ({ folder: '/data', bytes: 1, copies: 0, key: '/key' }),
    nearby: async () => [{ maker: 'Jan', url: 'http://127.0.0.1:1337/v1', models: ['small'] }],
    assistant: {
      settings: async () => done(settings),
      set: async (wish) => {
        settings = wish && { ...wish, hasKey: false, keyFromOutside: false }
        return done(settings)
      },
      ask: async () => done(note),
    },
  })

const copied = { file: '/data/backups/afterword.db.day-2026-11-18', day: '2026-11-18', bytes: 4096 }

const performed = new Set<string>()
/** The latest line of the history, and who wrote one without naming it. */
let last: string | undefined
const silent = new Set<string>()

/** What it answers, as another program gets it, read by its own schema. */
const ask = async (name: string, given: Record<string, unknown> = {}): Promise<Record<string, unknown>> => {
  const action = actions.find((each) => each.name === name)
  assert.ok(action, name)
  now = now.add({ seconds: 1 })
  const answered = JSON.parse(JSON.stringify(action.json(value(await perform(action, given, desk())))))
  const read = action.output.safeParse(answered)
  assert.ok(read.success, `${name}: ${read.error?.message}\n${JSON.stringify(answered).slice(0, 2000)}`)
  assert.deepEqual(read.data, answered, name)
  performed.add(name)
  if (!action.readOnly && typeof answered.says === 'string')
    assert.equal(wordOfTheInside(answered.says), undefined, answered.says)
  const [latest] = value(await store.changes('me', { limit: 1 }))
  if (latest && latest.id !== last) {
    assert.equal(action.readOnly, false, name)
    if (answered.change === undefined) silent.add(name)
    else {
      assert.equal(answered.change, latest.id, name)
      assert.equal(typeof answered.says, 'string', name)
    }
  }
  last = latest?.id
  return answered
}

const opportunity = 'mill'
const [dana, kim] = ['screen/thank-you/dana', 'screen/thank-you/kim']
const outgoing = async (step: string) => {
  const { messages } = (await ask('outbox', { step })) as { messages: { id: string }[] }
  return { id: messages[0]?.id }
}

const stepThat = async (is: (step: Step) => boolean): Promise<string | undefined> => {
  const [planned] = value(await perform(planAction, { files: [opportunity] }, desk()))
  return planned?.steps.find(is)?.id
}

before(async () => {
  await ask('import', { files: ['mill.yaml'] })
  await ask('example')
})

test('people of a file', async () => {
  const text =
    'Name,Email,Company\nCy Dee,cy@loaf.example,Loaf\nIda Berg,,Mill & Marsh\nDana Okonkwo,d@m.example,Mill & Marsh\n'
  await ask('address-book')
  await ask('address-book', { address: 'https://cloud.example.org', user: 'priya' })
  await ask('address-book', { choose: 'Home' })
  await ask('address-book', { off: true })
  await ask('card', { text: 'Dana Okonkwo\nHead of Data\nMill & Marsh Ltd.' })
  await ask('people-file', { text })
  await ask('bring-people', { text, everyone: true })
  await ask('people')
  await ask('people-cards')
  await ask('forget-contact', { id: 'cy-dee' })
  await ask('undo')
  await ask('undo')
})

test('applications of a table, and what a résumé shows', async () => {
  const text =
    'Company,Role,Status,Applied on,Interview on,Contact,Source,Place\nQuay,Clerk,Odd,2026-11-02,2026-11-03 10:00,Cy Dee,A friend,Kiel\n,x,,,,,,\nQuay,Cook,Applied,05/06/2026,,,,\n'
  await ask('table-file', { text })
  await ask('bring-table', { text, dates: 'day-first' })
  await ask('bring-table', { text, dates: 'day-first' })
  await ask('undo')
  const resume = JSON.stringify({
    basics: { name: 'Ann' },
    skills: [{ name: 'Baking', keywords: ['bread'] }],
    work: [{ name: 'Loaf', highlights: ['Made bread for 300 people a day', 'Ran the till'] }],
    awards: [{ title: 'Best Loaf', awarder: 'The guild' }],
  })
  await ask('resume-file', { text: resume })
  await ask('bring-resume', { text: resume, pick: ['skill 1'] })
  await ask('resume-file', { text: resume })
  await ask('undo')
})

test('facts', async () => {
  await ask('profile')
  await ask('profile', { temper: 'patient', set: ['nudgeAfterHearBy=4'] })
  await ask('forget-phrase', { kind: 'closing' })
  await ask('begin', {
    company: 'Harbour',
    role: 'Clerk',
    starts: 'today 9:00',
    person: ['Bo | HR | bo@h.example'],
  })
  await ask('opportunity', { id: opportunity, source: 'a friend' })
  await ask('person', { opportunity, name: 'Bo Lind' })
  await ask('interview', { opportunity, id: 'panel', minutes: 45 })
  await ask('note', {
    opportunity,
    interview: 'screen',
    kind: 'moment',
    who: 'dana',
    text: 'the tour of the mill',
  })
  await ask('answer-doubt', {
    opportunity,
    note: 'doubt',
    about: 'the hybrid days',
    text: 'Three days in the office suit me well.',
  })
  await ask('notes', { opportunity, interview: 'screen', notes: ['moment@kim: laughed about the lift'] })
  await ask('say', { opportunity, to: 'kim', text: 'you let the mill run slow, i liked that' })
  await ask('lesson', { opportunity, text: 'Ask who decides sooner.' })
  await ask('told', { opportunity, interview: 'screen', hearBy: '2026-11-27' })
  await ask('promise', { opportunity, by: 'me', who: 'dana', what: 'send the write-up', due: '2026-11-20' })
  await ask('touch', { opportunity, direction: 'out', channel: 'phone', with: ['kim'], kind: 'other' })
  await ask('elsewhere', { opportunity, until: '2026-12-04', company: 'Harbour' })
  const { change } = await ask('delete', { opportunity, kind: 'person', id: 'bo' })
  await ask('undo', { change })
  await ask('history')
})

test('looking, and words', async () => {
  const there = { opportunity: 'example-northwind' }
  const step = { opportunity, step: dana }
  await ask('today')
  await ask('not-today')
  await ask('today')
  await ask('not-today', { over: true })
  await ask('note', { opportunity, interview: 'screen', kind: 'improper', text: 'Do you plan a family?' })
  await ask('improper', { file: opportunity })
  await ask('opportunities')
  await ask('opportunities', { stands: 'waiting', look: true })
  await ask('board')
  for (const view of ['week', 'month']) await ask('calendar', { view })
  for (const company of ['Quay', 'Pier'])
    await ask('begin', { company, role: 'Clerk', starts: 'today 8:00', person: ['Ana Bell | HR'] })
  const two = { opportunity: 'quay', id: 'ana', elsewhere: 'pier', as: 'ana' }
  await ask('people')
  await ask('same-person', two)
  await ask('part-person', { opportunity: 'pier', id: 'ana' })
  await ask('two-people', two)
  await ask('person-story', { opportunity, id: 'dana' })
  for (const words of [['dana'], ['analysts', 'numbers'], ['thank']]) await ask('search', { words })
  for (const which of [[opportunity], [opportunity, 'mill.yaml']])
    await ask('plan', { files: which, all: true })
  await ask('voice', { ...step, warmth: 'warmer' })
  await ask('words', { ...step, body: note })
  await ask('notes', { opportunity, said: ['insight@dana: u should of seen it coz it works'] })
  await ask('words', { ...step, reset: true })
  await ask('spellings', step)
  await ask('spell', step)
  await ask('draft', { files: [opportunity], all: true })
  await ask('letter', { opportunity, step: dana, pdf: 'letter.pdf' })
  await ask('letter', { opportunity, step: kim })
  await ask('review', { file: 'note.txt' })
  await ask('prep', { file: opportunity, interview: 'panel' })
  await ask('debrief', { file: opportunity, interview: 'screen' })
  await ask('versions', step)
  await ask('export', { file: opportunity })
  await ask('export-all', {})
  await ask('archive', { file: 'all.zip' })
  await ask('backup')
  await ask('restore', { file: '2026-11-18' })
  await ask('move', {})
  await ask('whereabouts', {})
  await ask('check', { files: [opportunity] })
  await ask('why', { rules: ['T4'] })
  await ask('read-mail', { files: ['answer.eml', 'note.txt'] })
  await ask('mail-file', { files: ['thread.eml'] })
  await ask('bring-mail', { files: ['thread.eml'], everything: true })
  await ask('snooze', { opportunity, step: kim, until: '2026-11-19T12:00' })
  await ask('pin', { opportunity, step: kim, until: '2026-11-19T12:00' })
  await ask('bring', { ...there, step: 'screen/value-add/dana', text: 'an article on water mills' })
  await ask('offer', { ...there, amount: '92000', conditions: ['background check'] })
  await ask('cleared', { ...there, condition: 'background' })
  await ask('counter', { ...there, from: 'them', amount: '95000' })
  await ask('offers')
  await ask('helpers')
  await ask('reference', { file: opportunity, person: 'dana' })
  await ask('landing')
  await ask('coach-sheet', { note: ['mill/point:doubt'] })
  await ask('picture')
  await ask('picture', { from: '2026-11-01', to: '2026-11-30', as: 'svg' })
  await ask('figures')
  await ask('report', { people: true, as: 'csv' })
  await ask('what-if', { temper: 'patient', set: ['nudgeNothingNamed=12'] })
  await ask('offer-sheet', { file: there.opportunity, with: ['named', 'hoped', 'change'] })
  await ask('undo')
})

test('an assistant', async () => {
  const step = { opportunity, step: kim }
  await ask('model')
  await ask('nearby')
  await ask('model', { url: 'http://127.0.0.1:1/v1', model: 'small', on: true })
  await ask('prompt', step)
  await ask('rephrase', { ...step, show: true })
  await ask('rephrase', step)
  await ask('paste', { ...step, body: note })
  const felt = note
    .replace('Dana', 'Kim')
    .replace('today.', 'today. I was so relieved that I slept on the train.')
  await ask('paste', { ...step, body: felt, keep: true })
  await ask('mine', { ...step, keep: true })
  await ask('points', { opportunity, interview: 'screen', text: 'Kim likes tests.', show: true })
  await ask('points', {
    opportunity,
    interview: 'screen',
    text: 'Kim likes tests.',
    simple: true,
    keep: true,
  })
})

test('mail', async () => {
  await ask('mailboxes')
  const server = { smtp: 'smtp.example.org', imap: 'imap.example.org' }
  await ask('connect', { address: 'priya@example.org', ...server })
  await ask('test-mailbox')
  await ask('pause')
  await ask('mailboxes')
  await ask('resume')
  await ask('sign-in', { address: 'priya@outlook.com', clientId: 'an-id' })
  await ask('approve', { opportunity, step: dana })
  await ask('withdraw', { opportunity, step: dana })
  await ask('approve', { opportunity, step: dana })
  const { id } = await outgoing(dana)
  await ask('send', { id })
  await ask('cancel', { id })
  await ask('approve', { opportunity, step: dana })
  const again = await outgoing(dana)
  const at = now.toInstant().toString({ fractionalSecondDigits: 3 })
  const held = { id: again.id ?? '', from: ['approved'] as const }
  value(await store.post.turn('me', held, { state: 'held', trouble: 'wait' }, at))
  await ask('arrived', again)
  await ask('sent', { opportunity, step: kim, body: note })
  for (const address of ['priya@example.org', 'priya@outlook.com'])
    await ask('disconnect', { mailbox: address })
})

test('reminders', async () => {
  await ask('reminders')
  await ask('remind-browser')
  const endpoint = 'https://push.example.org/1'
  await ask('remind-browser', { endpoint, p256dh: 'AA', auth: 'AA' })
  await ask('reminders', { ntfy: 'https://ntfy.example.org/topic', mailAt: '8' })
  await ask('remind')
  const claim = {
    key: 'step/mill/x',
    way: 'ntfy',
    day: '2026-11-18',
    most: 3,
    at: '2026-11-18T17:00:00.000Z',
  } as const
  value(await store.reminding.claim('me', claim))
  value(await store.reminding.settle('me', claim, { state: 'failed', trouble: 'no answer' }))
  await ask('reminders')
  await ask('reminders', { off: true })
  await ask('calendar-feed')
  for (const feed of ['on', 'new', 'off']) await ask('calendar-feed', { feed, as: 'to-dos', names: 'hidden' })
  await ask('calendar-file')
  await ask('calendar-file', { file: 'plan.ics', as: 'events' })
  const invite =
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x@mill.example\nSUMMARY:Panel interview\nLOCATION:Room 4\nDTSTART:20261203T150000Z\nDURATION:PT1H\nORGANIZER;CN=Dana Okonkwo:mailto:dana@mill.example\nEND:VEVENT\nEND:VCALENDAR\n'
  await ask('calendar-account')
  await ask('calendar-account', { address: 'https://cloud.example.org', user: 'priya' })
  await ask('calendar-account', { calendar: 'Home' })
  await ask('calendar-account', { put: 'Home' })
  const [row] = value(await store.agendas.placed('me'))
  assert.ok(row)
  for (const word of ['gone', 'done'] as const) {
    for (const each of value(await store.agendas.placed('me')))
      value(await store.agendas.place('me', { ...each, word }, '2026-11-18T17:00:00.000Z'))
    await ask('today')
  }
  await ask('calendar-account', { again: row.uid })
  await ask('calendar-account', { 'take-out': true })
  await ask('calendar-account', { off: true })
  await ask('appointments', { text: invite })
  await ask('appointments', { text: invite, take: ['all'] })
  for (const what of ['status', 'on', 'off']) await ask('autostart', { what })
  await ask('pocket')
  await ask('pocket', { file: 'pocket.html', word: 'my own notes' })
  await ask('pocket-notes', { text: phone })
  const line = 'panel at Quay Fri 3pm with Bo Lind and Ana, bring the ledger, they decide by 4 December'
  await ask('read-line', { line })
  await ask('add', { line, yes: true })
})

test('programs that are let in', async () => {
  const { id } = (await ask('let-in', { name: 'my sheet', may: 'write', until: '2026-12-31' })) as {
    id: string
  }
  await ask('let-in', { name: 'another' })
  const { id: hook } = (await ask('hook', { address: 'https://hooks.example.org/x' })) as { id: string }
  await ask('programs')
  await ask('shut-out', { id })
  await ask('shut-out', { id: hook })
})

test('answers, and the end', async () => {
  const { mail } = (await ask('receive', { file: 'answer.eml' })) as { mail: { id: string } }
  await ask('receive', { file: 'answer.eml' })
  await ask('inbox', { all: true })
  await ask('confirm', { id: mail.id, means: 'courtesy' })
  await ask('answered', { opportunity, from: 'kim', text: 'We will see.' })
  await ask('override', { opportunity, step: await stepThat(({ blocked }) => blocked?.overridable === true) })
  await ask('means', { opportunity, is: 'next-step' })
  await ask('offer', { opportunity, receivedAt: '2026-11-18T12:00', amount: 90_000, currency: 'CAD' })
  await ask('skip', { opportunity, step: await stepThat(({ state }) => state === 'ready') })
  await ask('erase', { what: 'everything', confirm: 'everything' })
})

test('what the history can take back is named by whoever did it; what a mail does to the story is the mail’s', () => {
  assert.deepEqual([...silent].toSorted(), ['arrived', 'receive'])
})

test('every action was asked', () => {
  assert.deepEqual(
    actions.map(({ name }) => name).filter((name) => !performed.has(name)),
    [],
  )
})
