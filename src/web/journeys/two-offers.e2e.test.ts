/** Two offers: compared, the right message to each, one signed and cleared, and the day on which the search ends. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launch, pressed } from '../../testing/browser.ts'
import { exampleFile, type House } from '../../testing/house.ts'
import { fromMenu } from '../../testing/letter-page.ts'
import { visitingWith } from '../../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const main = (page: Page) => page.locator('main').innerText()
const filled = (page: Page) => page.locator('main .button:not(.plain, .link):visible')
const statusOf = (house: House, id: string) =>
  /^ {2}status: (\w+)$/m.exec(house.run(['export', id]).out)?.[1] ?? 'open'

/** An offer that came, typed as people say it. */
const wroteDown = async (page: Page, path: string, pay: string, named: string, by: string) => {
  await page.goto(path)
  await page.getByRole('link', { name: 'An offer came' }).click()
  await page.getByLabel('The pay they offer').fill(pay)
  await page.getByLabel('The pay you named').fill(named)
  await page.getByLabel('They want your answer by').fill(by)
  await pressed(page, page.getByRole('button', { name: 'Keep', exact: true }))
  await page.getByRole('status').getByText('Recorded the offer').waitFor()
}

/** The letter of the step that stands first, opened and said to be gone. */
const sentFirst = async (page: Page, to: RegExp) => {
  await pressed(page, filled(page).first())
  assert.match(decodeURIComponent(page.url()), to)
  await fromMenu(page, 'I sent it')
  await page.getByRole('status').getByText('Sent:').waitFor()
}

/** The whole way, by the pages alone. */
const toLandingDay = async (page: Page, address: string, house: House) => {
  for (const file of ['screening-software.yaml', 'search/2-larkspur.yaml', 'case-to-offer.yaml'])
    assert.equal(house.run(['import', exampleFile(file)]).code, 0)
  const at = (path: string) => page.goto(`${address}${path}`)

  // One offer is here since yesterday, a second one comes.
  await wroteDown(page, `${address}/o/northwind-analytics`, '$142,000 a year', '155k', '2026-11-25')
  await at('/offers')
  const heads = await page.locator('.offers-table thead th').allInnerTexts()
  assert.deepEqual(
    heads.map((each) => each.split('\n')[0]),
    ['Northwind Analytics', 'Ferro & Daughters'],
  )
  assert.match(await main(page), /13,000 below what you named\s+7,000 below what you named/)
  assert.equal(await filled(page).count(), 1)

  // The next message to each: thanks that accept nothing, and more time where the other wants an answer first.
  await sentFirst(page, /northwind-analytics\/draft\?step=offer\/offer-answer\/dana/)
  const [thanks] = /kind: offer-answer[\s\S]{0,400}/.exec(
    house.run(['export', 'northwind-analytics']).out,
  ) ?? ['']
  assert.doesNotMatch(thanks, /I accept|we are agreed/i)
  await at('/o/ferro-daughters/offer')
  assert.match(await main(page), /Thank Mike for the offer/)
  await sentFirst(page, /ferro-daughters\/draft\?step=offer\/offer-answer\/mike/)

  // Signed, but with a condition: nothing is closed elsewhere.
  await at('/o/ferro-daughters/offer')
  await page.getByText('Change what you wrote down').click()
  const change = page.locator('.change')
  const more = change.getByText('More fields')
  if (await more.isVisible()) await more.click()
  await change.getByLabel('It is signed').check()
  await change.getByLabel('What must be settled before it holds, 1').fill('a background check')
  await pressed(page, change.getByRole('button', { name: 'Keep', exact: true }))
  await at('/landed')
  assert.match(await main(page), /Not yet/)
  assert.equal(statusOf(house, 'northwind-analytics'), 'offer')

  // Cleared: landing day, line by line, each by one’s own hand.
  await at('/o/ferro-daughters/offer')
  await pressed(page, page.getByRole('button', { name: 'It is settled' }))
  assert.match(await main(page), /It is signed and cleared: those who took part hear it from you/)
  await sentFirst(page, /ferro-daughters\/draft\?step=offer\/joining\//)
  await at('/o/ferro-daughters/offer')
  await page.getByRole('link', { name: 'See what is left to do' }).first().click()
  const left = await main(page)
  assert.match(left, /You have landed\s+Pricing Strategy Lead at Ferro & Daughters/)
  assert.match(left, /Northwind Analytics/)
  assert.match(left, /Larkspur/)
  await pressed(page, page.getByRole('button', { name: 'I said yes to Ferro & Daughters' }))
  assert.equal(statusOf(house, 'ferro-daughters'), 'accepted')
  await at('/landed')
  assert.match(await main(page), /You have landed/)
  await pressed(page, filled(page).first())
  assert.match(page.url(), /\/draft\?step=/)
}

for (const [where, options] of [
  ['on a desk', {}],
  ['on a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
] as const)
  test(`from two offers to landing day, ${where}`, { timeout: 240_000 }, () =>
    visitingWith(browser, toLandingDay, options),
  )
