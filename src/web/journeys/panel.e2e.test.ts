/** A panel of four, from the talk to the silence, over a real Postfix and a real Dovecot: four letters, a yes to each, an answer of one, and the word to another who stays silent. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { contextOf, launch, onScriptError, pressed } from '../../testing/browser.ts'
import { idIn, mailsFrom, mailsOf, until, writes } from '../../testing/correspondents.ts'
import { type House, newHouse, type Opened, openHouse } from '../../testing/house.ts'
import { type MailServers, startMailServers } from '../../testing/mail-servers.ts'
import { hoursAgo, noonZone } from '../../testing/noon.ts'

let servers: MailServers
let house: House
let browser: Browser
let context: BrowserContext
let opened: Opened
let page: Page
const wrong: string[] = []

before(async () => {
  servers = await startMailServers()
  writeFileSync(join(servers.dir, 'ca.pem'), servers.ca)
  house = newHouse({ NODE_EXTRA_CA_CERTS: join(servers.dir, 'ca.pem') }, Temporal.Now.instant())
  browser = await launch()
  context = await contextOf(browser, { timezoneId: noonZone, locale: 'en-GB' })
  page = await context.newPage()
  onScriptError(page, (message) => wrong.push(message))
  await open(house)
})
after(async () => {
  await browser.close()
  await opened.close()
  house.remove()
  await servers.stop()
})

const open = async (one: House) => {
  opened = await openHouse(one, { asleep: true })
  await context.addCookies([opened.cookie])
}

const at = (path: string) => page.goto(`${opened.address}${path}`)
const main = () => page.locator('main').innerText()

/** Whoever is written to first comes first. `defer@` is taken by the server and lies there. */
const panel = [
  ['lena', 'Lena Trask', 'late@lab.test', 'You want one dashboard for all five sites.'],
  ['bob', 'Bob Tran', 'bob@lab.test', 'Your night shift now loads the trucks before the drivers arrive.'],
  ['oona', 'Oona Fell', 'oof@lab.test', 'You moved the returns desk next to the dock last year.'],
  ['gus', 'Gus Arlo', 'defer@lab.test', 'Two of the five sites still plan their routes on paper.'],
] as const

/** Whose business the answer is, changed on their card. */
const theOneToAsk = async (id: string) => {
  const there = new URL(page.url())
  await at('/o/mill-marsh')
  const card = page.locator(`#person-${id}`)
  await card.getByText(/Change \w+ \w+/).click()
  await card.getByText('More fields').click()
  await card.getByLabel('The one to ask how things stand').selectOption({ label: 'yes, this person' })
  await pressed(page, card.getByRole('button', { name: 'Keep', exact: true }))
  await at(`${there.pathname}${there.search}`)
}

test('the mailbox is connected on its page', async () => {
  await at('/settings/mail')
  await page.getByLabel('Your mail address').fill('ann@lab.test')
  await pressed(page, page.getByRole('button', { name: 'Next' }))
  await page.getByLabel('The server that sends (SMTP)').fill('localhost')
  await page.getByLabel('Its port, 465').fill(String(servers.submission))
  await page.getByLabel('How its line is protected').selectOption('starttls')
  await page.getByLabel('The server one reads from').fill('localhost')
  await page.getByLabel('The port of that one').fill(String(servers.imaps))
  await page.getByLabel('How the line of that one').selectOption('tls')
  await page.getByLabel('Your name as it stands').fill('Ann Lowe')
  await page.getByLabel('Password for mail programs').fill(servers.password)
  await pressed(page, page.getByRole('button', { name: 'Connect', exact: true }))
  assert.match(await page.getByRole('status').innerText(), /is connected/)
})

test('a talk with four of them, each with what they told', async () => {
  await at('/begin')
  await page.getByLabel('Firm').fill('Mill & Marsh')
  await page.getByLabel('Role').fill('Operations Lead')
  await page.getByLabel('It began at').fill(hoursAgo(3).slice(11, 16))
  for (const [index, [, name, address]] of panel.entries()) {
    if (index > 0) await page.getByRole('button', { name: '+ another' }).click()
    await page.locator(`#name-${index}`).fill(name)
    await page.locator(`#contact-${index}`).fill(address)
  }
  await page.locator('#begin .act button').click()
  await page.waitForURL(/\/debrief/)
  await theOneToAsk('lena')
  for (const [id, , , told] of panel) await page.locator(`textarea[data-about="${id}"]`).first().fill(told)
  await page.getByRole('button', { name: 'Read the letter', exact: true }).click()
  await page.waitForURL(/\/draft/)
})

test('four letters, no two alike, each gone with a yes of its own', async () => {
  await page.getByLabel('Your name, as you sign it').fill('Ann Lowe')
  await pressed(page, page.getByRole('button', { name: 'Sign it' }))
  const seen = new Map<string, string>()
  for (let count = 1; count <= panel.length; count += 1) {
    const to = await page.getByRole('heading', { level: 1 }).innerText()
    seen.set(to, await page.locator('#words-body').inputValue())
    await pressed(page, page.getByRole('button', { name: 'Send now' }))
    await page.getByText('you said yes').first().waitFor()
    if (count < panel.length)
      await pressed(page, page.getByRole('link', { name: new RegExp(`^Next: .+ \\(${count + 1} of 4\\)$`) }))
  }
  assert.deepEqual([...seen.keys()].toSorted(), ['Thank Bob', 'Thank Gus', 'Thank Lena', 'Thank Oona'])
  const sentences = [...seen.values()].flatMap((body) => body.split('\n').slice(1, -2))
  const long = sentences.filter((line) => line.length > 60)
  assert.equal(new Set(long).size, long.length)
  for (const user of ['bob', 'oof', 'late'])
    await until(() => mailsFrom(servers, 'ann', user).length > 0, `the letter to ${user}`, 90)
  for (const [user, told] of [
    ['bob', /night shift/],
    ['oof', /returns desk/],
    ['late', /one dashboard/],
  ] as const) {
    const mails = mailsFrom(servers, 'ann', user)
    assert.equal(mails.length, 1)
    assert.match(mails[0] ?? '', told)
  }
  await until(async () => {
    await at('/mail')
    return (await page.getByText('✓ sent').count()) === panel.length
  }, 'what is known of the four')
})

test('an answer of one is shown with its words, and means what its reader says; an automatic one is none', async () => {
  await until(
    () => mailsOf(servers, 'ann').some((mail) => /Out of office/.test(mail)),
    'the automatic answer',
  )
  const [letter = ''] = mailsFrom(servers, 'ann', 'bob')
  await writes(servers, {
    from: 'Bob Tran <bob@lab.test>',
    to: 'ann@lab.test',
    subject: 'Re: Thank you',
    text: 'Hi Ann,\n\nthank you for your note, it was good to meet you.\n\nBob',
    inReplyTo: idIn(letter),
    references: [idIn(letter)],
  })
  await until(async () => {
    await at('/')
    return (await page.locator('#answers').count()) > 0
  }, 'the answer')
  const waiting = await page.locator('#answers').innerText()
  assert.match(waiting, /Bob Tran\s+Re: Thank you[\s\S]*One answer or message waits for your word/)
  assert.doesNotMatch(waiting, /Oona/)
  await at('/mail')
  assert.match(await main(), /Bob Tran answered: Re: Thank you[\s\S]*it was good to meet you/)
  await pressed(page, page.getByRole('button', { name: 'Yes, a courtesy' }))
  await at('/')
  assert.equal(await page.locator('#answers').count(), 0)
  assert.match(await main(), /You wait for\s+Lena Trask, Mill & Marsh/)
})

test('to another who stays silent there is one word, when it is time; it goes out, and asks nobody else', async () => {
  const asks = () => page.getByRole('heading', { name: 'Ask Lena how things stand' })
  for (const days of [7, 9, 11, 13, 15, 17]) {
    await opened.close()
    await open(house.later({ days }))
    await at('/')
    if ((await asks().count()) > 0) break
    assert.doesNotMatch(await main(), /Ask \w+ how things stand/)
  }
  await asks().first().waitFor()
  assert.doesNotMatch(await main(), /Ask (?:Bob|Oona|Gus)/)
  await pressed(page, page.locator('.first').getByRole('link', { name: 'Read the draft' }))
  assert.match(await page.locator('#words-body').inputValue(), /^Hi Lena,/)
  const now = page.getByRole('button', { name: 'Send now' })
  await pressed(page, now)
  await page.getByText('you said yes').first().waitFor()
  await until(() => mailsFrom(servers, 'ann', 'late').length === 2, 'the word to Lena', 90)
  assert.deepEqual(
    ['bob', 'oof'].map((user) => mailsFrom(servers, 'ann', user).length),
    [1, 1],
  )
  await until(async () => {
    await at('/')
    return !/Ask Lena how things stand/.test(await main())
  }, 'the plan to fall silent')
  assert.deepEqual(wrong, [])
})
