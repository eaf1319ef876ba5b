/** Whoever helped, over all firms; what a referee is handed; and the page on which a search ends. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launch, pressed, violations } from '../testing/browser.ts'
import { exampleFile, type House } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const visit = (
  work: (page: Page, address: string, house: House) => Promise<void>,
  options: BrowserContextOptions = {},
) =>
  visitingWith(
    browser,
    async (page, address, house) => {
      for (const file of ['search/3-fernhill.yaml', 'screening-software.yaml'])
        assert.equal(house.run(['import', exampleFile(file)]).code, 0)
      await work(page, address, house)
    },
    options,
  )

const main = (page: Page) => page.locator('main').innerText()
const filled = (page: Page) => page.locator('main .button:not(.plain, .link):visible').count()
const narrow = async (page: Page, path: string) => {
  assert.deepEqual(await violations(page), [], path)
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  assert.ok(over <= 0, `${path} is ${over} px wider`)
}
const phone = { viewport: { width: 390, height: 844 }, bypassCSP: true }

describe('whoever helped', () => {
  test('is one person over all firms, with what they did, whether they were thanked, and the next word', () =>
    visit(async (page, address, house) => {
      const ben = ['--name', 'Ben Achebe', '--email', 'ben.achebe@mail.example']
      house.run(['person', 'northwind-analytics', ...ben, '--helped', 'introduced'])
      await page.goto(`${address}/o/fernhill`)
      const card = page.locator('#person-ben')
      await card.getByText('Change Ben Achebe').click()
      await card.getByText('More fields').click()
      await card.getByLabel('What they did for you').selectOption({ label: 'recommended you' })
      await pressed(page, card.getByRole('button', { name: 'Keep', exact: true }))
      await page.locator('nav summary', { hasText: 'More' }).click()
      await page.getByRole('link', { name: 'Who helped you' }).click()
      assert.deepEqual(await page.locator('section.helper').count(), 1)
      const text = await main(page)
      assert.match(text, /Ben Achebe\s+Former colleague/)
      assert.match(
        text,
        /Fernhill Mobility, an offer\s+Recommended you · not thanked yet\s+Tell Ben how it went/,
      )
      assert.match(text, /Northwind Analytics, interviewing\s+Introduced you · not thanked yet/)
    }))

  test('is handed a page with the role, who may call, what to stress and the days, and no private note', () =>
    visit(async (page, address, house) => {
      house.run([
        'note',
        'fernhill',
        '--interview',
        'final',
        '--kind',
        'clue',
        '--text',
        'worried about the move',
      ])
      await page.goto(`${address}/helpers`)
      await page.getByRole('link', { name: 'A page for when they are asked about you' }).first().click()
      const sheet = page.locator('.handout')
      const text = await sheet.innerText()
      assert.match(text, /Speaking for Priya Raman[\s\S]*For Ben Achebe/)
      assert.match(text, /Staff Data Engineer, Fernhill Mobility[\s\S]*Helen Forsyth, Head of People/)
      assert.match(text, /cut the month-end close at Harbourline from nine days to four/)
      assert.match(text, /My answer to their offer is due by Tuesday, November 24/)
      assert.doesNotMatch(text, /worried|150,000|142,000|Ben Achebe, Former/)
      const file = await page.getByRole('link', { name: 'Keep it as a file' }).getAttribute('href')
      const answer = await page.request.get(new URL(file ?? '', address).href)
      assert.match(await answer.text(), /^# Speaking for Priya Raman/)
    }))
})

describe('landing day', () => {
  test('does not come before an offer is signed and cleared', () =>
    visit(async (page, address, house) => {
      await page.goto(`${address}/landed`)
      assert.match(await main(page), /Not yet/)
      house.run(['offer', 'fernhill', '--signed', '--conditions', 'background check'])
      await page.goto(`${address}/landed`)
      assert.match(await main(page), /Not yet/)
    }))

  test('says whom to thank, where to withdraw and what to put away; each line opens its letter, nothing happens by itself', () =>
    visit(async (page, address, house) => {
      house.run(['offer', 'fernhill', '--signed', '--signedOn', '2026-11-19'])
      await page.goto(`${address}/o/fernhill/offer`)
      await page.getByRole('link', { name: 'See what is left to do' }).first().click()
      const text = await main(page)
      assert.match(
        text,
        /You have landed\s+Staff Data Engineer at Fernhill Mobility, signed and cleared since yesterday/,
      )
      assert.match(text, /Withdraw elsewhere[\s\S]*Tell Dana[\s\S]*withdraw[\s\S]*Northwind Analytics/)
      assert.match(text, /Thank everyone[\s\S]*Thank Ben/)
      assert.equal(await filled(page), 1)
      await page.locator('main .button:not(.plain, .link):visible').click()
      assert.match(decodeURIComponent(page.url()), /northwind-analytics\/draft\?step=process\/withdraw\/dana/)
      assert.match(await page.locator('main').innerText(), /withdraw/i)
      assert.match(house.run(['export', 'northwind-analytics']).out, /status: open/)
    }))

  test('what is withdrawn is put away with a press, which can be taken back', () =>
    visit(
      async (page, address, house) => {
        house.run(['offer', 'fernhill', '--signed', '--signedOn', '2026-11-19'])
        const sent = ['--direction', 'out', '--channel', 'email', '--with', 'dana', '--kind', 'withdraw']
        house.run(['touch', 'northwind-analytics', ...sent, '--at', '2026-11-20T09:00'])
        await page.goto(`${address}/landed`)
        assert.match(await main(page), /✓ done[\s\S]*Put the rest away/)
        await pressed(page, page.getByRole('button', { name: 'Put Northwind Analytics away' }))
        assert.match(house.run(['export', 'northwind-analytics']).out, /status: closed/)
        assert.doesNotMatch(await main(page), /Put the rest away/)
        await pressed(page, page.getByRole('button', { name: 'Undo' }))
        assert.match(house.run(['export', 'northwind-analytics']).out, /status: open/)
        await pressed(page, page.getByRole('button', { name: 'I said yes to Fernhill Mobility' }))
        assert.match(house.run(['export', 'fernhill']).out, /status: accepted/)
      },
      { javaScriptEnabled: false },
    ))
})

describe('the page for a coach', () => {
  test('tells where each search stands, and of private notes only what was ticked, one by one', () =>
    visit(async (page, address, house) => {
      house.run([
        'note',
        'northwind-analytics',
        '--interview',
        'screen',
        '--kind',
        'aside',
        '--text',
        'my own doubts',
      ])
      await page.goto(`${address}/coach`)
      const sheet = page.locator('.handout')
      const text = await sheet.innerText()
      assert.match(text, /Fernhill Mobility: Staff Data Engineer[\s\S]*They offer 142,000 CAD a year/)
      assert.match(
        text,
        /Northwind Analytics: Senior Data Engineer\s+Interviewing[\s\S]*Last: screening interview, Tuesday, November 17/,
      )
      assert.doesNotMatch(text, /stakeholder management|Flink answer ready|150,000|my own doubts/)
      assert.doesNotMatch(await main(page), /my own doubts/)
      await page.getByLabel('stakeholder management').check()
      await pressed(page, page.getByRole('button', { name: 'Show it so' }))
      assert.match(
        await sheet.innerText(),
        /A clue to what they look for: came back three times to stakeholder management/,
      )
      assert.doesNotMatch(await sheet.innerText(), /Flink answer ready/)
      const file = await page.getByRole('link', { name: 'Keep it as a file' }).getAttribute('href')
      const answer = await page.request.get(new URL(file ?? '', address).href)
      assert.match(await answer.text(), /^# My search\n[\s\S]*stakeholder management/)
      assert.doesNotMatch(await answer.text(), /Flink answer ready/)
    }))
})

test('axe finds nothing on these pages, and nothing is wider than a phone', () =>
  visit(async (page, address, house) => {
    for (const path of ['/helpers', '/landed', '/coach', '/o/fernhill/reference?person=ben']) {
      await page.goto(`${address}${path}`)
      await narrow(page, path)
    }
    house.run(['offer', 'fernhill', '--signed', '--signedOn', '2026-11-19'])
    await page.goto(`${address}/landed`)
    await narrow(page, '/landed, landed')
  }, phone))
