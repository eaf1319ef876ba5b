import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { type Browsing, contextOf, onScriptError } from './browser.ts'
import { type House, newHouse, type Opened, openHouse } from './house.ts'

/** A page on a house of its own; every request to another machine and every complaint of the browser fails the test. */
export const visitingWith = async (
  browser: Browser,
  work: (page: Page, address: string, house: House) => Promise<void>,
  options: Browsing = {},
  /** Complaints of the browser that belong to what is tried, such as a form that is refused. */
  expected?: RegExp,
): Promise<void> => {
  const house = newHouse()
  let opened: Opened | undefined
  try {
    opened = await openHouse(house, { asleep: !options.proofread })
    const context = await contextOf(browser, options)
    await context.addCookies([opened.cookie])
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('request', (request) => {
      // A mail program is one of this machine's own.
      const isOwn = [opened?.address ?? '', 'data:', 'mailto:'].some((own) => request.url().startsWith(own))
      if (!isOwn) wrong.push(`outside request ${request.url()}`)
    })
    page.on('console', (message) => {
      if (message.type() === 'error' && !expected?.test(message.text())) wrong.push(message.text())
    })
    onScriptError(page, (message) => wrong.push(message))
    await work(page, opened.address, house)
    await context.close()
    assert.deepEqual(wrong, [])
  } finally {
    await opened?.close()
    house.remove()
  }
}
