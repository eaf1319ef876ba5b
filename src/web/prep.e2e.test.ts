/** The prep sheet: one page with the real hours, the people, what to tell and what to ask. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launch, violations } from '../testing/browser.ts'
import { exampleFile, type House } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** Northwind with a panel next week, and a story and a lesson told at two firms. */
const visit = (
  work: (page: Page, address: string, house: House) => Promise<void>,
  options: BrowserContextOptions = {},
) =>
  visitingWith(
    browser,
    async (page, address, house) => {
      const done = (...words: readonly string[]) => {
        const { code, err } = house.run(words)
        assert.equal(code, 0, err)
      }
      done('import', exampleFile('screening-software.yaml'), exampleFile('panel-law.yaml'))
      const ahead = ['--starts', '2026-11-24T10:00', '--ends', '2026-11-24T10:45', '--met', 'dana']
      done('interview', 'northwind-analytics', '--stage', 'technical', '--format', 'video', ...ahead)
      const story = (at: string, interview: string, text: string, kind = 'anecdote') =>
        done('note', at, '--interview', interview, '--kind', kind, '--text', text)
      story('northwind-analytics', 'screen', 'the night the pipeline stood still')
      const law = house.json(['plan', 'harcourt-vale-llp']) as { steps: { interview?: string }[] }
      const panel = law.steps.find(({ interview }) => interview)?.interview ?? ''
      story('harcourt-vale-llp', panel, 'how I taught the new hands')
      story('harcourt-vale-llp', panel, 'say the number first, then the reason', 'lesson')
      await page.goto(`${address}/o/northwind-analytics/prep`)
      await work(page, address, house)
    },
    options,
  )

test('says when on one’s own clock, whom one meets, what to ask at the end, what was learnt and who knows which story', () =>
  visit(async (page) => {
    const text = await page.locator('main').innerText()
    assert.match(text, /Technical interview: Senior Data Engineer/)
    assert.match(text, /Tuesday, November 24, 10:00 am to 10:45 am · by video call/)
    assert.match(text, /Dana Okonkwo, Talent Partner[\s\S]*You met Tuesday, November 17/)
    assert.match(text, /What to ask at the end[\s\S]*what the next steps are/)
    assert.match(
      text,
      /What you learnt last time[\s\S]*say the number first, then the reason\s+From Harcourt Vale LLP/,
    )
    const stories = page
      .locator('section', { hasText: 'Stories you can tell' })
      .locator('li', { hasText: 'hands' })
    assert.match(
      (await stories.first().innerText()) ?? '',
      /how I taught the new hands\s+Told to [\s\S]*Harcourt Vale LLP/,
    )
    assert.match(
      text,
      /the night the pipeline stood still\s+Dana Okonkwo knows this one\s+Told to Dana Okonkwo, here/,
    )
  }))

test('on paper it is the sheet alone, on one page, without what only you should read', () =>
  visit(async (page) => {
    const clue = page.getByText('came back three times')
    assert.ok(await clue.isVisible())
    const printed = await page.pdf({ preferCSSPageSize: true })
    assert.equal([...printed.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length, 1)
    await page.emulateMedia({ media: 'print' })
    assert.ok(!(await clue.isVisible()))
    assert.ok(!(await page.locator('.top').isVisible()))
    assert.ok(await page.getByText('Dana Okonkwo', { exact: true }).isVisible())
  }))

test('axe finds nothing, and nothing is wider than a phone', () =>
  visit(
    async (page) => {
      assert.deepEqual(await violations(page), [])
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      assert.ok(over <= 0, `${over} px wider`)
    },
    { viewport: { width: 390, height: 844 }, bypassCSP: true },
  ))
