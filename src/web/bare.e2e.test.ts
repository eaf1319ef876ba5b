import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { bareDossier } from '../testing/bare-dossier.ts'
import { contextOf, launch } from '../testing/browser.ts'
import { newHouse, openHouse } from '../testing/house.ts'

test('a thank-you without its talk asks for one sentence first, goes out only past its reason, and is a letter with it', async () => {
  const house = newHouse()
  const browser = await launch()
  const file = join(house.data, 'bare.yaml')
  writeFileSync(file, bareDossier)
  house.run(['import', file])
  const opened = await openHouse(house)
  try {
    const context = await contextOf(browser, {})
    await context.addCookies([opened.cookie])
    const page = await context.newPage()
    const wants = page.getByText('it wants one sentence of yours')
    const heading = page.getByRole('heading', { name: /Nothing of your talk is in this letter yet/ })
    await page.goto(`${opened.address}/`)
    assert.equal(await wants.count(), 1)
    await page.getByRole('link', { name: 'Say one sentence' }).click()
    assert.equal(await heading.count(), 1)
    const [first] = await page.locator('main h2').allTextContents()
    assert.match(first ?? '', /^Nothing of your talk/)

    await page.locator('#say-yes').click()
    const anyway = page.getByRole('button', { name: 'Send it all the same, with nothing of the talk' })
    await anyway.waitFor()
    assert.match(await page.locator('main').innerText(), /Not yet\. Nothing of your talk/)
    await page.goBack()

    await page.getByLabel(/What would you say to Dana about it/).fill('You told me two people check every run.')
    await page.getByRole('button', { name: 'Say this' }).first().click()
    await page.getByText('two people check every run').first().waitFor()
    assert.equal(await heading.count(), 0)
    await page.goto(`${opened.address}/`)
    assert.equal(await wants.count(), 0)
    await context.close()
  } finally {
    await opened.close()
    await browser.close()
    house.remove()
  }
})
