import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type AssistantServer, assistantServer } from '../testing/assistant-server.ts'
import { launch, pressed, violations } from '../testing/browser.ts'
import { exampleFile } from '../testing/house.ts'
import { unfolded } from '../testing/letter-page.ts'
import { ownModelStandIn, type StandIn } from '../testing/own-model.ts'
import { visitingWith } from '../testing/visit.ts'

const draft = '/o/northwind-analytics/draft?step=screen/thank-you/dana'
const debrief = '/o/northwind-analytics/debrief?interview=screen'

const answer = `Subject: Thank you for the conversation

Hi Dana,

Thank you for your time. Hearing how much say your data team has in what the product team measures made me keener still on the Senior Data Engineer role at Northwind Analytics.

I led a group of forty at Deloitte. At Harbourline I cut the month-end close from nine days to four.

Best wishes,
Priya Raman`

let browser: Browser
let server: AssistantServer
before(async () => {
  browser = await launch()
  server = await assistantServer()
})
after(async () => {
  await browser.close()
  await server.close()
})
beforeEach(() => {
  server.requests.length = 0
})

interface Wishes {
  readonly model?: StandIn
  /** No assistant is turned on. */
  readonly off?: boolean
  readonly context?: BrowserContextOptions
}

/** A page on a house with one dossier and the assistant on. */
const visiting = (
  work: (page: Page, address: string) => Promise<void>,
  { model, off = false, context = {} }: Wishes = {},
): Promise<void> =>
  visitingWith(
    browser,
    async (page, address, house) => {
      house.run(['import', exampleFile('screening-software.yaml')])
      if (!off) house.seated(['model', '--url', server.url, '--model', 'small', '--on', '--seconds', '2'])
      if (model) await page.addInitScript(ownModelStandIn, model)
      await work(page, address)
    },
    context,
  )

const folded = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}${draft}`)
  await unfolded(page, 'assistant')
}

const until = async (is: () => boolean): Promise<void> => {
  while (!is()) await new Promise((resolve) => setTimeout(resolve, 20))
}

const unchanged = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}${draft}`)
  assert.equal(await page.getByText('· in your own words').count(), 0)
  assert.equal(await page.getByText('You had changed this at').count(), 0)
}

describe('an answer on its way from an endpoint', () => {
  test('is seen as it comes, and ends as one that was checked', () =>
    visiting(async (page, address) => {
      server.behave({ says: answer, how: 'slow' })
      await folded(page, address)
      await page.getByRole('button', { name: 'Write it with small' }).click()
      await page.getByText(/\d+ words so far, not yet held against your notes/).waitFor()
      assert.match(await page.locator('.live .coming').innerText(), /Subject: Thank/)
      assert.equal(await page.getByRole('button', { name: 'Cancel' }).count(), 1)
      await page.getByRole('heading', { name: 'The answer, checked' }).waitFor()
      assert.match(await page.locator('.struck').innerText(), /Deloitte/)
      assert.equal(server.requests.length, 1)
      await pressed(page, page.getByRole('button', { name: 'Keep these words' }))
      await page.getByText('· in your own words').waitFor()
      assert.equal(await page.getByText('You had changed this at').count(), 0)
    }))

  test('what stands on the sheet unkept goes along, to be asked about and to be checked against', () =>
    visiting(async (page, address) => {
      server.behave({
        says: answer.replace('At Harbourline', 'I repaired 62 church organs in Leeds. At Harbourline'),
      })
      await folded(page, address)
      await page.locator('.cm-content').click()
      await page.keyboard.press('Control+End')
      await page.keyboard.insertText(' I repaired 62 church organs in Leeds.')
      await page.getByRole('button', { name: 'Write it with small' }).click()
      await page.getByRole('heading', { name: 'The answer, checked' }).waitFor()
      assert.match(server.requests[0]?.body ?? '', /62 church organs/)
      assert.match(await page.locator('.letter').innerText(), /62 church organs/)
      await pressed(page, page.getByRole('button', { name: 'Keep these words' }))
      assert.match(await page.locator('#letter').innerText(), /62 church organs/)
    }))

  test('is cancelled by a press: the endpoint is told, and nothing is kept', () =>
    visiting(async (page, address) => {
      server.behave({ does: 'drip' })
      const before = server.broken()
      await folded(page, address)
      await page.getByRole('button', { name: 'Write it with small' }).click()
      await page.getByText(/words so far/).waitFor()
      await page.getByRole('button', { name: 'Cancel' }).click()
      await page.getByText('Cancelled. Nothing was kept.').waitFor()
      await until(() => server.broken() > before)
      await unchanged(page, address)
    }))

  test('is cancelled by leaving the page too', () =>
    visiting(async (page, address) => {
      server.behave({ does: 'drip' })
      const before = server.broken()
      await folded(page, address)
      await page.getByRole('button', { name: 'Write it with small' }).click()
      await page.getByText(/words so far/).waitFor()
      await unchanged(page, address)
      await until(() => server.broken() > before)
    }))

  test('that stalls is given up with a sentence, and can be asked again', () =>
    visiting(async (page, address) => {
      server.behave({ does: 'stall' })
      await folded(page, address)
      await page.getByRole('button', { name: 'Write it with small' }).click()
      await page.getByText(/said nothing for 2 seconds, so it was given up/).waitFor()
      server.behave({ says: answer })
      await page.getByRole('button', { name: 'Write it with small' }).click()
      await page.getByRole('heading', { name: 'The answer, checked' }).waitFor()
    }))

  test('is waited for without script, and whoever stops loading stops it', () =>
    visiting(
      async (page, address) => {
        server.behave({ says: answer, how: 'slow' })
        await folded(page, address)
        await pressed(page, page.getByRole('button', { name: 'Write it with small' }))
        assert.match(await page.locator('.struck').innerText(), /Deloitte/)
        server.behave({ does: 'drip' })
        const before = server.broken()
        await folded(page, address)
        await page.getByRole('button', { name: 'Write it with small' }).click({ noWaitAfter: true })
        await until(() => server.requests.length === 2)
        await page.goto('about:blank')
        await until(() => server.broken() > before)
      },
      { context: { javaScriptEnabled: false } },
    ))

  test('sorts free notes the same way', () =>
    visiting(async (page, address) => {
      server.behave({
        says: '{"points":[{"kind":"interest","who":"dana","text":"the analysts love dashboards"},{"kind":"insight","text":"they won a prize"}]}',
        how: 'slow',
      })
      await page.goto(`${address}${debrief}`)
      await page.getByText('Or write it down as it comes').click()
      await page.getByLabel(/^Your notes/).fill('Dana: the analysts love dashboards.\nShe looked tired.')
      await page.getByRole('button', { name: 'Sort them with small' }).click()
      await page.getByRole('heading', { name: 'Points from your notes' }).waitFor()
      assert.match(await page.locator('.struck').innerText(), /won a prize/)
      assert.equal(server.requests.length, 1)
      assert.doesNotMatch(server.requests[0]?.body ?? '', /tired/)
    }))
})

const button = { name: 'Write it with this browser’s own model' }

describe('the browser’s own model', () => {
  test('is offered where there is one; its answer is checked like a pasted one, and no endpoint is asked', () =>
    visiting(
      async (page, address) => {
        await folded(page, address)
        assert.equal(await page.getByText('Your browser loads it first').isVisible(), false)
        await page.getByRole('button', button).click()
        await page.getByText(/words so far/).waitFor()
        await page.getByRole('heading', { name: 'The answer, checked' }).waitFor()
        assert.match(await page.locator('.struck').innerText(), /Deloitte/)
        assert.equal(server.requests.length, 0)
        await pressed(page, page.getByRole('button', { name: 'Keep these words' }))
        await page.getByText('· in your own words').waitFor()
      },
      { off: true, model: { state: 'available', says: answer } },
    ))

  test('is told the very text that is shown, and nothing private', () =>
    visiting(
      async (page, address) => {
        await folded(page, address)
        const shown = await page.getByLabel('The prompt').inputValue()
        await page.getByRole('button', button).click()
        await page.getByText(/words so far/).waitFor()
        const told = await page.evaluate(() => sessionStorage.getItem('told'))
        assert.equal(told, shown)
        assert.doesNotMatch(told ?? '', /stakeholder management|hybrid|145/)
        await page.getByRole('button', { name: 'Cancel' }).click()
      },
      { off: true, model: { state: 'available', says: answer, ms: 200 } },
    ))

  test('is loaded first where it must be, and the page says how far it is', () =>
    visiting(
      async (page, address) => {
        await folded(page, address)
        await page.getByText('Your browser loads it first').waitFor()
        await page.getByRole('button', button).click()
        await page.getByText(/being loaded into this browser: (?:25|50|75) percent/).waitFor()
        assert.match((await page.getByRole('progressbar').getAttribute('value')) ?? '', /^0\.(?:25|5|75)$/)
        await page.getByRole('heading', { name: 'The answer, checked' }).waitFor()
      },
      { off: true, model: { state: 'downloadable', says: answer, ms: 150 } },
    ))

  test('its loading can be cancelled, and begun again', () =>
    visiting(
      async (page, address) => {
        await folded(page, address)
        await page.getByRole('button', button).click()
        await page.getByText(/being loaded into this browser/).waitFor()
        await page.getByRole('button', { name: 'Cancel' }).click()
        await page.getByText('Cancelled. Nothing was kept.').waitFor()
        await page.getByRole('button', button).click()
        await page.getByText(/being loaded into this browser/).waitFor()
      },
      { off: true, model: { state: 'downloading', says: answer, ms: 400 } },
    ))

  test('its words can be cancelled, and nothing is kept', () =>
    visiting(
      async (page, address) => {
        await folded(page, address)
        await page.getByRole('button', button).click()
        await page.getByText(/words so far/).waitFor()
        await page.getByRole('button', { name: 'Cancel' }).click()
        await page.getByText('Cancelled. Nothing was kept.').waitFor()
        assert.equal(await page.evaluate(() => sessionStorage.getItem('stopped')), 'yes')
        await unchanged(page, address)
      },
      { off: true, model: { state: 'available', says: answer, ms: 200 } },
    ))

  for (const [fails, says] of [
    ['create', /model failed\. Nothing was changed/],
    ['answer', /model failed\. Nothing was changed/],
    ['quota', /too much for this browser’s model/],
    ['endless', /went on and on/],
    ['empty', /answered with nothing/],
  ] as const)
    test(`a failure (${fails}) is one sentence`, () =>
      visiting(
        async (page, address) => {
          await folded(page, address)
          await page.getByRole('button', button).click()
          await page.locator('#assistant-live').getByText(says).waitFor()
          await unchanged(page, address)
        },
        { off: true, model: { state: 'available', says: answer, fails } },
      ))

  for (const state of ['unavailable', 'throws', undefined] as const)
    test(`is not offered where the browser says “${state ?? 'nothing'}”`, () =>
      visiting(
        async (page, address) => {
          await folded(page, address)
          await page.getByRole('button', { name: 'Copy as a prompt' }).waitFor()
          assert.equal(await page.getByRole('button', button).isVisible(), false)
        },
        { off: true, ...(state ? { model: { state, says: answer } } : {}) },
      ))

  test('sorts free notes: what is private is not told to it, what it invents is struck', () =>
    visiting(
      async (page, address) => {
        await page.goto(`${address}${debrief}`)
        await page.getByText('Or write it down as it comes').click()
        await page.getByLabel(/^Your notes/).fill('Dana: the analysts love dashboards.\nShe looked tired.')
        await page.getByRole('button', { name: 'Sort them with this browser’s own model' }).click()
        await page.getByRole('heading', { name: 'Points from your notes' }).waitFor()
        assert.match(await page.locator('.struck').innerText(), /won a prize/)
        const told = await page.evaluate(() => sessionStorage.getItem('told'))
        assert.match(told ?? '', /love dashboards/)
        assert.doesNotMatch(told ?? '', /tired/)
      },
      {
        off: true,
        model: {
          state: 'available',
          says: '{"points":[{"kind":"interest","who":"dana","text":"the analysts love dashboards"},{"kind":"insight","text":"they won a prize"}]}',
        },
      },
    ))

  for (const width of [390, 1280])
    test(`axe finds nothing while it is waited for, and nothing is wider than ${width} px`, () =>
      visiting(
        async (page, address) => {
          await folded(page, address)
          await page.getByRole('button', button).click()
          await page.getByText(/words so far/).waitFor()
          assert.deepEqual(await violations(page), [])
          const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          assert.ok(over <= 0, `${over} px wider than the screen`)
        },
        {
          model: { state: 'downloadable', says: answer, ms: 400 },
          context: { viewport: { width, height: 844 }, bypassCSP: true },
        },
      ))
})
