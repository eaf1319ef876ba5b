import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import type { Desk } from '../../actions/action.ts'
import { calendarAccountAction } from '../../actions/agenda/account.ts'
import { appointmentsAction } from '../../actions/agenda/bring.ts'
import { calendarText } from '../../actions/agenda/file.ts'
import { calendarIfDue } from '../../actions/agenda/round.ts'
import { calendarFeedAction } from '../../actions/agenda/wish.ts'
import { importAction } from '../../actions/import.ts'
import { heldBy } from '../../actions/kept.ts'
import { actions } from '../../actions/list.ts'
import { perform } from '../../actions/perform.ts'
import { todayAction } from '../../actions/today.ts'
import { done } from '../../core/outcome.ts'
import { sealer } from '../../mail/secrets/sealer.ts'
import { type DavFault, type DavProxy, davProxy } from '../../testing/dav-proxy.ts'
import { deskOver, newStore } from '../../testing/desk.ts'
import { value } from '../../testing/lab.ts'
import { type Radicale, radicale } from '../../testing/radicale.ts'
import { calendarDoor } from './door.ts'

const dossier = `afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto}
opportunity: {id: mill, role: Lead, company: {name: Mill & Marsh, zone: Europe/London}}
people: {dana: {name: Dana Okonkwo, email: dana@mill.example}, kim: {name: Kim Lee, email: kim@mill.example}}
interviews:
  - id: screen
    stage: screening
    format: video
    starts: '2026-11-18T15:00[Europe/London]'
    ends: '2026-11-18T16:00[Europe/London]'
    met: [dana, kim]
    debrief: {points: [{kind: insight, who: dana, text: The analysts get the numbers before stand-up.}, {kind: reaction, who: dana, text: PRIVATEWORD, private: true}]}
  - {id: panel, stage: panel, format: onsite, starts: '2026-11-25T10:00[Europe/London]', ends: '2026-11-25T11:00[Europe/London]', met: [dana]}
`
const offer = "offer: {receivedAt: '2026-11-18T12:00+00:00', from: dana, respondBy: '2026-11-25'}\n"
let given = dossier
let server: Radicale
let proxy: DavProxy
before(async () => {
  server = await radicale()
  proxy = await davProxy(server)
})
after(async () => {
  await proxy.stop()
  await server.stop()
})

let house: ReturnType<typeof newStore>
let keys: string
/** Milliseconds. */
let patience = 8000
let path: string
let many = 0
const made: string[] = []
const newCalendar = async () => {
  many += 1
  path = await server.calendar(name())
  made.push(path)
}
const name = () => `Plan ${many}`
const desk = (at = '2026-11-18T11:30', more: Partial<Desk> = {}) =>
  deskOver(house.store, Temporal.ZonedDateTime.from(`${at}[America/Toronto]`), {
    read: async () => done(given),
    yes: 'shown',
    secret: async () => server.password,
    calendarDoor: async () => calendarDoor(patience),
    mail: sealer({
      keyFile: join(keys, 'mail.key'),
      passphrase: undefined,
      anySealed: async () => done(false),
    }) as unknown as NonNullable<Desk['mail']>,
    ...more,
  })
const does = async (wish: Record<string, unknown>, at?: string) =>
  value(await perform(calendarAccountAction, wish, desk(at)))
const act = async (action: string, given: Record<string, unknown>, at?: string) => {
  const found = actions.find((each) => each.name === action)
  assert.ok(found)
  return value(await perform(found, given, desk(at)))
}
const connect = () => does({ address: proxy.address, user: server.user, calendar: name() })
const putThere = async () => {
  await connect()
  return does({ put: name() })
}
const round = async (at?: string) => (await does({ read: true }, at)).account
const asked = async () => value(await perform(todayAction, {}, desk())).asked
const facts = async () => JSON.stringify(value(await heldBy('mill', desk())).kept.raw)

/** What stands in the calendar by its address: what a person would see there. */
const standing = async (at = path): Promise<ReadonlyMap<string, string>> => {
  const listed = await (
    await server.ask('PROPFIND', at, '<propfind xmlns="DAV:"><prop><getetag/></prop></propfind>', {
      depth: '1',
    })
  ).text()
  const paths = [...listed.matchAll(/<href>([^<]+\.ics)<\/href>/g)].map(([, each = '']) => each)
  const texts = await Promise.all(paths.map(async (each) => (await server.ask('GET', each)).text()))
  return new Map(paths.map((each, index) => [each, (texts[index] ?? '').replace(/\r\n[ \t]/g, '')]))
}
const titleOf = (text: string) => /^SUMMARY:(.*)\r$/m.exec(text)?.[1] ?? ''
const titles = async (at = path) => [...(await standing(at)).values()].map(titleOf).toSorted()
const entry = async (title: RegExp) => {
  const found = [...(await standing())].find(([, text]) => title.test(titleOf(text)))
  assert.ok(found, `${title} is none of ${(await titles()).join('; ')}`)
  return { path: found[0], text: found[1] }
}
/** Somebody changes an entry there, as their calendar would. */
const change = async (at: string, to: (text: string) => string) => {
  const text = await (await server.ask('GET', at)).text()
  const answer = await server.ask('PUT', at, to(text), { 'content-type': 'text/calendar' })
  assert.ok(answer.ok, String(answer.status))
}
const writes = () =>
  proxy.asked.filter((each) => /^(?:PUT|DELETE|MKCALENDAR|PROPPATCH|MOVE|POST) /.test(each))
const theirs = 'SUMMARY:Dentist\nDTSTART:20261120T120000Z\nDURATION:PT1H\nATTENDEE:mailto:x@y.example'

beforeEach(async () => {
  proxy.fault = () => undefined
  given = dossier
  house = newStore()
  keys = mkdtempSync(join(tmpdir(), 'afterword-keys-'))
  value(await perform(importAction, { files: ['-'] }, desk()))
  await newCalendar()
})
afterEach(async () => {
  for (const each of made.splice(0)) await (await server.ask('DELETE', each)).text()
  await house.remove()
  rmSync(keys, { recursive: true, force: true })
})

test('nothing is written before somebody says so; then what there is to do, interviews and the offer stand there, and nobody is invited', async () => {
  given = `${dossier}${offer}`
  value(await perform(importAction, { files: ['-'] }, desk()))
  await server.put(path, 'dentist', theirs)
  const [[at, before] = []] = [...(await standing())]
  const sofar = writes().length
  await connect()
  value(await calendarIfDue(desk('2026-11-18T12:00'), true))
  assert.equal(writes().length, sofar)
  await does({ put: name() })
  const now = await standing()
  assert.equal(now.get(at ?? ''), before)
  const ours = [...now].filter(([each]) => each !== at)
  const all = ours.map(([, text]) => text).join('\n')
  for (const title of [
    /^Thank Dana/,
    /^Thank Kim/,
    /^Panel interview/,
    /^Last day to answer/,
    /^A day to read/,
  ])
    assert.ok(
      ours.some(([, text]) => title.test(titleOf(text))),
      `${title}: ${(await titles()).join('; ')}`,
    )
  assert.doesNotMatch(all, /ATTENDEE|ORGANIZER|^METHOD|PRIVATEWORD/m)
  for (const [, text] of ours) assert.match(text, /^UID:[\da-f]{40}@afterword\r$/m)
  const again = writes().length
  await round()
  assert.equal(writes().length, again)
})

test('what changes is the next version of the same entry, what is done goes, what its user moved stays', async () => {
  await putThere()
  const panel = await entry(/^Panel/)
  const kim = await entry(/^Thank Kim/)
  await change(kim.path, (text) =>
    text
      .replace(/DTSTART[^\r]*/, 'DTSTART:20261118T210000Z')
      .replace(/DTEND[^\r]*/, 'DTEND:20261118T211500Z'),
  )
  await act('interview', { opportunity: 'mill', id: 'panel', starts: '2026-11-26T14:00', minutes: 60 })
  await act('sent', { opportunity: 'mill', step: 'screen/thank-you/dana' })
  await round('2026-11-18T18:00')
  const moved = await entry(/^Panel/)
  assert.equal(moved.path, panel.path)
  assert.match(panel.text, /^SEQUENCE:0\r$/m)
  assert.match(moved.text, /^SEQUENCE:1\r$/m)
  assert.match(moved.text, /^DTSTART;TZID=Europe\/London:20261126T140000\r$/m)
  assert.ok(!(await titles()).some((each) => /^Thank Dana/.test(each)))
  assert.match((await entry(/^Thank Kim/)).text, /^DTSTART:20261118T210000Z\r$/m)
  assert.deepEqual(await asked(), [])
  await act('interview', { opportunity: 'mill', id: 'panel', outcome: 'cancelled' })
  await round('2026-11-18T18:30')
  assert.ok(!(await titles()).some((each) => /^Panel/.test(each)))
})

test('ticked off there asks whether it was sent and records nothing; not yet opens it again, and the next tick asks again', async () => {
  await perform(calendarFeedAction, { as: 'to-dos' }, desk())
  await putThere()
  const before = await facts()
  const dana = await entry(/^Thank Dana/)
  assert.match(dana.text, /^BEGIN:VTODO/m)
  const tick = (text: string) =>
    text.replace(/STATUS:[^\r]*/, 'STATUS:COMPLETED\r\nCOMPLETED:20261118T170000Z\r\nPERCENT-COMPLETE:100')
  await change(dana.path, tick)
  await round()
  const [one, ...more] = await asked()
  assert.deepEqual([one?.step.id, one?.word, more.length], ['screen/thank-you/dana', 'done', 0])
  assert.equal(await facts(), before)
  await round('2026-11-18T19:00')
  assert.match((await entry(/^Thank Dana/)).text, /STATUS:COMPLETED/)
  await does({ again: one?.uid })
  assert.deepEqual(await asked(), [])
  await round()
  assert.match((await entry(/^Thank Dana/)).text, /STATUS:NEEDS-ACTION/)
  await change(dana.path, tick)
  await round()
  assert.equal((await asked()).length, 1)
  await act('sent', { opportunity: 'mill', step: 'screen/thank-you/dana' })
  assert.deepEqual(await asked(), [])
  await round()
  assert.match((await entry(/^Thank Dana/)).text, /STATUS:COMPLETED/)
})

test('deleted there asks too; left out it neither comes back nor asks again', async () => {
  await putThere()
  const before = await facts()
  const dana = await entry(/^Thank Dana/)
  assert.ok((await server.ask('DELETE', dana.path)).ok)
  await round()
  const [one] = await asked()
  assert.deepEqual([one?.step.id, one?.word], ['screen/thank-you/dana', 'gone'])
  assert.equal(await facts(), before)
  await does({ leave: one?.uid })
  await round('2026-11-18T18:00')
  assert.deepEqual(await asked(), [])
  assert.ok(!(await titles()).some((each) => /^Thank Dana/.test(each)))
})

test('a calendar that was emptied asks nothing, and is filled again', async () => {
  await putThere()
  const all = await titles()
  for (const [at] of await standing()) await server.ask('DELETE', at)
  await round()
  assert.deepEqual(await titles(), all)
  assert.deepEqual(await asked(), [])
})

/** What fails, at which requests, and how it is said. */
const faults: readonly (readonly [DavFault, method: RegExp, says: RegExp | undefined])[] = [
  [401, /./, /does not accept this name and password/],
  [401, /PUT/, /does not accept this name and password/],
  [403, /PUT|DELETE/, /does not allow this name/],
  [409, /PUT/, /not there to be written to any more/],
  [404, /PUT/, /no such calendar at this address any more/],
  [412, /PUT|DELETE/, undefined],
  [503, /PUT/, /trouble of its own/],
  ['slow', /PUT/, /does not answer in time/],
  ['lost', /PUT/, /cannot be reached/],
  ['lost', /DELETE/, /cannot be reached/],
  ['half', /REPORT/, /broke off in the middle/],
  ['web page', /REPORT/, /does not answer as a calendar server/],
]
for (const [what, method, says] of faults)
  test(`${what} at ${method.source}: nothing is lost, nothing stands there twice, nothing is asked, and the next round goes on`, async () => {
    await server.put(path, 'dentist', theirs)
    await connect()
    let count = 0
    // The first of each goes through: what fails in the middle is the hard case.
    const failing = (each: string) => {
      if (!method.test(each)) return undefined
      count += 1
      return count > 1 || what === 401 || /REPORT/.test(each) ? what : undefined
    }
    if (what === 'slow') patience = 1500
    proxy.fault = failing
    const first = (await does({ put: name() })).account
    if (says && !/DELETE/.test(method.source)) assert.match(first?.put?.trouble ?? first?.trouble ?? '', says)
    assert.doesNotMatch(JSON.stringify(first), /secret words/)
    proxy.fault = () => undefined
    await round()
    const whole = await titles()
    assert.equal(new Set(whole).size, whole.length)
    assert.ok(whole.length >= 4, whole.join('; '))
    count = 0
    proxy.fault = failing
    await act('interview', { opportunity: 'mill', id: 'panel', starts: '2026-11-26T14:00', minutes: 60 })
    for (const who of ['dana', 'kim'])
      await act('sent', { opportunity: 'mill', step: `screen/thank-you/${who}` })
    await round()
    await round()
    proxy.fault = () => undefined
    const after = await round()
    assert.deepEqual([after?.trouble, after?.put?.trouble], [undefined, undefined])
    const last = await titles()
    assert.equal(new Set(last).size, last.length)
    assert.match((await entry(/^Panel/)).text, /20261126T140000/)
    assert.ok(!last.some((each) => /^Thank/.test(each)), last.join('; '))
    assert.ok(last.includes('Dentist'))
    assert.deepEqual(await asked(), [])
    const quiet = writes().length
    await round()
    assert.equal(writes().length, quiet)
  })

test('a calendar that vanished is said to be gone, asks nothing, and another one takes the plan', async () => {
  await putThere()
  assert.ok((await server.ask('DELETE', path)).ok)
  const gone = await round()
  assert.match(gone?.put?.trouble ?? '', /no such calendar|not there to be written to/)
  assert.deepEqual(await asked(), [])
  await newCalendar()
  await does({ address: proxy.address, user: server.user, calendar: name() })
  await does({ put: name() })
  assert.ok((await titles()).length >= 3)
  assert.deepEqual(await asked(), [])
})

test('of four processes at once none writes anything twice, none asks, and none undoes another', async () => {
  await connect()
  await does({ put: name() })
  await act('interview', { opportunity: 'mill', id: 'panel', starts: '2026-11-26T14:00', minutes: 60 })
  await act('sent', { opportunity: 'mill', step: 'screen/thank-you/kim' })
  const fresh = writes().length
  await Promise.all(Array.from({ length: 4 }, () => round()))
  const now = await titles()
  assert.equal(new Set(now).size, now.length)
  assert.ok(!now.some((each) => /^Thank Kim/.test(each)))
  assert.match((await entry(/^Panel/)).text, /^SEQUENCE:1\r$/m)
  assert.ok(writes().length > fresh)
  await round()
  const still = writes().length
  await round()
  assert.equal(writes().length, still)
  assert.deepEqual(await asked(), [])
})

test('another calendar takes all of it over, and taken out nothing of ours is left', async () => {
  await server.put(path, 'dentist', theirs)
  await putThere()
  const first = path
  const plan = (await titles()).filter((each) => each !== 'Dentist')
  await newCalendar()
  await does({ address: proxy.address, user: server.user, calendar: name() })
  await does({ put: name() })
  assert.deepEqual(await titles(), plan)
  assert.deepEqual(await titles(first), ['Dentist'])
  await does({ 'take-out': true })
  assert.deepEqual(await titles(), [])
  await does({ put: name() })
  assert.deepEqual(await titles(), plan)
  assert.deepEqual(
    (await does({ off: true })).says,
    'The calendar is read no longer; its password is forgotten',
  )
  assert.deepEqual(await titles(), [])
})

test('what came out of that calendar is not put into it once more', async () => {
  await server.put(
    path,
    'a@mill',
    'SUMMARY:Second talk\nDTSTART:20261127T100000Z\nDURATION:PT1H\nORGANIZER;CN=Dana Okonkwo:mailto:dana@mill.example',
  )
  const found = (await connect()).account?.found.map((each) => each.text).join('\r\n') ?? ''
  value(await perform(appointmentsAction, { text: found, take: ['all'] }, desk()))
  await server.put(path, 'dentist', theirs)
  await does({ put: name() })
  const at = [...(await standing()).values()].filter((text) => /^DTSTART[^\r]*:20261127T1000/m.test(text))
  assert.equal(at.length, 1)
})

test('what was opened there from a file is left as it is, and said', async () => {
  const file = value(await calendarText(desk())).text
  const [panel] = file.split(/(?=^BEGIN:VEVENT)/m).filter((each) => /SUMMARY:Panel/.test(each))
  const own = `${file.slice(0, file.indexOf('BEGIN:VEVENT'))}${panel?.replace(/END:VCALENDAR[\s\S]*/, '')}END:VCALENDAR\r\n`
  assert.ok((await server.ask('PUT', `${path}by-hand.ics`, own, { 'content-type': 'text/calendar' })).ok)
  await connect()
  const account = (await does({ put: name() })).account
  assert.match(account?.put?.trouble ?? '', /stands in this calendar already/)
  assert.equal((await titles()).filter((each) => /^Panel/.test(each)).length, 1)
})
