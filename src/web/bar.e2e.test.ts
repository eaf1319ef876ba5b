import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { type Browsing, launch, pressed, violations } from '../testing/browser.ts'
import { exampleFile, type House } from '../testing/house.ts'
import { fromMenu, unfolded, withMailbox } from '../testing/letter-page.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const letter = '/o/northwind-analytics/draft?step=screen/thank-you/dana'

/** The page of Dana's thank-you, with a mailbox to send it from or without. */
const atLetter = (
  work: (page: Page, address: string, house: House) => Promise<void>,
  { mailbox = false, ...options }: Browsing & { mailbox?: boolean } = {},
) =>
  visitingWith(
    browser,
    async (page, address, house) => {
      house.run(['import', exampleFile('screening-software.yaml')])
      if (mailbox) withMailbox(house)
      await page.goto(`${address}${letter}`)
      await work(page, address, house)
    },
    options,
  )

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const

/** What is pressed and filled, as it stands on the screen. */
const filled = (page: Page, within = 'main') =>
  page.evaluate((place) => {
    const accent = document.createElement('i')
    accent.style.color = 'var(--accent)'
    document.body.append(accent)
    const { color } = getComputedStyle(accent)
    accent.remove()
    return [...document.querySelectorAll<HTMLElement>(`${place} button, ${place} .button`)]
      .filter((each) => each.checkVisibility() && getComputedStyle(each).backgroundColor === color)
      .map((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect()
        return { says: each.innerText, left, right, top, bottom }
      })
  }, within)

/** Pairs of filled buttons on one line with less than a hand between them. */
const sideBySide = async (page: Page): Promise<readonly string[]> => {
  const all = await filled(page)
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(
        (other) =>
          one.top < other.bottom &&
          other.top < one.bottom &&
          Math.max(one.left, other.left) - Math.min(one.right, other.right) < 160,
      )
      .map((other) => `${one.says} | ${other.says}`),
  )
}

describe('the bar under a letter, without a mailbox', () => {
  test('copies it, opens the mail program, and asks whether it was sent', () =>
    atLetter(async (page, address) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address })
      assert.deepEqual(
        (await filled(page)).map(({ says }) => says),
        ['Copy and open mail'],
      )
      const opened = page.waitForEvent('console', (message) => /mailto:dana/.test(message.text()))
      await page.getByRole('button', { name: 'Copy and open mail' }).click()
      assert.match((await opened).text(), /mailto:dana\.okonkwo%40northwind\.example/)
      await page.getByText('Did you send it?').waitFor()
      const body = await page.locator('#words-body').inputValue()
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), body)
      assert.deepEqual(
        (await filled(page)).map(({ says }) => says),
        ['Yes'],
      )
      // Whoever comes back from the mail program is asked still.
      await page.reload()
      await page.getByText('Did you send it?').waitFor()
      await page.getByRole('button', { name: 'Not yet' }).click()
      await page.getByRole('button', { name: 'Copy and open mail' }).waitFor()
      await page.getByRole('button', { name: 'Copy and open mail' }).click()
      await page.getByRole('button', { name: 'Yes', exact: true }).click()
      await page.getByRole('status').getByText('Sent:').waitFor()
    }))

  test('nothing is on its way; what gets a yes becomes a file', () =>
    atLetter(async (page, address) => {
      assert.doesNotMatch(await page.locator('main').innerText(), /on its way/i)
      await fromMenu(page, 'Keep it as a file for your mail program')
      await page.getByText('you said yes').waitFor()
      assert.match(await page.locator('main').innerText(), /becomes a file|lies as a file/)
      assert.doesNotMatch(await page.locator('main').innerText(), /on its way/i)
      await page.goto(`${address}/mail`)
      assert.doesNotMatch(await page.locator('main').innerText(), /on its way/i)
    }))

  test('without script: the mail program by way of a page, what lies folded, where sentences came from', () =>
    atLetter(
      async (page) => {
        await unfolded(page, 'provenance')
        assert.match(await page.locator('#provenance').innerText(), /your note/)
        await fromMenu(page, 'Print')
        await page.locator('.stationery').waitFor()
        await page.goBack()
        await page.getByRole('button', { name: 'Copy and open mail' }).click()
        const link = page.getByRole('link', { name: 'Open these words in your mail program' })
        assert.match((await link.getAttribute('href')) ?? '', /^mailto:dana/)
      },
      { javaScriptEnabled: false },
    ))
})

describe('the bar under a letter, with a mailbox', () => {
  test('sends at the best hour or now; one filled button, and the yes can be taken back', () =>
    atLetter(
      async (page, _, house) => {
        const [send, ...others] = await filled(page)
        assert.match(send?.says ?? '', /^Send (?:at|tomorrow|now|\w+day )/)
        assert.deepEqual(others, [])
        // An hour that was typed beside it is not the one on the button.
        await unfolded(page, 'another-time')
        await page.locator('#approve-at').fill('2026-11-23T10:00')
        await pressed(page, page.locator('#say-yes'))
        await page.getByText('you said yes').waitFor()
        const sendAt = () =>
          (house.json(['outbox']) as { messages: { nextAt: string }[] }).messages[0]?.nextAt ?? ''
        assert.match(sendAt(), /^2026-11-(?!23)/)
        assert.deepEqual(await filled(page), [])
        await pressed(page, page.getByRole('button', { name: 'Take the yes back' }))
        await unfolded(page, 'another-time')
        await page.locator('#approve-at').fill('2026-11-23T10:00')
        await pressed(page, page.getByRole('button', { name: 'Send it like this' }))
        assert.match(sendAt(), /^2026-11-23/)
      },
      { mailbox: true },
    ))

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing with all of it open, ${colorScheme}`, () =>
      atLetter(
        async (page) => {
          await page.locator('.cm-content').waitFor()
          assert.deepEqual(await violations(page), [])
        },
        { mailbox: true, colorScheme, bypassCSP: true },
      ))
})

describe('the letter on a phone', () => {
  test('the bar stays at the foot of the screen, a finger fits, the subject wraps, nothing is too wide', () =>
    atLetter(
      async (page) => {
        const subject = page.locator('textarea.subject')
        const line = (await subject.boundingBox())?.height ?? 0
        await subject.fill('Thank you for the long and very good conversation about the data platform')
        assert.ok(((await subject.boundingBox())?.height ?? 0) > line + 16)
        for (const at of [0, 600, 99_999]) {
          await page.evaluate((top) => scrollTo(0, top), at)
          const bar = await page.locator('.bar').boundingBox()
          assert.ok(bar && Math.abs(bar.y + bar.height - 844) < 2, `at ${at}: ${JSON.stringify(bar)}`)
        }
        await page.locator('.bar .menu > summary').click()
        for (const each of await page.locator('.bar button:visible, .bar a:visible, .bar summary').all())
          assert.ok(((await each.boundingBox())?.height ?? 0) >= 44, await each.innerText())
        const menu = await page.locator('.bar .menu > div').boundingBox()
        assert.ok(menu && menu.y >= 0 && menu.x >= 0)
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390)
      },
      { ...phone, mailbox: true },
    ))
})

test('a sentence says where it came from beside it: by keyboard, and gone once one types', () =>
  atLetter(async (page) => {
    const from = page.locator('.cm-from')
    await Promise.all([page.waitForResponse(/draft\/look/), page.reload()])
    await page.locator('.cm-content').focus()
    await page.keyboard.press('Control+Home')
    for (let line = 0; line < 2; line += 1) await page.keyboard.press('ArrowDown')
    // Where sentences came from is told by the server, a moment after the page.
    for (let tries = 0; tries < 40 && !(await from.isVisible()); tries += 1) {
      await page.keyboard.press(tries % 2 === 0 ? 'ArrowRight' : 'ArrowLeft')
      await page.waitForTimeout(100)
    }
    assert.match(await from.innerText(), /^From /)
    await page.keyboard.type('x')
    await from.waitFor({ state: 'detached' })
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Escape')
    await from.waitFor({ state: 'detached' })
  }))

test('no two filled buttons stand side by side on any page of the example search', () =>
  visitingWith(browser, async (page, address, house) => {
    house.run(['example'])
    await page.goto(address)
    const found = new Set(['/', '/opportunities', '/mail', '/profile', '/playbook', '/files', '/review'])
    for (const path of found) {
      await page.goto(`${address}${path}`)
      assert.deepEqual(await sideBySide(page), [], path)
      if (found.size > 40) continue
      const links = await page
        .locator('main a[href^="/o/"]:not([download])')
        .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
      for (const link of links)
        if (!/\.(?:pdf|yaml|json|txt|eml)\b/.test(link)) found.add(link.replace(/#.*/, ''))
    }
    assert.ok([...found].some((path) => path.includes('/draft?')))
  }))
