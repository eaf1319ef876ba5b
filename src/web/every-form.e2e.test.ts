import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launch } from '../testing/browser.ts'
import { imapServer, type Line } from '../testing/mail/line.ts'
import { smtpServer, type TestSmtp } from '../testing/mail/smtp.ts'
import { visitingWith } from '../testing/visit.ts'
import { type Filled, fill, formsOn, type Knows, linksOn, type Shown, send } from '../testing/walk.ts'

let browser: Browser
let smtp: TestSmtp
let imap: Line
const password = 'rain on the roof'
before(async () => {
  smtp = await smtpServer(password, { allowInsecureAuth: true, hideSTARTTLS: true })
  imap = await imapServer(password)
  browser = await launch()
})
after(async () => {
  await browser.close()
  await Promise.all([smtp.close(), imap.close()])
})

/** Fields whose words do not stand anywhere afterwards, and why. */
const unseen = new Map([
  ['until', 'a span becomes a moment'],
  ['password', 'never shown'],
  ['key', 'never shown'],
  ['ntfyToken', 'never shown'],
  ['subject', 'kept until it is sent; of what went out the text is kept'],
  ['text@/files', 'read into facts'],
  ['text@/people/bring', 'read into people, who are shown first'],
  ['text@/people/card', 'read into the fields beside it'],
  ['text@/mail/bring', 'read into messages, which are shown first'],
  ['text@/settings/phone', 'read into facts'],
  ['text@/settings/calendar', 'read into talks, which are shown first'],
  ['promise:by', 'said as by me or by them'],
  ['confirm', 'the name of what is gone'],
  ['day', 'kept as the day of the talk'],
  ['minutes@/begin', 'kept as when the talk ended'],
])

/** Pressed after each form; alone it may find its change changed again, and says so. */
const undo = /^post \/do\/undo/

/** An answer is held against the notes, and what is struck is shown with its reason. */
const judged = /^post \/o\/…\/assistant/

/** It asks another machine, or tells one: calendars.e2e, bring-people.e2e and programs.e2e fill them. */
const elsewhere = /^post \/(?:settings\/(?:calendar\/account|programs\/hook)|people\/server)/

/** Done last: after it the rest of its page is gone, or steps fall on other days. */
const last = /delete|disconnect|forget|reset|settings\/when/

/** What is asked about a note or a sentence is so only as long as no other form answered it: tried before them. */
const first = /^post \/do\/(?:note \| say \||say )/

/** What comes of it is a file, which paper.e2e.test.ts reads. */
const asFile = /^post \/o\/…\/letter\.pdf/

/** Erasing comes after that, and everything after all. */
const lateness = (kind: string): number => {
  if (first.test(kind)) return -1
  return /\/do\/erase/.test(kind) ? 2 + Number(!/opportunity/.test(kind)) : Number(last.test(kind))
}

/** Every form that can be reached, from every page. */
const crawl = async (page: Page, address: string): Promise<readonly Shown[]> => {
  const waiting = ['/', '/opportunities/new']
  const seen = new Set(waiting)
  const forms: Shown[] = []
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const answer = await page.goto(`${address}${path}`)
    assert.ok(answer && answer.status() < 400, `${path} answers ${answer?.status()}`)
    forms.push(...(await formsOn(page)))
    for (const link of await linksOn(page)) {
      if (seen.has(link) || /^\/playbook|changed=|compare=/.test(link)) continue
      seen.add(link)
      waiting.push(link)
    }
  }
  return forms
}

/** All that can be read of the house, where it is likeliest first: its pages and its facts. */
async function* everything(page: Page, address: string, form: Shown) {
  // A line that lay idle may be closed by the server just as it is used again; a browser asks once more, and so does this.
  const read = async (path: string) =>
    (await page.request.get(new URL(path, address).href, { maxRetries: 2 })).text()
  yield await page.content()
  yield await read(form.page)
  const list = await read('/opportunities')
  yield list
  const ids = new Set([...list.matchAll(/href="\/o\/([^"?#/]+)"/g)].map(([, id]) => id ?? ''))
  for (const path of [
    ...[...ids].map((id) => `/o/${id}/export.json`),
    '/profile',
    '/settings/writing',
    '/settings/when',
    '/settings/appearance',
    '/settings/reminders',
    '/settings/calendar',
    '/settings/programs',
    '/mail',
  ])
    yield await read(path)
}

const flat = (text: string): string => text.replace(/\s+/g, ' ')

/** What of it stands nowhere in the house. */
const missing = async (filled: readonly Filled[], page: Page, address: string, form: Shown) => {
  const place = new URL(form.page).pathname
  let left = filled.filter(
    ({ name, value }) => !unseen.has(name) && !unseen.has(`${name}@${place}`) && value !== '',
  )
  if (left.length === 0) return left
  for await (const text of everything(page, address, form)) {
    const read = flat(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('\\n', ' '))
    left = left.filter(({ value }) => !read.includes(flat(value)))
    if (left.length === 0) break
  }
  return left
}

/** What only this form asks so: a sum, or the name of what is erased, to be typed out. */
const typedOut = async (page: Page, form: Shown): Promise<Knows> => {
  // Here it is a sum; elsewhere a choice.
  if (/\/do\/offer/.test(form.kind)) return { asked: '92' }
  if (!/\/do\/erase/.test(form.kind)) return {}
  const fold = page.locator('details.erase', {
    has: page.getByRole('button', { name: form.button, exact: true }),
  })
  return { confirm: await fold.locator('strong').first().innerText() }
}

/** Fills and sends one form, and says what became of it; an empty text is well. */
const tried = async (page: Page, address: string, form: Shown, knows: Knows, count: number) => {
  const filled = await fill(page, form, { ...knows, ...(await typedOut(page, form)) }, count)
  const first = await send(page, form)
  // A refusal may name what would be let through: a person presses that.
  const way = (await formsOn(page)).find(({ button }) => button.startsWith('Take '))
  const { status, alert } = first.status === 422 && way ? await send(page, way) : first
  if (status >= 400 || (alert !== '' && !judged.test(form.kind)))
    return `${form.kind}\n  answers ${status}: ${alert.replace(/\s+/g, ' ')}\n  to ${JSON.stringify(filled)}`
  const gone = asFile.test(form.kind) ? [] : await missing(filled, page, address, form)
  return {
    says: gone.length > 0 ? `${form.kind}\n  nowhere afterwards: ${JSON.stringify(gone)}` : '',
  }
}

/** The same form but for its fields: where it goes, and what it is about. */
const alike = (one: string, other: string): boolean => {
  const [to, , about] = one.split(' | ')
  const [place, , subject] = other.split(' | ')
  return to === place && about === subject && to?.startsWith('post /debrief') === true
}

const walk = async (
  page: Page,
  address: string,
  knows: Knows,
): Promise<{ kinds: string[]; wrong: string[] }> => {
  const found = await crawl(page, address)
  const kinds = [...new Set(found.map(({ kind }) => kind))]
    .filter((kind) => !undo.test(kind) && !elsewhere.test(kind))
    .toSorted((one, other) => lateness(one) - lateness(other))
  const wrong: string[] = []
  for (const [count, kind] of kinds.entries()) {
    let sent = false
    for (const { page: place } of found.filter((form) => form.kind === kind)) {
      await page.goto(place)
      const shown = await formsOn(page)
      // A debrief asks less with each answer: with another field more or less it is the same form.
      const form = shown.find((each) => each.kind === kind) ?? shown.find((each) => alike(each.kind, kind))
      // What came before may have changed the page; another of the same kind does as well.
      if (!form) continue
      const outcome = await tried(page, address, form, knows, count)
      sent = true
      if (typeof outcome === 'string') wrong.push(outcome)
      else if (outcome.says !== '') wrong.push(outcome.says)
      const back = page.locator('.flash form[action^="/do/undo"] button')
      if ((await back.count()) > 0) {
        await Promise.all([page.waitForEvent('framenavigated'), back.click()])
        await page.waitForLoadState()
        if ((await page.locator('[role="alert"]').count()) > 0) wrong.push(`${kind}\n  cannot be taken back`)
      }
      break
    }
    if (!sent) wrong.push(`${kind}\n  was there and could not be found again`)
  }
  return { kinds, wrong }
}

const dossier = (role: string, company: string): string =>
  `afterword: 1\nme:\n  name: Priya Raman\nopportunity:\n  role: ${role}\n  company:\n    name: ${company}\n`

const phoneNotes = `Afterword notes, version 1

#firm
The Ferry

#day
2026-11-19

#time
9:00

#person
Bo Lind

#told
You mend the ropes yourselves.

#end
`

const copied = `From: Bo Lind <bo@ferry.example>
Sent: Tuesday, November 24, 2026 3:05 PM
To: Priya Raman <priya@old.example>
Subject: Interview for the Rope Engineer position

Dear Priya, would you come to an interview?
`

const appointment = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Ferry//EN
BEGIN:VEVENT
UID:ropes@ferry.example
DTSTAMP:20261101T090000Z
DTSTART:20261203T100000Z
DTEND:20261203T110000Z
SUMMARY:Interview with the Ferry
END:VEVENT
END:VCALENDAR
`

const knows = (): Knows => ({
  name: 'Kim Lee',
  given: 'Kim',
  family: 'Lee',
  zone: 'Europe/London',
  country: 'Canada',
  on: '2026-11-19',
  time: '10:00',
  honorific: 'Ms',
  password,
  smtp: '127.0.0.1',
  smtpPort: String(smtp.port),
  smtpSecurity: 'none',

  imap: '127.0.0.1',
  imapPort: String(imap.port),
  imapSecurity: 'none',
  key: 'sk-0123',
  model: 'llama',
  'file@/files': dossier('Ward Nurse', 'St. Ansgar Hospital'),
  'text@/files': dossier('Night Porter', 'Hotel Aurora'),
  // A topic that nobody listens at, and notes from a phone.
  ntfy: 'http://127.0.0.1:9/topic',
  most: '3',
  word: 'my very own notes',
  'address@/settings/reminders': 'https://afterword.example.org',
  ntfyToken: 'tk_abcdefgh12345678',
  'text@/mail/bring': copied,
  'own@/mail/bring': 'priya@old.example',
  'file@/mail/bring': '',
  'text@/settings/calendar': appointment,
  'file@/settings/calendar': '',
  'text@/settings/phone': phoneNotes,
  'file@/settings/phone': '',
  'opportunity@/settings/phone': '',
  // On Today a reply has one field: it is signed, as people sign.
  'text@/': 'The rota of the harbour office is with me now.\n\nDana Okonkwo',
  // One of the two: the words, or the file.
  'file@/mail': '',
  'opportunity@/mail': 'example-northwind',
  'from@/mail': 'Dana Okonkwo',
})

/** A page of what was deleted in between, and a refusal that names its way on. */
const refusals = /status of (?:404|422)/

describe('every form of every page takes what a person writes into it', () => {
  test('where nothing is kept yet', () =>
    visitingWith(
      browser,
      async (page, address) => {
        const { kinds, wrong } = await walk(page, address, { ...knows(), 'opportunity@/mail': '' })
        assert.deepEqual(wrong, [])
        assert.ok(kinds.length >= 7, `only ${kinds.length} forms were found`)
      },
      { javaScriptEnabled: false },
      refusals,
    ))

  // Some fifty forms, one after the other: longer than any other test may take.
  test('in a search that is under way', { timeout: 10 * 60_000 }, () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        const me = ['--name', 'Priya Raman', '--email', 'priya@example.org', '--zone', 'America/Toronto']
        house.run(['profile', ...me])
        house.run(['example'])
        const { kinds, wrong } = await walk(page, address, knows())
        assert.deepEqual(wrong, [])
        assert.ok(kinds.length >= 40, `only ${kinds.length} forms were found`)
      },
      { javaScriptEnabled: false },
      refusals,
    ),
  )
})
