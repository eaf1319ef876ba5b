/** The server goes away while someone writes, from the first page to the letter, and comes back: it is said, nothing is lost, and all of it is kept. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { contextOf, launch, onScriptError } from '../../testing/browser.ts'
import { newHouse, type Opened, openHouse } from '../../testing/house.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

test('from the first page to the letter, the server away at each', { timeout: 240_000 }, async () => {
  const house = newHouse()
  let opened: Opened = await openHouse(house, { asleep: true })
  const { address } = opened
  const context = await contextOf(browser, { timezoneId: 'UTC', locale: 'en-GB' })
  try {
    await context.addCookies([opened.cookie])
    const page = await context.newPage()
    const wrong: string[] = []
    onScriptError(page, (message) => wrong.push(message))
    const back = async () => {
      opened = await openHouse(house, { port: new URL(address).port, asleep: true })
    }
    /** Presses while nobody answers; what was typed stands there still, and is kept once somebody does. */
    const pressedWhileAway = async (name: string, typed: string, leadsTo: RegExp) => {
      await opened.close()
      await page.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click()
      await page.getByText('this page keeps trying').waitFor()
      const fields = await page
        .locator('main input, main textarea')
        .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))
      assert.ok(
        fields.some((value) => value.includes(typed)),
        `“${typed}” is gone from the page`,
      )
      await back()
      await page.waitForURL(leadsTo)
      await page.waitForLoadState()
      assert.equal(await page.getByText('You had changed this at').count(), 0)
    }
    await page.goto(`${address}/begin`)
    await page.getByLabel('Firm').fill('St. Ansgar Hospital')
    await page.getByLabel('Role').fill('Ward nurse')
    await page.getByLabel('Yesterday').check()
    await page.getByLabel('It began at').fill('10:00')
    await page.locator('#name-0').fill('Kim Okafor')
    await page.locator('#contact-0').fill('kim.okafor@ansgar.example')
    await pressedWhileAway('Go on', 'Kim Okafor', /\/debrief/)

    await page.locator('textarea[data-about="kim"]').first().fill('You opened six new beds in March.')
    await pressedWhileAway('Read the letter', 'six new beds', /\/draft\?/)

    await page.getByLabel('Your name, as you sign it').fill('Ada Example')
    await pressedWhileAway('Sign it', 'Ada Example', /changed=/)

    const own = 'Dear Kim,\n\nThank you for showing me the six new beds.\n\nBest wishes,\nAda Example'
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(own)
    await pressedWhileAway('Keep these words', 'showing me the six new beds', /changed=/)
    await page.getByText('in your own words').first().waitFor()
    assert.equal(await page.locator('#words-body').inputValue(), own)
    const text = house.run(['export', 'st-ansgar-hospital']).out
    assert.equal(text.match(/name: Kim Okafor/g)?.length, 1)
    assert.equal(text.match(/six new beds in March/g)?.length, 1)
    assert.deepEqual(wrong, [])
  } finally {
    await context.close()
    await opened.close()
    house.remove()
  }
})
