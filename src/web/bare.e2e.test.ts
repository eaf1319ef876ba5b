import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { bareDossier } from '../testing/bare-dossier.ts'
import { contextOf, launch } from '../testing/browser.ts'
import { newHouse, openHouse } from '../testing/house.ts'
import { fromMenu } from '../testing/letter-page.ts'

const opened = async (work: (page: Page, address: string) => Promise<void>) => {
  const house = newHouse()
  const browser = await launch()
  const file = join(house.data, 'bare.yaml')
  writeFileSync(file, bareDossier)
  house.run(['import', file])
  const door = await openHouse(house, { asleep: true })
  try {
    const context = await contextOf(browser, {})
    await context.addCookies([door.cookie])
    await work(await context.newPage(), door.address)
    await context.close()
  } finally {
    await door.close()
    await browser.close()
    house.remove()
  }
}

const heading = (page: Page) =>
  page.getByRole('heading', { name: /Nothing of your talk is in this letter yet/ })

test('a thank-you without its talk asks for one sentence before all else, and is a letter with it', () =>
  opened(async (page, address) => {
    const wants = page.getByText('it wants one sentence of yours')
    await page.goto(`${address}/`)
    assert.equal(await wants.count(), 1)
    await page.getByRole('link', { name: 'Say one sentence' }).click()
    assert.equal(await heading(page).count(), 1)
    const [first] = await page.locator('main h2').allTextContents()
    assert.match(first ?? '', /^Nothing of your talk/)
    await page
      .getByLabel(/How would you say that to Dana, and why/)
      .fill('You told me two people check every run.')
    await page.getByRole('button', { name: 'Say this' }).first().click()
    await page.getByText('two people check every run').first().waitFor({ state: 'attached' })
    assert.equal(await heading(page).count(), 0)
    await page.goto(`${address}/`)
    assert.equal(await wants.count(), 0)
  }))

test('it goes out without one only past the reason why it should not', () =>
  opened(async (page, address) => {
    await page.goto(`${address}/o/northwind-analytics/draft?step=screen/thank-you/dana`)
    await fromMenu(page, 'Keep it as a file for your mail program')
    const anyway = page.getByRole('button', { name: 'Send it all the same, with nothing of the talk' })
    await anyway.waitFor()
    assert.match(await page.locator('main').innerText(), /Not yet\. Nothing of your talk/)
    await anyway.click()
    await page
      .getByText(/you said yes/)
      .first()
      .waitFor()
  }))
