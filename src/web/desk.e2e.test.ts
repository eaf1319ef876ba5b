import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { type Browsing, heldProofreader, launch, onScriptError, violations } from '../testing/browser.ts'
import { exampleFile, type House } from '../testing/house.ts'
import { fromMenu, unfolded } from '../testing/letter-page.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const place = '/o/northwind-analytics/draft?step=screen/thank-you/dana'

/** The page of Dana's thank-you, in a house where her dossier is kept. */
const atDesk = (
  work: (page: Page, address: string, house: House) => Promise<void>,
  options: Browsing = {},
  file = 'screening-software.yaml',
  path = place,
) =>
  visitingWith(
    browser,
    async (page, address, house) => {
      house.run(['import', exampleFile(file)])
      await page.goto(`${address}${path}`)
      await work(page, address, house)
    },
    options,
  )

/** Where no mailbox is connected, the yes. */
const asFile = 'Keep it as a file for your mail program'

const editor = (page: Page) => page.locator('.cm-content')

/** Puts other words in the place of all that stands in the editor. */
const write = async (page: Page, text: string) => {
  await editor(page).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}

const good =
  'Hi Dana,\n\nThank you for your time on Tuesday. I came away more interested in the Senior Data Engineer role at Northwind Analytics, above all because your data team has a say in what the product team measures. At Harbourline I cut the month-end close from nine days to four.\n\nI look forward to the panel with the platform team, and will check in later in the week of the 24th if I have not heard.\n\nBest regards,\nPriya Raman'

describe('the writing desk', () => {
  test('a wrong name is underlined, said, and mended with a key', () =>
    atDesk(async (page) => {
      await write(page, good.replace('Hi Dana', 'Hi Dnaa'))
      const remark = page.locator('#desk-findings li', { hasText: 'Dnaa' })
      await remark.waitFor()
      await page.locator('.cm-lintRange').first().waitFor()
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('F8')
      await page.getByText(/Alt Enter: /).waitFor()
      await page.keyboard.press('Alt+Enter')
      await remark.waitFor({ state: 'detached' })
      assert.match(await page.locator('#words-body').inputValue(), /^Hi Dana,\n\nThank you/)
    }))

  test('spelling is read in the page, by a worker, under the strict policy', () =>
    atDesk(
      async (page) => {
        await write(page, good.replace('interested', 'intrested'))
        await page.locator('#desk-findings li', { hasText: 'intrested' }).waitFor()
        await page
          .locator('#desk-findings')
          .getByRole('button', { name: /interested/ })
          .click()
        await page.waitForFunction(() =>
          (document.querySelector('#words-body') as HTMLTextAreaElement).value.includes('more interested in'),
        )
      },
      { proofread: true },
    ))

  test('spelling is said to be still being read until it has been, in a browser without Temporal too', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        const broken: string[] = []
        onScriptError(page, (message) => broken.push(message))
        await page.addInitScript('delete globalThis.Temporal')
        house.run(['import', exampleFile('screening-software.yaml')])
        const release = await heldProofreader(page)
        await page.goto(`${address}${place}`)
        const list = page.locator('#desk-findings')
        await list.getByText('Spelling is still being read…').waitFor()
        await write(page, good.replace('interested', 'intrested'))
        await list.getByText('Spelling is still being read…').waitFor()
        assert.doesNotMatch(await list.innerText(), /reads well/)
        release()
        await list.locator('li', { hasText: 'intrested' }).waitFor()
        await list.getByText('still being read').waitFor({ state: 'detached' })
        assert.equal(await page.evaluate('typeof Temporal'), 'undefined')
        assert.deepEqual(broken, [])
      },
      { proofread: true },
    ))

  test('a proofreader that does not start is told', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        house.run(['import', exampleFile('screening-software.yaml')])
        await page.route('**/proof-worker-*.js', (route) => route.abort())
        await page.goto(`${address}${place}`)
        await page.locator('#desk-findings').getByText('Spelling could not be read here').waitFor()
      },
      { proofread: true },
    ))

  test('a fix lands where its words have moved to, and nowhere once they have changed', () =>
    atDesk(
      async (page) => {
        const text = good.replace('interested', 'intrested')
        await write(page, text)
        const fix = page.locator('#desk-findings').getByRole('button', { name: /“interested”/ })
        await fix.waitFor()
        // No answer comes any more: the remarks on the page stay those of the words before.
        await page.route('**/draft/look*', () => {})
        await page.keyboard.press('Control+Home')
        await page.keyboard.insertText('Well. ')
        await fix.click()
        const body = page.locator('#words-body')
        assert.equal(await body.inputValue(), `Well. ${good}`)
        await fix.click()
        assert.equal(await body.inputValue(), `Well. ${good}`)
        await write(page, text.replace('intrested', 'glad'))
        await fix.click()
        assert.equal(await body.inputValue(), text.replace('intrested', 'glad'))
      },
      { proofread: true },
    ))

  test('the list of what it should hold is ticked while one writes', () =>
    atDesk(async (page) => {
      const ahead = page.locator('#desk-checklist [data-element="commitment"]')
      await write(page, 'Hi Dana,\n\nThank you for your time.\n\nBest regards,\nPriya Raman')
      await page.locator('#desk-checklist .open[data-element="commitment"]').waitFor()
      assert.match(await ahead.innerText(), /not yet/)
      await write(page, good)
      await page.locator('#desk-checklist .there[data-element="commitment"]').waitFor()
      assert.match(await ahead.innerText(), /there/)
      assert.match(await page.locator('#desk-length').innerText(), /^\d+ words: a good length$/)
    }))

  test('an answer that comes late never replaces what is being typed, and an old one is not shown', () =>
    atDesk(async (page) => {
      let first = true
      await page.route('**/draft/look*', async (route) => {
        // The first look takes longer than the second.
        if (first) {
          first = false
          await new Promise((resolve) => setTimeout(resolve, 1500))
        }
        await route.continue().catch(() => undefined)
      })
      await write(page, good.replace('Hi Dana', 'Hi Dnaa'))
      await page.waitForTimeout(500)
      await page.keyboard.press('Control+End')
      await page.keyboard.insertText('\n\nPS: The rink was a fine idea.')
      const text = await page.locator('#words-body').inputValue()
      await page.locator('#desk-findings li', { hasText: 'Dnaa' }).waitFor()
      await page.waitForTimeout(1500)
      assert.equal(await page.locator('#words-body').inputValue(), text)
      assert.match(text, /PS: The rink was a fine idea\.$/)
    }))

  test('words that were not kept are still there after the page was closed, until they are kept or let go', () =>
    atDesk(async (page) => {
      await write(page, good)
      await page.reload()
      await page.getByText('You had changed this at').waitFor()
      assert.notEqual(await page.locator('#words-body').inputValue(), good)
      await page.getByRole('button', { name: 'Go on with those words' }).click()
      assert.equal(await page.locator('#words-body').inputValue(), good)
      await page.getByRole('button', { name: 'Keep these words' }).first().click()
      await page.getByText('in your own words').first().waitFor()
      assert.equal(await page.locator('#words-body').inputValue(), good)
      assert.equal(await page.getByText('You had changed this at').count(), 0)
    }))

  test('a yes freezes the words; it is given to what stands there, also if that was not kept yet', () =>
    atDesk(async (page) => {
      await write(page, good)
      await fromMenu(page, asFile)
      await page.getByText('you said yes').waitFor()
      assert.equal(await editor(page).getAttribute('contenteditable'), 'false')
      assert.equal(await page.locator('#words-body').inputValue(), good)
      await page.getByRole('button', { name: 'Take the yes back' }).click()
      await page.getByRole('button', { name: 'Copy and open mail' }).waitFor()
      assert.equal(await editor(page).getAttribute('contenteditable'), 'true')
    }))

  test('without script: own words, the yes, an edit that takes it back, a comparison with the draft', () =>
    atDesk(
      async (page) => {
        await fromMenu(page, asFile)
        await page.getByText('you said yes').waitFor()
        await page.getByText('Put it in your own words').click()
        const body = page.locator('textarea[name="body"]')
        await body.fill((await body.inputValue()).replace('Hi Dana', 'Dear Dana'))
        await page.getByRole('button', { name: 'Keep these words' }).click()
        await page.getByText('in your own words').first().waitFor()
        assert.match(await page.locator('#letter').innerText(), /^Dear Dana/)
        assert.equal(await page.getByText('you said yes').count(), 0)
        await unfolded(page, 'versions')
        await page.locator('.versions').getByRole('link', { name: 'Compare' }).first().click()
        assert.deepEqual(await page.locator('.compare del').allInnerTexts(), ['Hi'])
        assert.deepEqual(await page.locator('.compare ins').allInnerTexts(), ['Dear'])
      },
      { javaScriptEnabled: false },
    ))

  test('another voice is one click, and so is a note that was left out; both can be undone', () =>
    atDesk(async (page) => {
      const before = await page.locator('#words-body').inputValue()
      await page.getByRole('button', { name: 'More formal' }).click()
      await page.getByRole('button', { name: 'As first written' }).waitFor()
      assert.match(await page.locator('#words-body').inputValue(), /^Dear Dana/)
      await page.getByRole('button', { name: 'As first written' }).click()
      await page.getByRole('button', { name: 'As first written' }).waitFor({ state: 'detached' })
      assert.equal(await page.locator('#words-body').inputValue(), before)
      await page.getByText(/^Left out/).click()
      await page.getByRole('button', { name: 'Bring it in' }).first().click()
      await page.getByRole('status').getByText(/with/).waitFor()
      assert.notEqual(await page.locator('#words-body').inputValue(), before)
    }))

  test('notes to one panel stand side by side with their likeness', () =>
    atDesk(
      async (page) => {
        await page.getByText(/^Side by side/).click()
        assert.match(
          await page.locator('.side-by-side').innerText(),
          /Sir Anand[\s\S]*two different letters: \d+ %/,
        )
      },
      {},
      'panel-law.yaml',
      '/o/harcourt-vale-llp/draft?step=panel/thank-you/ruth',
    ))

  for (const scheme of ['light', 'dark'] as const)
    test(`nothing that axe knows of stands in anybody’s way while writing, ${scheme}`, () =>
      atDesk(
        async (page) => {
          await write(page, `${good.replace('Hi Dana', 'Hi Dnaa')} ASAP!!!`)
          await page.locator('.cm-lintRange').first().waitFor()
          assert.deepEqual(await violations(page), [])
        },
        { colorScheme: scheme, bypassCSP: true },
      ))

  test('it fits a phone', () =>
    atDesk(
      async (page) => {
        await page.locator('.cm-content').waitFor()
        const [wide, room] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ])
        assert.equal(wide, room)
      },
      { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    ))
})
