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

const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

const panelOf = (house: House): string => {
  assert.equal(house.run(['import', exampleFile('panel-law.yaml')]).code, 0)
  const { opportunities } = house.json(['opportunities']) as { opportunities: readonly { id: string }[] }
  return opportunities[0]?.id ?? ''
}
const exported = (house: House, id: string): string => house.run(['export', id, '--as', 'json']).out
const box = (page: Page, key: string) => page.locator(`[name="say:${key}"]`)
const letterTo = (page: Page, id: string) => page.locator(`#growing details[data-to~="${id}"] .letter`)
const notYet = (page: Page) => page.locator('#growing [data-not-yet]')

/** The debrief of the panel of three, opened. */
const opened = async (page: Page, address: string, house: House): Promise<string> => {
  const id = panelOf(house)
  await page.goto(`${address}/o/${id}/debrief`)
  return id
}

describe('the letter grows beside the debrief', () => {
  for (const [where, options] of [
    ['at a desk, beside the form', desk],
    ['on a phone, below it', phone],
  ] as const)
    test(`${where}: each has their own, nothing is kept, and neither page nor caret jumps`, () =>
      visitingWith(
        browser,
        async (page, address, house) => {
          const id = await opened(page, address, house)
          const before = exported(house, id)
          await box(page, 'new:any@ruth').click()
          const scrolled = await page.evaluate(() => scrollY)
          await page.keyboard.type('second seats are on their feet within a year. i like tht')
          await letterTo(page, 'ruth').getByText('I like tht').waitFor()
          await page.keyboard.press('ArrowLeft')
          await page.keyboard.type('a')
          await letterTo(page, 'ruth').getByText('I like that').waitFor()
          assert.equal(await page.evaluate(() => scrollY), scrolled)
          assert.deepEqual(
            await box(page, 'new:any@ruth').evaluate((field: HTMLTextAreaElement) => [
              document.activeElement === field,
              field.value.length - field.selectionStart,
            ]),
            [true, 1],
          )
          for (const other of ['anand', 'josh'])
            assert.ok(!(await letterTo(page, other).innerText()).includes('I like that'), other)
          const [form, aside] = [
            await page.locator('#debrief').boundingBox(),
            await page.locator('#growing').boundingBox(),
          ]
          assert.ok(form && aside)
          if (options === phone) assert.ok(aside.y >= form.y + form.height)
          else assert.ok(aside.x >= form.x + form.width)
          assert.equal(exported(house, id), before)
        },
        options,
      ))

  test('what is only for oneself never shows, nor what is locked while it stands there', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        await opened(page, address, house)
        await page.locator('[name="say:new:aside@"]').fill('xyzzy, I was shaking')
        await box(page, 'new:any@ruth').fill('plugh, your second seats speak in court')
        await letterTo(page, 'ruth').getByText('plugh', { exact: false }).waitFor()
        await page.locator('[name="lock:new:any@ruth"]').check()
        await letterTo(page, 'ruth').getByText('plugh').waitFor({ state: 'detached' })
        assert.ok(!/xyzzy|plugh/i.test(await page.locator('#growing').innerText()))
      },
      desk,
    ))

  test('one question at a time, and of what was typed meanwhile the last is asked; no late answer comes after it', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        await opened(page, address, house)
        let [going, most, count] = [0, 0, 0]
        await page.route('**/debrief/letters', async (route) => {
          going += 1
          count += 1
          most = Math.max(most, going)
          // The first answers are the slowest.
          await new Promise((resolve) => setTimeout(resolve, 1500 / count))
          await route.continue()
          going -= 1
        })
        const words = ['one', 'two', 'three', 'four', 'five']
        for (const word of words) {
          await box(page, 'new:any@ruth').fill(`You told me about ${word} clerks`)
          await page.waitForTimeout(500)
        }
        await letterTo(page, 'ruth').getByText('five clerks').waitFor()
        await page.waitForTimeout(800)
        assert.ok((await letterTo(page, 'ruth').innerText()).includes('five clerks'))
        assert.equal(most, 1)
        assert.ok(count < words.length, `asked ${count} times`)
      },
      desk,
    ))

  test('what is not understood is said in a person’s words, and the last good letter stays', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        await opened(page, address, house)
        const ruth = letterTo(page, 'ruth')
        await box(page, 'new:any@ruth').fill('Your second seats speak in court <img src=x onerror=alert(1)>')
        await ruth.getByText('<img src=x onerror=alert(1)>').waitFor()
        assert.equal(await ruth.locator('img').count(), 0)
        const good = await ruth.innerText()
        await box(page, 'new:any@anand').fill('a'.repeat(2500))
        await notYet(page).getByText('at most 2000').waitFor()
        assert.equal(await ruth.innerText(), good)
        assert.doesNotMatch(await notYet(page).innerText(), /KIND|@|--/)
        await box(page, 'new:any@anand').fill('')
        await notYet(page).getByText('at most 2000').waitFor({ state: 'detached' })
        await page.route('**/debrief/letters', (route) => route.abort())
        await box(page, 'new:any@ruth').fill('Something else')
        await notYet(page).getByText('does not answer').waitFor()
        assert.equal(await ruth.innerText(), good)
        await page.unroute('**/debrief/letters')
        await box(page, 'new:any@ruth').fill('\u202e\u200b%00 Something else again')
        await ruth.getByText('Something else again').waitFor()
      },
      desk,
      /ERR_FAILED/,
    ))

  test('to unlock a kept box is asked about without its words; the other letters go on growing', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        const id = panelOf(house)
        house.run(['notes', id, '--said', 'any@ruth: plugh the smell of plums (private)'])
        await page.goto(`${address}/o/${id}/debrief`)
        await page.locator('[name^="lock:kept:"]').first().uncheck()
        await notYet(page).getByText('One sentence was only for you').waitFor()
        await box(page, 'new:any@anand').fill('You turn work down')
        await letterTo(page, 'anand').getByText('You turn work down').waitFor()
        assert.ok(!(await page.locator('#growing').innerText()).includes('plugh'))
      },
      desk,
    ))

  test('hostile senders get a sentence, no fault and no change', () =>
    visitingWith(browser, async (page, address, house) => {
      const id = await opened(page, address, house)
      const before = exported(house, id)
      const sent = (body: string) =>
        page.evaluate(
          async (text) =>
            (
              await fetch('/debrief/letters', {
                method: 'POST',
                headers: { 'content-type': 'application/x-www-form-urlencoded' },
                body: text,
              })
            ).text(),
          body,
        )
      assert.match(await sent('opportunity=nowhere'), /No opportunity/)
      assert.match(await sent(`opportunity=${id}&interview=moon`), /no longer there/)
      const odd = 'say:new:lift@nobody=up&say:kept:gone=x&note:keen=maybe&hearBy=someday&promise:what=y'
      const answer = await sent(`opportunity=${id}&interview=panel&${odd}`)
      assert.match(answer, /class="held"/)
      assert.doesNotMatch(answer, /data-letters/)
      assert.equal(exported(house, id), before)
    }))

  test('without script it appears on keeping', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        await opened(page, address, house)
        await box(page, 'new:any@ruth').fill('Your second seats speak in court')
        await pressed(page, page.getByRole('button', { name: 'Keep it and read the letter' }))
        assert.match(page.url(), /\/debrief\?.*#growing$/)
        await letterTo(page, 'ruth').getByText('Your second seats speak in court').waitFor()
      },
      { javaScriptEnabled: false },
    ))

  test('axe finds nothing, beside the form and below it', async () => {
    for (const options of [desk, phone])
      await visitingWith(
        browser,
        async (page, address, house) => {
          await opened(page, address, house)
          await box(page, 'new:any@ruth').fill('Your second seats speak in court')
          await letterTo(page, 'ruth').getByText('speak in court').waitFor()
          assert.deepEqual(await violations(page), [])
        },
        { ...options, bypassCSP: true },
      )
  })
})
