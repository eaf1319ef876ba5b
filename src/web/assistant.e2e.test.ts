import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type AssistantServer, assistantServer } from '../testing/assistant-server.ts'
import { launch, pressed, violations } from '../testing/browser.ts'
import { exampleFile, type House } from '../testing/house.ts'
import { fromMenu, unfolded } from '../testing/letter-page.ts'
import { visitingWith } from '../testing/visit.ts'

const canary = 'sk-canary-9b2c'
const draft = '/o/northwind-analytics/draft?step=screen/thank-you/dana'

const answer = `Here you are:

Subject: Thank you for the conversation

Hi Dana,

Thank you for your time. Hearing how much say your data team has in what the product team measures made me keener still on the Senior Data Engineer role at Northwind Analytics.

I led a group of forty at Deloitte. At Harbourline I cut the month-end close from nine days to four. I would be glad to meet the platform team.

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

/** The page comes back with what was refused. */
const refusal = /status of 422/

/** A page on a house with one dossier. */
const visiting = (
  work: (page: Page, address: string, house: House) => Promise<void>,
  options: BrowserContextOptions = {},
  expected?: RegExp,
): Promise<void> =>
  visitingWith(
    browser,
    (page, address, house) => {
      house.run(['import', exampleFile('screening-software.yaml')])
      return work(page, address, house)
    },
    options,
    expected,
  )

const pastedBack = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}${draft}`)
  await unfolded(page, 'assistant')
  await page.getByLabel('Paste its answer here').fill(answer)
  await pressed(page, page.getByRole('button', { name: 'Check the answer' }))
  await page.getByRole('heading', { name: 'The answer, checked' }).waitFor()
  assert.match(
    await page.locator('.struck').innerText(),
    /I led a group of forty at Deloitte\.[\s\S]*not in your notes/,
  )
  assert.doesNotMatch(await page.locator('.letter').innerText(), /Deloitte/)
  await page.getByRole('button', { name: 'Keep these words' }).click()
  await page.getByText('in your own words').first().waitFor()
  const letter = await page.locator('#letter, textarea[name="body"]').first().innerText()
  assert.match(letter, /nine days to four/)
  assert.doesNotMatch(letter, /Deloitte/)
  assert.equal(await page.getByText('you said yes').count(), 0)
  assert.equal(await page.getByText('You had changed this at').count(), 0)
}

const turnOn = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}/settings`)
  await page.getByRole('link', { name: 'Assistant' }).click()
  await page.getByText('It is off').waitFor()
  assert.match(await page.locator('main').innerText(), /Private notes[\s\S]*never leave/)
  await page.getByLabel('Where it answers').fill(server.url)
  await page.getByLabel('The model’s name').fill('small')
  await page.getByLabel(/^Key/).fill(canary)
  await page.getByRole('button', { name: 'Turn it on' }).click()
  await page.getByText('It is on: small').waitFor()
}

describe('an assistant on a draft’s page', () => {
  test('the prompt is copied, without anything private in it', () =>
    visiting(
      async (page, address) => {
        await page.goto(`${address}${draft}`)
        await unfolded(page, 'assistant')
        await page.getByRole('button', { name: 'Copy as a prompt' }).click()
        await page.getByRole('button', { name: 'Copied' }).waitFor()
        const copied = await page.evaluate(() => navigator.clipboard.readText())
        assert.match(copied, /^Write one whole thank you message/)
        assert.match(copied, /how much say the data team has/)
        assert.doesNotMatch(copied, /stakeholder management|hybrid|145/)
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ))

  test('an answer is pasted back, struck, and kept without a yes', () => visiting(pastedBack))

  test('the same without script: the prompt stands there to be selected', () =>
    visiting(
      async (page, address) => {
        await page.goto(`${address}${draft}`)
        await unfolded(page, 'assistant')
        assert.match(await page.getByLabel('The prompt').inputValue(), /^Write one whole thank you message/)
        assert.equal(await page.getByRole('button', { name: 'Copy as a prompt' }).count(), 0)
        await pastedBack(page, address)
      },
      { javaScriptEnabled: false },
    ))

  for (const javaScriptEnabled of [true, false])
    test(`a sentence only the writer can own is kept or cut before the yes, ${javaScriptEnabled ? 'with' : 'without'} script`, () =>
      visiting(
        async (page, address) => {
          await page.goto(`${address}${draft}`)
          await unfolded(page, 'assistant')
          const felt = answer.replace(
            'I led',
            'I was so relieved that I slept on the train. The robins sang. I led',
          )
          await page.getByLabel('Paste its answer here').fill(felt)
          await pressed(page, page.getByRole('button', { name: 'Check the answer' }))
          assert.match(await page.locator('.asked').innerText(), /slept on the train[\s\S]*robins/)
          await pressed(page, page.getByRole('button', { name: 'Keep these words' }))
          await Promise.all([
            page.waitForEvent('load'),
            fromMenu(page, 'Keep it as a file for your mail program'),
          ])
          assert.match(await page.getByRole('alert').innerText(), /written by an assistant/)
          await page.goto(`${address}${draft}`)
          const mine = page.locator('.asked li', { hasText: 'slept' })
          await pressed(page, mine.getByRole('button', { name: 'It is mine: keep it' }))
          await pressed(page, page.locator('.asked').getByRole('button', { name: 'Cut it' }))
          assert.equal(await page.locator('.asked').count(), 0)
          await page.goto(`${address}${draft}`)
          const letter = await page.locator('#letter, textarea[name="body"]').first().innerText()
          assert.match(letter, /slept on the train/)
          assert.doesNotMatch(letter, /robins/)
        },
        { javaScriptEnabled },
        refusal,
      ))

  test('looking for one on this machine is a press of a button, and says what it found', () =>
    visiting(async (page, address) => {
      await page.goto(`${address}/settings/model`)
      await pressed(page, page.getByRole('button', { name: 'Look for one on this machine' }))
      await page.getByRole('heading', { name: 'On this machine' }).waitFor()
    }))

  test('nobody is asked before it is turned on; then one press is one question', () =>
    visiting(async (page, address) => {
      await page.goto(`${address}${draft}`)
      assert.equal(await page.getByRole('button', { name: /Write it with/ }).count(), 0)
      await turnOn(page, address)
      await page.goto(`${address}${draft}`)
      assert.equal(server.requests.length, 0)
      server.behave({ says: answer })
      await unfolded(page, 'assistant')
      await page.getByRole('button', { name: 'Write it with small' }).click()
      assert.match(await page.locator('.struck').innerText(), /Deloitte/)
      assert.equal(server.requests.length, 1)
      assert.equal(server.requests[0]?.authorization, `Bearer ${canary}`)
      assert.doesNotMatch(server.requests[0]?.body ?? '', /stakeholder management|hybrid|145|canary/)
    }))

  test('trouble on the way is one sentence on a page; the key is shown nowhere', () =>
    visiting(
      async (page, address) => {
        await turnOn(page, address)
        assert.doesNotMatch(await page.content(), /canary/)
        server.behave({ status: 401 })
        await page.goto(`${address}${draft}`)
        await unfolded(page, 'assistant')
        await page.getByRole('button', { name: 'Write it with small' }).click()
        assert.match(await page.getByRole('alert').innerText(), /does not accept the key/)
        await page.goto(`${address}/settings/model`)
        await page.getByLabel('Where it answers').fill('http://api.example.org/v1')
        await page.getByLabel(/^Key/).fill(canary)
        await page.getByRole('button', { name: 'Keep' }).click()
        assert.match(await page.getByRole('alert').innerText(), /https/)
        assert.doesNotMatch(await page.content(), /canary/)
        await page.getByRole('button', { name: 'Forget address, model and key' }).click()
        await page.getByText('It is off').waitFor()
      },
      {},
      refusal,
    ))

  test('notes written as they come are proposed as points, changed and kept', () =>
    visiting(async (page, address) => {
      await page.goto(`${address}/o/northwind-analytics/debrief?interview=screen`)
      await page.getByText('Or write it down as it comes').click()
      await page
        .getByLabel(/^Your notes/)
        .fill('Dana: the analysts love dashboards.\nShe looked tired.\nThe canteen is good.')
      assert.equal(await page.getByRole('button', { name: /Sort them with/ }).count(), 0)
      await pressed(page, page.getByRole('button', { name: 'Propose points' }))
      await page.getByRole('heading', { name: 'Points from your notes' }).waitFor()
      assert.equal(await page.locator('textarea').count(), 3)
      assert.equal(await page.locator('input[name="private:1"]').isChecked(), true)
      assert.equal(await page.locator('select[name="who:0"]').inputValue(), 'dana')
      await page.locator('textarea[name="text:2"]').fill('')
      await page.getByRole('button', { name: 'Keep these points' }).click()
      await page.getByRole('status').getByText('Debrief: 2 notes').waitFor()
      const text = (await page.locator('.points').allTextContents()).join('\n')
      assert.match(text, /analysts love dashboards/)
      assert.doesNotMatch(text, /canteen/)
      await page.goto(`${address}/o/northwind-analytics/debrief?interview=screen`)
      assert.equal(await page.getByText('You had changed this at').count(), 0)
    }))

  for (const javaScriptEnabled of [true, false])
    test(`a promise and a day are proposed with the rest: kept, changed or left out, ${javaScriptEnabled ? 'with' : 'without'} script`, () =>
      visiting(
        async (page, address, house) => {
          const before = house.run(['export', 'northwind-analytics']).out
          await page.goto(`${address}/o/northwind-analytics/debrief?interview=screen`)
          await page.getByText('Or write it down as it comes').click()
          await page
            .getByLabel(/^Your notes/)
            .fill(
              'I said I’d send her the reading list by Friday the 27th. They decide by December 4th.\nThe salary is 120k. The canteen is good; she runs a book club',
            )
          await pressed(page, page.getByRole('button', { name: 'Propose points' }))
          const value = (name: string) => page.locator(`[name="${name}"]`).inputValue()
          assert.equal(await value('kind:0'), 'promise')
          assert.equal(await value('who:0'), 'dana')
          assert.equal(await value('text:0'), 'send her the reading list')
          assert.equal(await value('day:0'), '2026-11-27')
          assert.equal(await value('kind:1'), 'next-steps')
          assert.equal(await value('day:1'), '2026-12-04')
          assert.equal(await page.locator('[name="private:2"]').isChecked(), true)
          assert.equal(await value('who:4'), 'dana')
          assert.equal(house.run(['export', 'northwind-analytics']).out, before)
          await page.locator('[name="text:4"]').fill('she runs the book club')
          await page.locator('fieldset', { hasText: '4: they told me' }).getByLabel('Leave it out').check()
          await pressed(page, page.getByRole('button', { name: 'Keep these points' }))
          const kept = house.run(['export', 'northwind-analytics']).out
          assert.match(kept, /what: \|-\n\s+send her the reading list\n\s+due: 2026-11-27/)
          assert.match(kept, /hearBy: 2026-12-04/)
          assert.match(kept, /she runs the book club/)
          assert.doesNotMatch(kept, /canteen/)
          const words = house.run(['draft', 'northwind-analytics', '--all']).out
          assert.doesNotMatch(words, /120/)
        },
        { javaScriptEnabled },
      ))

  test('points that cannot be kept stand there again, as they were looked through', () =>
    visiting(
      async (page, address, house) => {
        house.run(['import', exampleFile('panel-law.yaml')])
        const id = 'harcourt-vale-llp'
        await page.goto(`${address}/o/${id}/debrief`)
        await page.getByText('Or write it down as it comes').click()
        await page.getByLabel(/^Your notes/).fill('I said I’d send the clause list.\nThe canteen is good.')
        await pressed(page, page.getByRole('button', { name: 'Propose points' }))
        await page.locator('[name="text:1"]').fill('The canteen is very good.')
        await pressed(page, page.getByRole('button', { name: 'Keep these points' }))
        assert.match(await page.getByRole('alert').innerText(), /say whose it is/)
        assert.equal(await page.locator('[name="text:1"]').inputValue(), 'The canteen is very good.')
        await page.locator('[name="who:0"]').selectOption({ index: 1 })
        await pressed(page, page.getByRole('button', { name: 'Keep these points' }))
        assert.match(house.run(['export', id]).out, /what: \|-\n\s+send the clause list/)
      },
      {},
      refusal,
    ))

  test('the assistant sorts notes in the writer’s words, and is not shown what is private', () =>
    visiting(async (page, address) => {
      await turnOn(page, address)
      server.behave({
        says: '{"points":[{"kind":"interest","who":"dana","text":"the analysts love dashboards","private":false},{"kind":"insight","who":null,"text":"they won a prize","private":false}]}',
      })
      await page.goto(`${address}/o/northwind-analytics/debrief?interview=screen`)
      await page.getByText('Or write it down as it comes').click()
      await page.getByLabel(/^Your notes/).fill('Dana: the analysts love dashboards.\nShe looked tired.')
      await page.getByRole('button', { name: 'Sort them with small' }).click()
      assert.match(await page.locator('.struck').innerText(), /won a prize/)
      assert.equal(await page.locator('select[name="kind:0"]').inputValue(), 'interest')
      assert.doesNotMatch(server.requests[0]?.body ?? '', /tired/)
    }))

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing, and nothing is wider than a phone, ${colorScheme}`, () =>
      visiting(
        async (page, address) => {
          const fits = async (what: string) => {
            assert.deepEqual(await violations(page), [], what)
            const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
            assert.ok(over <= 0, `${what} is ${over} px wider than the screen`)
          }
          await page.goto(`${address}/settings/model`)
          await fits('settings')
          await turnOn(page, address)
          await fits('settings, on')
          await page.goto(`${address}${draft}`)
          await fits('draft')
          await page.getByLabel('Paste its answer here').fill(answer)
          await pressed(page, page.getByRole('button', { name: 'Check the answer' }))
          await fits('answer')
          await page.goto(`${address}/o/northwind-analytics/debrief?interview=screen`)
          await fits('debrief')
          await page.getByLabel(/^Your notes/).fill('Dana: the analysts love dashboards.')
          await pressed(page, page.getByRole('button', { name: 'Propose points' }))
          await fits('points')
        },
        // Axe itself is brought into the page, which the page's own policy would rightly refuse.
        { viewport: { width: 390, height: 844 }, colorScheme, bypassCSP: true },
      ))
})
