import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { contextOf, launch } from '../testing/browser.ts'
import { type House, newHouse, type Opened, openHouse } from '../testing/house.ts'
import { fromMenu } from '../testing/letter-page.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const draft = '/o/example-northwind/draft?step=screen/thank-you/dana'
const debrief = '/o/example-northwind/debrief?interview=screen'
const own = (said: string) => `Hi Dana,\n\nThank you for your time. ${said}\n\nBest regards,\nPriya Raman`

interface Place {
  readonly page: Page
  readonly house: House
  readonly address: string
  /** Stops the server; what it gives starts it again where it was. */
  readonly stop: () => Promise<() => Promise<void>>
}

/** A house where Dana’s dossier is kept, whose server can be stopped and come back. */
const at = async (work: (place: Place) => Promise<void>, options: BrowserContextOptions = {}) => {
  const house = newHouse()
  let opened: Opened | undefined
  const context = await contextOf(browser, options)
  try {
    // Told as of today, so that it grows no older.
    house.run(['example'])
    opened = await openHouse(house, { asleep: true })
    await context.addCookies([opened.cookie])
    const { address } = opened
    const stop = async () => {
      await opened?.close()
      return async () => {
        opened = await openHouse(house, { port: new URL(address).port, asleep: true })
      }
    }
    await work({ page: await context.newPage(), house, address, stop })
  } finally {
    await context.close()
    await opened?.close()
    house.remove()
  }
}

const raw = (house: House) =>
  JSON.parse(house.run(['export', 'example-northwind', '--as', 'json']).out) as {
    people: Record<string, { name: string }>
    history?: { text?: string; direction: string }[]
    promises?: { by: string; what: string }[]
    interviews: { met?: string[]; debrief?: { points?: { text: string }[] } }[]
  }

const write = async (page: Page, text: string) => {
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}

const body = (page: Page) => page.locator('#words-body').inputValue()
const keepDesk = (page: Page) => page.getByRole('button', { name: 'Keep these words' }).first()

describe('a server that is away', () => {
  test('Keep waits for it, says so, and keeps the words once it is back', () =>
    at(async ({ page, house, address, stop }) => {
      await page.goto(`${address}${draft}`)
      await write(page, own('The rink was a fine idea.'))
      const start = await stop()
      await keepDesk(page).click()
      await page.getByText('this page keeps trying').waitFor()
      assert.equal(await body(page), own('The rink was a fine idea.'))
      await start()
      await page.getByText('in your own words').first().waitFor()
      assert.equal(await body(page), own('The rink was a fine idea.'))
      assert.match(house.run(['draft', 'example-northwind', '--step', 'screen/thank-you/dana']).out, /rink/)
      assert.equal(await page.getByText('You had changed this at').count(), 0)
    }))

  test('a page that is closed meanwhile gives the words back: in the letter, the debrief and any other form', () =>
    at(async ({ page, address, stop }) => {
      const note = 'textarea[name="say:new:strength@"]'
      await page.goto(`${address}${debrief}`)
      await page.getByText('The rest, this evening').click()
      await page.locator(note).first().fill('the rink on the roof')
      await page.goto(`${address}/o/example-northwind`)
      await page.getByText('Add someone', { exact: true }).click()
      await page.locator('#add-person-name').fill('Kim Okafor')
      const start = await stop()
      await page.locator('#add-person').getByRole('button', { name: 'Keep' }).click()
      await page.getByText('this page keeps trying').waitFor()
      const other = await page.context().newPage()
      await page.close()
      await start()
      await other.goto(`${address}/o/example-northwind`)
      await other.getByRole('button', { name: 'Go on with those words' }).click()
      assert.equal(await other.locator('#add-person-name').inputValue(), 'Kim Okafor')
      await other.goto(`${address}${debrief}`)
      await other.getByRole('button', { name: 'Go on with those words' }).click()
      assert.equal(await other.locator(note).first().inputValue(), 'the rink on the roof')
      await other.getByRole('button', { name: 'Keep it' }).click()
      await other.locator('.points', { hasText: 'the rink on the roof' }).waitFor()
      await other.goto(`${address}${debrief}`)
      assert.equal(await other.getByText('You had changed this at').count(), 0)
    }))

  test('what was kept is offered nowhere, however often the server was started anew since', () =>
    at(async ({ page, address, stop }) => {
      await page.goto(`${address}${debrief}`)
      await page.getByText('The rest, this evening').click()
      await page.locator('textarea[name="say:new:strength@"]').fill('the rink on the roof')
      await page.getByRole('button', { name: 'Keep it' }).click()
      await page.locator('.points', { hasText: 'the rink on the roof' }).waitFor()
      await page.waitForFunction(() => Object.keys(localStorage).length === 0)
      const start = await stop()
      await start()
      await page.goto(`${address}${debrief}`)
      await page.waitForLoadState('networkidle')
      assert.equal(await page.getByText('You had changed this at').count(), 0)
    }))

  test('a password is never written down', () =>
    at(async ({ page, address }) => {
      await page.goto(`${address}/settings/model`)
      await page.locator('#model-url').fill('http://127.0.0.1:11434/v1')
      await page.locator('#model-key').fill('sk-secret')
      assert.doesNotMatch(await page.evaluate(() => JSON.stringify(localStorage)), /sk-secret|11434/)
    }))
})

describe('two tabs on one draft', () => {
  for (const javaScriptEnabled of [true, false])
    test(`the second is told and shown both texts, ${javaScriptEnabled ? 'with' : 'without'} script`, () =>
      at(
        async ({ page, house, address }) => {
          const second = await page.context().newPage()
          for (const tab of [page, second]) await tab.goto(`${address}${draft}`)
          const put = async (tab: Page, text: string) => {
            if (javaScriptEnabled) return write(tab, text)
            await tab.getByText('Put it in your own words').click()
            await tab.locator('#words-body').fill(text)
          }
          await put(page, own('From the first tab.'))
          await keepDesk(page).click()
          await page.getByText('in your own words').first().waitFor()
          await put(second, own('From the second tab.'))
          if (javaScriptEnabled) await second.getByText('since this page was opened').waitFor()
          await keepDesk(second).click()
          await second.getByRole('alert').getByText('Other words were kept').waitFor()
          assert.match(await second.locator('main').innerText(), /From the first tab/)
          assert.equal(
            await second.locator('textarea[name="body"]').inputValue(),
            own('From the second tab.'),
          )
          assert.match(
            house.run(['draft', 'example-northwind', '--step', 'screen/thank-you/dana']).out,
            /first tab/,
          )
          await second.getByRole('button', { name: 'Put mine in their place' }).click()
          await second.getByText('in your own words').first().waitFor()
          assert.equal(await body(second), own('From the second tab.'))
        },
        { javaScriptEnabled },
      ))
})

describe('what is done with a message is done with the words on the screen', () => {
  for (const javaScriptEnabled of [true, false]) {
    const script = javaScriptEnabled ? 'with script' : 'without script'
    const put = async (page: Page, text: string) => {
      if (javaScriptEnabled) return write(page, text)
      await page.getByText('Put it in your own words').click()
      await page.locator('#words-body').fill(text)
    }

    test(`“I sent it” records these, and a promise that was taken out is none, ${script}`, () =>
      at(
        async ({ page, house, address }) => {
          await page.goto(`${address}${draft}`)
          assert.match(await page.locator('#desk-promises').innerText(), /you promise/)
          const before = (raw(house).promises ?? []).length
          await put(page, own('The rink was a fine idea.'))
          if (javaScriptEnabled) await page.locator('#desk-promises').waitFor({ state: 'hidden' })
          await fromMenu(page, 'I sent it')
          await page.getByRole('status').getByText('Sent:').waitFor()
          const { history = [], promises = [] } = raw(house)
          assert.equal(history.at(-1)?.text, own('The rink was a fine idea.'))
          assert.equal(promises.length, before)
        },
        { javaScriptEnabled },
      ))

    test(`a yes is to these, ${script}`, () =>
      at(
        async ({ page, address }) => {
          await page.goto(`${address}${draft}`)
          const text = own('I look forward to the panel with the platform team.')
          await put(page, text)
          await fromMenu(page, 'Settle on these words')
          await page.getByText('you said yes').waitFor()
          assert.equal(await body(page), text)
        },
        { javaScriptEnabled },
      ))
  }

  test('the mail program is opened with these', () =>
    at(
      async ({ page, address }) => {
        await page.goto(`${address}${draft}`)
        await page.getByText('Put it in your own words').click()
        await page.locator('#words-body').fill(own('The rink was a fine idea.'))
        await page.getByRole('button', { name: 'Copy and open mail' }).click()
        const link = page.getByRole('link', { name: 'Open these words in your mail program' })
        assert.match(
          decodeURIComponent((await link.getAttribute('href')) ?? ''),
          /^mailto:dana[\s\S]*The rink was a fine idea/,
        )
        await page.getByRole('button', { name: 'I sent it' }).click()
        await page.getByRole('status').getByText('Sent:').waitFor()
      },
      { javaScriptEnabled: false },
    ))

  test('the prompt for an assistant holds these', () =>
    at(async ({ page, address }) => {
      await page.goto(`${address}${draft}`)
      await write(page, own('The rink was a fine idea.'))
      await page.waitForFunction(() =>
        (document.querySelector('#assistant-prompt') as HTMLTextAreaElement).value.includes(
          'The rink was a fine',
        ),
      )
    }))
})

test('a double click adds a person once', () =>
  at(
    async ({ page, house, address }) => {
      await page.goto(`${address}/o/example-northwind`)
      await page.getByText('Add someone', { exact: true }).click()
      await page.locator('#add-person-name').fill('Kim Okafor')
      const before = Object.keys(raw(house).people).length
      await page.locator('#add-person').getByRole('button', { name: 'Keep' }).dblclick()
      await page.getByText('Added Kim Okafor').waitFor()
      assert.equal(Object.keys(raw(house).people).length, before + 1)
    },
    { javaScriptEnabled: false },
  ))

test('after a refusal, Back leads to what was typed', () =>
  at(async ({ page, address }) => {
    await page.goto(`${address}/o/example-northwind`)
    await page.getByText('Change Dana Okonkwo').click()
    await page.locator('#person-dana-email').fill('not an address')
    await page.locator('#person-dana-title').fill('Head of Talent')
    await page.locator('#person-dana-title').press('Enter')
    await page.getByRole('alert').waitFor()
    await page.goBack()
    await page.waitForFunction(
      () => (document.querySelector('#person-dana-title') as HTMLInputElement).value === 'Head of Talent',
    )
    assert.equal(await page.locator('#person-dana-email').inputValue(), 'not an address')
  }))

test('someone who took part is deleted knowing where they occur, and comes back', () =>
  at(
    async ({ page, house, address }) => {
      await page.goto(`${address}/o/example-northwind`)
      const whole = raw(house)
      await page.getByText('Change Dana Okonkwo').click()
      await page.getByRole('button', { name: 'Delete Dana Okonkwo' }).click()
      assert.match(
        await page.getByRole('alert').innerText(),
        /Dana Okonkwo occurs in the screening interview/,
      )
      await page.getByRole('button', { name: 'Take Dana Okonkwo out everywhere and delete' }).click()
      await page.getByText('Deleted Dana Okonkwo everywhere').waitFor()
      assert.deepEqual(Object.keys(raw(house).people ?? {}).includes('dana'), false)
      await page.getByRole('button', { name: 'Undo' }).click()
      await page.getByText('Change Dana Okonkwo').waitFor()
      assert.deepEqual(raw(house), whole)
    },
    { javaScriptEnabled: false },
  ))

test('values in an address that are no such thing give a page', () =>
  at(async ({ page, address }) => {
    for (const [path, status, says] of [
      ['/opportunities?status=foo', 200, /no such place to stand/],
      ['/opportunities?page=999999999999', 200, /Northwind/],
      ['/opportunities?page=1e300', 200, /Northwind/],
      ['/?limit=-5', 200, /One thing (?:first|to do)|Done for the day/],
      ['/?limit=1.5', 200, /One thing (?:first|to do)|Done for the day/],
      ['/history?opportunity=nothing', 200, /Nothing since it was brought here/],
      ['/o/example-northwind/debrief?interview=nothing', 200, /fresh|stayed/],
      ['/o/example-northwind/debrief?interview=nothing', 200, /That interview is no longer here/],
      ['/o/example-northwind/prep?interview=nothing', 404, /no interview|not here/],
      ['/o/example-northwind/draft', 404, /no such step/],
      ['/o/example-northwind/print?step=nothing', 404, /That step is no longer here/],
      ['/playbook/Q', 404, /no such chapter/],
    ] as const) {
      const answer = await page.goto(`${address}${path}`)
      assert.equal(answer?.status(), status, path)
      assert.match(await page.locator('main').innerText(), says, path)
    }
    for (const path of [
      '/do/sent',
      '/do/approve',
      '/do/words',
      '/do/voice',
      '/do/confirm',
      '/o/example-northwind/approve',
      '/debrief',
      '/do/delete',
      '/o/nothing/approve',
      '/o/example-northwind/assistant',
      '/o/example-northwind/points',
      '/o/example-northwind/open',
    ]) {
      const answer = await page.request.post(`${address}${path}`, { form: {}, headers: { origin: address } })
      assert.ok([404, 422].includes(answer.status()), `${path} answers ${answer.status()}`)
      assert.match(await answer.text(), /<main id="main">/)
    }
  }))
