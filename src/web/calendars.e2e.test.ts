import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { launch, violations } from '../testing/browser.ts'
import { readByPython, shownByKhal } from '../testing/calendar-readers.ts'
import { type House, newHouse, type Opened, openHouse } from '../testing/house.ts'
import { radicale } from '../testing/radicale.ts'
import { visitingWith } from '../testing/visit.ts'

const dossier = `afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: America/Toronto}
opportunity: {id: mill, role: Lead, company: {name: "Mühle & Marsh", country: GB, zone: Europe/London}}
people:
  dana: {name: Dana Okonkwo, email: dana@mill.example, title: "Head of Data; Risk, too"}
interviews:
  - {id: screen, stage: screening, format: video, starts: "2026-11-20T15:00[Europe/London]", ends: "2026-11-20T16:00[Europe/London]", met: [dana], debrief: {points: [{kind: reaction, who: dana, text: PRIVATEWORD, private: true}]}}
  - {id: panel, stage: panel, format: onsite, place: "Room 4; Mill Lane, London", starts: "2026-11-25T10:00[Europe/London]", ends: "2026-11-25T11:00[Europe/London]", met: [dana]}
  - {id: spring, stage: final, format: video, place: "https://meet.example/a,b;c", starts: "2027-04-02T10:00[Europe/London]", ends: "2027-04-02T11:00[Europe/London]", met: [dana]}
offer: {receivedAt: "2026-11-19T12:00+00:00", from: dana, respondBy: "2026-11-27"}
`
let house: House
let opened: Opened
before(async () => {
  house = newHouse()
  assert.equal(house.run(['import', '-'], dossier).code, 0)
  opened = await openHouse(house)
})
after(async () => {
  await opened.close()
  house.remove()
})

const fileOf = (...more: readonly string[]): string => {
  const file = join(house.data, 'plan.ics')
  const done = house.run(['calendar-file', file, '--force', ...more])
  assert.equal(done.code, 0, done.err)
  assert.match(done.out, /^Written to .*: \d+ entries/)
  return readFileSync(file, 'utf8')
}
const addressNow = (...wish: readonly string[]) =>
  (house.json(['calendar-feed', ...wish]) as { address?: string }).address

describe('the file', () => {
  test('is read by two other readers without a word of complaint, at the same moments, and invites nobody', () => {
    for (const as of ['events', 'to-dos']) {
      const read = readByPython(fileOf('--as', as))
      assert.deepEqual([read.broken, read.method], [[], false])
      assert.deepEqual(read.entries.map(({ starts }) => starts).toSorted(), read.other.toSorted())
      assert.ok(read.entries.every(({ guests }) => !guests))
      const panel = read.entries.find(({ title }) => title === 'Panel interview at Mühle & Marsh')
      assert.equal(panel?.starts, Temporal.Instant.from('2026-11-25T10:00Z').epochMilliseconds / 1000)
      assert.equal(panel?.place, 'Room 4; Mill Lane, London')
      assert.match(panel?.text ?? '', /With Dana Okonkwo, Head of Data; Risk, too/)
      const spring = read.entries.find(({ title }) => title === 'Final interview at Mühle & Marsh')
      assert.equal(spring?.starts, Temporal.Instant.from('2027-04-02T09:00Z').epochMilliseconds / 1000)
      const thanks = read.entries.find(({ title }) => /^Thank Dana \(/.test(title))
      assert.equal(thanks?.is, as === 'events' ? 'VEVENT' : 'VTODO')
      assert.equal(thanks?.alarms, 1)
      assert.ok(thanks?.text.includes(`${opened.address}/o/mill/draft`))
      assert.ok(read.entries.every(({ text }) => !text.includes('PRIVATEWORD')))
    }
  })

  test('taken in by khal it stands on its days, and once more after a change where it is now', () => {
    const first = fileOf('--as', 'events')
    const days = { from: '2026-11-20', days: 12, zone: 'America/Toronto' }
    const shown = shownByKhal([first], days)
    assert.match(shown, /2026-11-25\n(?:.*\n)*?05:00 Panel interview at Mühle & Marsh/)
    assert.match(shown, /Last day to answer the offer from Mühle & Marsh/)
    const moved = ['interview', 'mill', '--id', 'panel', '--starts', '2026-11-26T12:00', '--minutes', '60']
    assert.equal(house.run(moved).code, 0)
    const again = shownByKhal([first, fileOf('--as', 'events')], days)
    assert.equal(again.match(/Panel interview/g)?.length, 1)
    assert.match(again, /2026-11-26\n(?:.*\n)*?07:00 Panel interview/)
    assert.equal(house.run(['interview', 'mill', '--id', 'panel', '--outcome', 'cancelled']).code, 0)
    const off = readByPython(fileOf('--as', 'events')).entries.filter(({ status }) => status === 'CANCELLED')
    assert.ok(off.some(({ sequence }) => sequence === 2))
    assert.ok(off.every(({ title }) => title === 'No longer needed'))
  })
})

/** Where the line that was kept open was closed while the program was called, it is asked over a new one. */
const ask = (address: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  fetch(address, { method, headers }).catch(() => fetch(address, { method, headers }))

describe('the feed', () => {
  test('is read without signing in, says when nothing changed, and by nobody who lacks the secret', async () => {
    const address = addressNow('--feed', 'on')
    assert.ok(address)
    const answer = await ask(address)
    assert.equal(answer.status, 200)
    assert.match(answer.headers.get('content-type') ?? '', /^text\/calendar/)
    const text = await answer.text()
    assert.deepEqual(readByPython(text).broken, [])
    const mark = answer.headers.get('etag') ?? ''
    const known = await ask(address, { 'if-none-match': mark })
    assert.deepEqual([known.status, await known.text()], [304, ''])
    const head = await ask(address, {}, 'HEAD')
    assert.deepEqual([head.status, head.headers.get('etag')], [200, mark])
    assert.equal(house.run(['interview', 'mill', '--id', 'spring', '--minutes', '90']).code, 0)
    assert.equal((await ask(address, { 'if-none-match': mark })).status, 200)
    const other = await ask(address.replace(/calendar\/./, (start) => `${start}x`))
    assert.deepEqual([other.status, await other.text()], [404, 'There is nothing at this address.'])
    assert.equal((await ask(opened.address)).status, 401)
  })

  test('a new address makes the one before dead at once; one that is taken away is dead too', async () => {
    const one = addressNow('--feed', 'on') ?? ''
    const two = addressNow('--feed', 'new') ?? ''
    assert.deepEqual([(await ask(one)).status, (await ask(two)).status], [404, 200])
    assert.equal(addressNow('--feed', 'off'), undefined)
    assert.equal((await ask(two)).status, 404)
  })

  test('another site cannot ask for it through a browser', async () => {
    const address = addressNow('--feed', 'on') ?? ''
    assert.equal(
      (await ask(address, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' })).status,
      403,
    )
  })
})

const invite = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//EN
BEGIN:VEVENT
UID:final@mill.example
SUMMARY:Final interview <b>
DTSTART:20261202T150000Z
DURATION:PT1H
LOCATION:https://meet.example/x
ORGANIZER;CN=Dana Okonkwo:mailto:dana@mill.example
END:VEVENT
END:VCALENDAR
`

for (const javaScriptEnabled of [true, false])
  test(`an invitation that is dropped shows what is in it and is kept by a press, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
    const browser = await launch()
    try {
      await visitingWith(
        browser,
        async (page, address, own) => {
          assert.equal(own.run(['import', '-'], dossier).code, 0)
          await page.goto(`${address}/settings/calendar`)
          await page
            .getByLabel('The calendar file (.ics)')
            .setInputFiles({ name: 'invite.ics', mimeType: 'text/calendar', buffer: Buffer.from(invite) })
          await page.getByRole('button', { name: 'Look for interviews' }).click()
          await page.getByLabel('Final interview <b>').waitFor()
          assert.match(
            (await page.locator('main').textContent()) ?? '',
            /new.*Mühle & Marsh, Lead.*with Dana Okonkwo/,
          )
          if (javaScriptEnabled) assert.deepEqual(await violations(page), [])
          await page.getByRole('button', { name: 'Keep what is ticked' }).click()
          await page.waitForURL(/\/o\/mill/)
          assert.match(own.run(['export', 'mill']).out, /https:\/\/meet\.example\/x/)
        },
        { viewport: { width: 390, height: 844 }, bypassCSP: true, javaScriptEnabled },
      )
    } finally {
      await browser.close()
    }
  })

test('a calendar on a real server is connected on the page, and the clock finds what came into it since', async () => {
  const [browser, server] = await Promise.all([launch(), radicale()])
  try {
    const path = await server.calendar('Work')
    await server.put(
      path,
      'a@mill',
      'SUMMARY:Chat with Mühle & Marsh\nDTSTART:20261203T100000Z\nDURATION:PT1H',
    )
    await visitingWith(
      browser,
      async (page, address, own) => {
        assert.equal(own.run(['import', '-'], dossier).code, 0)
        await page.goto(`${address}/settings/calendar`)
        await page.getByText('Connect a calendar on a server').click()
        await page.getByLabel('The address of the server').fill(server.address)
        await page.getByLabel('The name you sign in with there').fill(server.user)
        await page.getByLabel('The password there').fill('wrong')
        await page.getByRole('button', { name: 'Connect' }).click()
        await page.getByText('does not accept this name and password').first().waitFor()
        await page.getByText('Connect a calendar on a server').click()
        await page.getByLabel('The address of the server').fill(server.address)
        await page.getByLabel('The name you sign in with there').fill(server.user)
        await page.getByLabel('The password there').fill(server.password)
        await page.getByRole('button', { name: 'Connect' }).click()
        await page.getByRole('button', { name: 'Look at what was found' }).click()
        await page.getByLabel('Chat with Mühle & Marsh').waitFor()
        await page.getByRole('button', { name: 'Keep what is ticked' }).click()
        await page.waitForURL(/\/o\/mill/)
        await server.put(
          path,
          'b@mill',
          'SUMMARY:Talk at Mühle & Marsh\nDTSTART:20261204T100000Z\nDURATION:PT1H',
        )
        assert.equal(own.run(['deliver']).code, 0)
        await page.goto(`${address}/settings/calendar`)
        await page.getByText('One entry looks like an interview').waitFor()
        assert.deepEqual(await violations(page), [])
        await page.getByRole('button', { name: 'None of these is an interview' }).click()
        await page.getByText('There is no interview in it that you do not have').waitFor()
        await page.getByRole('button', { name: 'Read it no longer' }).click()
        await page.getByText('Connect a calendar on a server').waitFor()
      },
      { viewport: { width: 390, height: 844 }, bypassCSP: true },
      /422/,
    )
  } finally {
    await browser.close()
    await server.stop()
  }
})

test('Settings → Calendar: an address is made, changed and taken away, and the file is saved, with nothing axe minds', async () => {
  const browser = await launch()
  try {
    await visitingWith(
      browser,
      async (page, address) => {
        await page.goto(`${address}/settings/calendar`)
        await page.getByRole('button', { name: 'Make an address' }).click()
        const field = page.getByLabel('The address to subscribe to')
        const one = await field.inputValue()
        assert.match(one, /^http:\/\/127\.0\.0\.1:\d+\/calendar\/[\w-]{32}\/plan\.ics$/)
        assert.deepEqual(await violations(page), [])
        await page.getByRole('button', { name: 'Make a new address' }).click()
        await page.waitForFunction(
          (before) => document.querySelector('input[readonly]')?.getAttribute('value') !== before,
          one,
        )
        await page.getByRole('button', { name: 'Take the address away' }).click()
        await page.getByRole('button', { name: 'Make an address' }).waitFor()
        await page.getByLabel('As tasks with a last moment').check()
        await page.getByLabel('Names of people and firms').selectOption('hidden')
        await page.getByRole('button', { name: 'Keep it so' }).click()
        await page.waitForLoadState()
        assert.equal(await page.getByLabel('As tasks with a last moment').isChecked(), true)
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: 'Save the calendar' }).click(),
        ])
        assert.equal(download.suggestedFilename(), 'my plan.ics')
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390)
      },
      { viewport: { width: 390, height: 844 }, bypassCSP: true },
    )
  } finally {
    await browser.close()
  }
})
