import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launch, pressed, violations } from '../testing/browser.ts'
import { visitingWith } from '../testing/visit.ts'
import { href } from './href.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const asks = async (address: string, token: string, name: string, given: object = {}) =>
  (
    await fetch(`${address}/api/v1/${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(given),
    })
  ).status

test('a program is let in on a page, shown its token once, and shut out again', () =>
  visitingWith(
    browser,
    async (page, address) => {
      await page.goto(`${address}${href('settings')}`)
      await page.getByRole('link', { name: 'Programs' }).click()
      await page.getByLabel('What you call the program').fill('My spreadsheet')
      await page.getByLabel('look at everything, and change it').check()
      await page.getByLabel('Its last day').fill('yesterday')
      await pressed(page, button(page, 'Let it in'))
      // What was typed stands there still, and what is wrong with the day.
      assert.match(await page.locator('[role="alert"]').innerText(), /that day is over/)
      assert.equal(await page.getByLabel('What you call the program').inputValue(), 'My spreadsheet')
      assert.equal(await page.getByLabel('look at everything, and change it').isChecked(), true)
      await page.getByLabel('Its last day').fill('in 3 weeks')
      await pressed(page, button(page, 'Let it in'))
      const token = await page.getByLabel('What “My spreadsheet” brings along').inputValue()
      assert.deepEqual(await violations(page), [])
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      assert.ok(over <= 0, `${over} px wider than a phone`)
      assert.equal(await asks(address, token, 'today'), 200)
      assert.equal(await asks(address, token, 'begin', { company: 'Mill', role: 'Baker' }), 200)
      await page.goto(`${address}${href('programs')}`)
      assert.ok(!(await page.content()).includes(token))
      assert.match(
        await page.locator('main').innerText(),
        /My spreadsheet[\s\S]*may look at everything, and change it · came last/,
      )
      await pressed(page, button(page, 'Let it in no longer'))
      assert.equal(await asks(address, token, 'today'), 401)
      assert.match(await page.locator('main').innerText(), /No program is let in/)
    },
    { viewport: { width: 390, height: 844 }, bypassCSP: true },
    /status of 422/,
  ))

test('an address is told of changes, and no longer when a person says so; one that others could hear is refused', () =>
  visitingWith(
    browser,
    async (page, address, house) => {
      await page.goto(`${address}${href('programs')}`)
      await page.getByText('Tell another address').click()
      await page.getByLabel('The address of the program').fill('http://hooks.example.org/x')
      await pressed(page, button(page, 'Tell it'))
      assert.match(await page.locator('[role="alert"]').innerText(), /begins with https/)
      await page.getByLabel('The address of the program').fill('http://127.0.0.1:9/x')
      await pressed(page, button(page, 'Tell it'))
      assert.match(await page.getByLabel('The secret with which').inputValue(), /^[\w-]{43}$/)
      const { hooks } = house.json(['programs']) as { hooks: { address: string }[] }
      assert.deepEqual(
        hooks.map((each) => each.address),
        ['http://127.0.0.1:9/x'],
      )
      await page.goto(`${address}${href('programs')}`)
      await pressed(page, button(page, 'Tell it no longer'))
      assert.deepEqual((house.json(['programs']) as { hooks: object[] }).hooks, [])
    },
    {},
    /status of 422/,
  ))
