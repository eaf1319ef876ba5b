import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launch, pressed, violations } from '../testing/browser.ts'
import type { House } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const ago = ({ now }: House, hours: number) =>
  `${now().subtract({ hours }).toPlainDateTime().toString({ smallestUnit: 'minute' })}[UTC]`

const dossier = (house: House) => `
afterword: 1
me: {name: Ann Lowe, email: ann@lowe.example, zone: UTC}
opportunity: {id: mill, role: Operations Lead, company: {name: Mill & Marsh, field: logistics, zone: UTC}}
people:
  bob: {name: Bob Tran, email: bob@mill.example}
  lena: {name: Lena Trask, email: lena@mill.example}
interviews:
  - {id: panel, stage: panel, format: video, starts: '${ago(house, 4)}', ends: '${ago(house, 3)}', met: [bob, lena]}
`

/** Both thank-yous have their yes; one is uncertain as after a line that broke at the worst moment. */
const ready = (house: House): void => {
  const file = join(house.data, 'mill.yaml')
  writeFileSync(file, dossier(house))
  assert.equal(house.run(['import', file]).code, 0)
  for (const person of ['bob', 'lena']) {
    const { code, err } = house.seated(['approve', 'mill', `panel/thank-you/${person}`])
    assert.equal(code, 0, err)
  }
  rmSync(file)
  const db = new DatabaseSync(join(house.data, 'afterword.db'))
  db.exec(`update outgoing set mailbox_id = 'ann@lowe.example', next_at = '2999-01-01T00:00:00.000Z'`)
  db.exec(`update outgoing set state = 'uncertain' where step = 'panel/thank-you/bob'`)
  db.close()
}

const visiting = (
  work: (page: Page, address: string, house: House) => Promise<void>,
  options: BrowserContextOptions = {},
) => visitingWith(browser, work, options)

const paste = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('Paste what it said').fill(text)
  await page.getByLabel('Where it belongs').selectOption('mill')
  await pressed(page, page.getByRole('button', { name: 'Take it in' }))
}

describe('mail in a browser', () => {
  for (const javaScriptEnabled of [true, false])
    test(`uncertain, on its way, an answer, one click; ${javaScriptEnabled ? 'with' : 'without'} script`, () =>
      visiting(
        async (page, address, house) => {
          ready(house)
          await page.goto(address)
          await page.getByRole('link', { name: /waits? for your word/ }).click()
          assert.match(await page.locator('h1').innerText(), /One thing waits for your word/)
          assert.match(await page.locator('main').innerText(), /nobody can know whether it arrived/)
          await pressed(page, page.getByRole('button', { name: 'It arrived' }))
          assert.match(await page.locator('h1').innerText(), /Nothing waits/)
          assert.match(house.run(['plan', 'mill', '--all']).out, /thank-you\/bob[\s\S]*/)
          await paste(
            page,
            'Hi Ann, unfortunately we have decided to move forward with another candidate. Bob',
          )
          await page.getByText('It is taken in.').waitFor()
          // The answer holds what was on its way.
          assert.match(await page.locator('main').innerText(), /held/)
          assert.match(await page.locator('main').innerText(), /It seems to be a no/)
          await pressed(page, page.getByRole('button', { name: 'Yes, a no' }))
          assert.doesNotMatch(await page.locator('main').innerText(), /It seems to be/)
          await pressed(page, page.getByRole('button', { name: 'Cancel' }))
          assert.match(await page.locator('h1').innerText(), /Nothing waits/)
          assert.match(house.run(['export', 'mill']).out, /is: no/)
        },
        { javaScriptEnabled },
      ))

  test('mail that could not be taken in is shown with its reason and what to do, and cleared', () =>
    visiting(async (page, address, house) => {
      const file = join(house.data, 'mill.yaml')
      writeFileSync(file, dossier(house))
      assert.equal(house.run(['import', file]).code, 0)
      house.run(['receive', '--opportunity', 'mill', '--from', 'bob', '--text', 'See you.'])
      const db = new DatabaseSync(join(house.data, 'afterword.db'))
      db.exec(`update incoming set state = 'set-aside', trouble = 'Enter by hand: it has no end.'`)
      db.close()
      const { out } = house.run(['inbox'])
      assert.match(out, /Enter by hand: it has no end\.\s+Once you have: afterword confirm \w+ --aside/)
      await page.goto(`${address}/mail`)
      assert.match(await page.locator('h1').innerText(), /One thing waits for your word/)
      assert.match(
        await page.locator('main').innerText(),
        /Enter by hand: it has no end\. Nothing goes out for this process/,
      )
      await pressed(page, page.getByRole('button', { name: 'I have dealt with it' }))
      assert.match(await page.locator('h1').innerText(), /Nothing waits/)
      assert.match(house.run(['inbox']).out, /No answer waits/)
    }))

  test('what says nothing of where it belongs is refused with a sentence, and stays in its field', () =>
    visiting(async (page, address, house) => {
      ready(house)
      await page.goto(`${address}/mail`)
      await page.getByLabel('Paste what it said').fill('See you soon <b>Ann</b>')
      const refused = page.waitForResponse((response) => response.status() === 422)
      await page.getByRole('button', { name: 'Take it in' }).click()
      await refused
      assert.match(await page.getByRole('alert').innerText(), /where it belongs/)
      assert.equal(
        (await page.getByLabel('Paste what it said').inputValue()).trim(),
        'See you soon <b>Ann</b>',
      )
    }).catch((error: Error) => {
      // The browser complains of the 422 that was asked for.
      if (!/422/.test(error.message)) throw error
    }))

  test('the draft says when a yes sends it, and a file can go along', () =>
    visiting(async (page, address, house) => {
      ready(house)
      house.run(['withdraw', 'mill', 'panel/thank-you/lena'])
      await page.goto(`${address}/o/mill/draft?step=panel/thank-you/lena`)
      await page.locator('.bar .menu > summary').click()
      await page.getByRole('link', { name: 'With attachments, as a file' }).click()
      await page.getByText(/It becomes a file .*which your mail program opens/).waitFor()
      await page
        .getByLabel(/With files/)
        .setInputFiles({ name: 'План.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') })
      await page.getByRole('button', { name: 'Keep it as a file like this' }).click()
      await page.getByRole('button', { name: 'Send now' }).waitFor()
      const [row] = (
        house.json(['outbox']) as { messages: { size: number; step: string }[] }
      ).messages.filter(({ step }) => step.endsWith('lena'))
      assert.ok((row?.size ?? 0) > 500)
    }))

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing, and nothing is wider than a phone, ${colorScheme}`, () =>
      visiting(
        async (page, address, house) => {
          ready(house)
          await page.goto(`${address}/mail`)
          await paste(
            page,
            'We would like to invite you to a second conversation. Are you free on Tuesday?\n\nLena',
          )
          for (const path of [
            '/mail',
            '/o/mill/draft?step=panel/thank-you/lena',
            '/settings/mail/connect?address=ann@outlook.com',
          ]) {
            await page.goto(`${address}${path}`)
            assert.deepEqual(await violations(page), [], path)
            const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
            assert.ok(over <= 0, `${path} is ${over} px wider than the screen`)
          }
        },
        { viewport: { width: 390, height: 844 }, colorScheme, bypassCSP: true },
      ))
})
