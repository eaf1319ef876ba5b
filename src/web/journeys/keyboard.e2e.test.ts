/** From nothing to a letter that was sent, by keyboard alone: every stop can be seen, and nothing holds the keyboard fast. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launch } from '../../testing/browser.ts'
import { visitingWith } from '../../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** So many stops may lie between two things on one page. */
const most = 60

const focused = (page: Page) =>
  page.evaluate(() => {
    let here = document.activeElement as HTMLInputElement | null
    while (here?.shadowRoot?.activeElement) here = here.shadowRoot.activeElement as HTMLInputElement
    if (!here || here === document.body) return { name: '', what: 'the page', seen: true }
    const labels = [...(here.labels ?? [])].map((label) => label.textContent)
    const name = here.getAttribute('aria-label') ?? labels.join(' ').trim()
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(here)
    const shown = here.closest('label') ?? here
    const ring = getComputedStyle(shown.querySelector('span') ?? shown)
    const isRinged = (style: string, width: string) => style !== 'none' && Number.parseFloat(width) > 0
    return {
      name: name || here.innerText || here.title,
      // The little button within a field for a time is the browser's own, and so is its ring.
      // Where one writes a letter, the caret shows it.
      seen:
        !here.matches(':focus') ||
        here.isContentEditable ||
        isRinged(outlineStyle, outlineWidth) ||
        isRinged(ring.outlineStyle, ring.outlineWidth) ||
        boxShadow !== 'none',
      what: `${here.tagName} ${here.className}`,
    }
  })

/** Presses Tab until one stands on what is called so. */
const reach = async (page: Page, name: string | RegExp): Promise<void> => {
  const passed: string[] = []
  for (let stop = 0; stop < most; stop += 1) {
    const here = await focused(page)
    assert.ok(here.seen, `nobody sees that one stands on “${here.name}” (${here.what})`)
    const called = here.name.replace(/\s+/g, ' ').trim()
    if (typeof name === 'string' ? called === name : name.test(called)) return
    passed.push(called)
    await page.keyboard.press('Tab')
  }
  assert.fail(`“${name}” is not reached by Tab; passed: ${passed.join(' | ')}`)
}

const write = async (page: Page, label: string | RegExp, text: string): Promise<void> => {
  await reach(page, label)
  await page.keyboard.type(text)
}

const enter = async (page: Page, name: string | RegExp, leadsTo: RegExp): Promise<void> => {
  await reach(page, name)
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
  await page.waitForURL(leadsTo)
}

for (const javaScriptEnabled of [true, false])
  test(`from nothing to a letter that was sent, by keyboard alone, ${javaScriptEnabled ? 'with' : 'without'} script`, () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        await page.goto(address)
        await enter(page, 'Begin with an interview', /\/begin/)
        await write(page, 'Firm', 'St. Ansgar Hospital')
        await write(page, 'Role', 'Ward nurse')
        await reach(page, 'Today')
        await page.keyboard.press('ArrowRight')
        await reach(page, 'Yesterday')
        await write(page, 'It began at', '1000AM')
        await write(page, 'Name', 'Kim Okafor')
        await write(page, 'E-mail or LinkedIn', 'kim.okafor@ansgar.example')
        await enter(page, 'Go on', /\/debrief/)
        await write(
          page,
          /What did Kim tell or show you/,
          'You opened six new beds in March and nobody had to work a double shift.',
        )
        await enter(page, 'Read the letter', /\/draft\?/)
        await write(page, 'Your name, as you sign it', 'Ada Example')
        await enter(page, 'Sign it', /changed=/)
        assert.match(
          await page.locator('main').innerText(),
          javaScriptEnabled ? /six new beds/ : /Your letter|Thank Kim/,
        )
        // The menu opens, its entries follow, and one of them is pressed.
        await reach(page, 'More for this message')
        await page.keyboard.press('Enter')
        await enter(page, 'I sent it', /changed=/)
        await page.getByRole('status').getByText('Sent:').waitFor()
        assert.match(
          house.run(['export', 'st-ansgar-hospital']).out,
          /kind: thank-you[\s\S]*six new beds|six new beds[\s\S]*kind: thank-you/,
        )
      },
      { javaScriptEnabled, timezoneId: 'UTC', locale: 'en-GB' },
    ))
