import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launch, pressed, violations } from '../testing/browser.ts'
import { exampleFile, type House } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const mail = (id: number, from: string, to: string, subject: string, text: string) =>
  `From x@y Tue Nov 17 10:00:00 2026\nMIME-Version: 1.0\nFrom: ${from}\nTo: ${to}\nSubject: ${subject}\nDate: Tue, ${10 + id} Nov 2026 10:00:00 -0500\nMessage-ID: <${id}@home.example>\n\n${text}\n\n`
const me = 'Priya Raman <priya.raman@old.example>'
const dana = 'Dana Okonkwo <dana@northwind.example>'
const mailbox = [
  mail(1, dana, me, 'Your application', 'Dear Priya,\n\nthank you, we have it.\n\nDana'),
  mail(2, me, dana, 'Re: Your application', 'Dear Dana,\n\nthank you.\n\nPriya'),
  mail(
    3,
    'Bo Lind <bo@quay.example>',
    me,
    'An interview',
    'Dear Priya,\n\nwould you come to an interview with us at Quay Robotics?\n\nBo Lind\nHead of Engineering\nQuay Robotics',
  ),
  mail(4, 'Shop <news@shop.example>', me, 'Your order', 'It has shipped.'),
].join('')

const narrow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

const thread = `Hi Priya, sounds good.

Dana Okonkwo

On Tue, 17 Nov 2026 at 09:02, Priya Raman <priya@example.org> wrote:

> Dear Dana, thank you for your time.
>
> Priya
`

const walk =
  (script: boolean) =>
  async (page: Page, address: string, house: House): Promise<void> => {
    assert.equal(house.run(['import', exampleFile('screening-software.yaml')]).code, 0)
    await page.goto(`${address}/files`)
    await page.getByRole('main').getByRole('link', { name: 'Bring mails in' }).click()
    if (script) assert.deepEqual(await violations(page), [])
    await page.getByLabel('Your address in them').fill('priya.raman@old.example')
    await page.setInputFiles('#file', {
      name: 'search.mbox',
      mimeType: 'application/mbox',
      buffer: Buffer.from(mailbox),
    })
    await pressed(page, page.getByRole('button', { name: 'Look at them' }))
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'What stands in them')
    if (script) assert.deepEqual(await violations(page), [])
    assert.ok(await narrow(page))
    const text = await page.locator('main').innerText()
    assert.match(text, /4 messages|four messages/i)
    assert.match(text, /Quay Robotics \(new\)/)
    assert.match(text, /Bo Lind/)
    assert.match(text, /job Head of Engineering/)
    assert.match(text, /“Your order”, from Shop: nothing in it speaks of a search/)
    // Without the job nothing is begun, and what was ticked stays.
    const bo = page.getByRole('checkbox', { name: /^Bo Lind$/ })
    for (const box of await page.getByRole('checkbox', { name: /Bo Lind/ }).all()) await box.check()
    await page.getByLabel('What it means').last().selectOption({ label: 'a next step' })
    await pressed(page, page.getByRole('button', { name: 'Keep what I ticked' }))
    assert.match(await page.locator('main').innerText(), /which job is it at Quay Robotics\?/i)
    assert.ok(await bo.isChecked())
    assert.equal(await page.getByLabel('What it means').last().inputValue(), 'next-step')
    await page.getByLabel('The firm').fill('Quay Robotics Ltd')
    await page.getByLabel('The job').fill('Rope Engineer')
    await pressed(page, page.getByRole('button', { name: 'Keep what I ticked' }))
    assert.match(
      await page.locator('main').innerText(),
      /Brought in three messages and one person of Northwind/,
    )
    const quay = house.run(['export', 'quay-robotics-ltd'])
    assert.match(quay.out, /role: Rope Engineer/)
    assert.match(quay.out, /name: Bo Lind/)
    assert.match(quay.out, /is: next-step/)
    // The same file once more: all of it is here.
    await page.goto(`${address}/files`)
    await page.setInputFiles('#file', {
      name: 'search.mbox',
      mimeType: 'application/mbox',
      buffer: Buffer.from(mailbox),
    })
    await pressed(page, page.getByRole('button', { name: 'Bring it in' }))
    assert.match(await page.locator('main').innerText(), /3 of them are here already/)
    // A thread that is pasted on Today is one.
    await page.goto(address)
    await page.getByLabel('Paste what they wrote').fill(thread)
    await pressed(page, page.getByRole('button', { name: 'Take it in' }))
    const told = await page.locator('main').innerText()
    assert.match(told, /You to Dana Okonkwo/)
    assert.match(told, /no day stands there; taken as now/)
    await pressed(page, page.getByRole('button', { name: 'Keep what I ticked' }))
    assert.match(await page.locator('main').innerText(), /Brought in two messages of Northwind/)
  }

describe('mails are brought in, looked at first', () => {
  test('with script', () => visitingWith(browser, walk(true), { bypassCSP: true }, /422/))
  test('without script, on a phone', () =>
    visitingWith(
      browser,
      walk(false),
      { javaScriptEnabled: false, viewport: { width: 390, height: 844 } },
      /422/,
    ))

  test('what holds no mail says so, and nothing ticked is said too', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        house.run(['import', exampleFile('screening-software.yaml')])
        await page.goto(`${address}/mail/bring`)
        await pressed(page, page.getByRole('button', { name: 'Look at them' }))
        assert.match(await page.locator('main').innerText(), /Choose a file, or paste what was written/)
        await page.getByLabel('or paste a thread as you copied it').fill('Just a thought of mine.')
        await pressed(page, page.getByRole('button', { name: 'Look at them' }))
        assert.match(await page.locator('main').innerText(), /Nobody can be seen in it who wrote/)
        await page.getByLabel('or paste a thread as you copied it').fill(thread)
        await page.getByLabel('Where they belong').selectOption({ index: 1 })
        await pressed(page, page.getByRole('button', { name: 'Look at them' }))
        for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
        await pressed(page, page.getByRole('button', { name: 'Keep what I ticked' }))
        assert.match(await page.locator('main').innerText(), /Tick what you want to keep/)
      },
      {},
      /422/,
    ))
})

test('the command line shows and keeps them', () =>
  visitingWith(browser, async (_page, _address, house) => {
    const file = join(house.data, 'search.mbox')
    writeFileSync(file, mailbox)
    house.run(['import', exampleFile('screening-software.yaml')])
    const own = ['--own', 'priya.raman@old.example']
    const looked = house.run(['mail-file', file, ...own])
    assert.equal(looked.code, 0, looked.err)
    assert.match(looked.out, /firm 2, new: Quay Robotics, which job\?/)
    assert.match(looked.out, /mail 4: “Your order”/)
    const brought = house.run(['bring-mail', file, ...own, '--pick', 'mail 1', '--pick', 'mail 2'])
    assert.match(brought.out, /Brought in two messages of Northwind/)
    assert.match(
      house.run(['bring-mail', file, ...own, '--pick', 'mail 1']).out,
      /here already; nothing was changed/,
    )
    assert.match(house.run(['import', file]).err, /whole mailbox in one file/)
  }))
