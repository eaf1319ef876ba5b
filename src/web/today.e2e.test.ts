import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { type Browsing, launch, pressed, violations } from '../testing/browser.ts'
import { exampleFile, type House } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** A page on a house in which this is kept. */
const visit = (
  work: (page: Page, address: string, house: House) => Promise<void>,
  options: Browsing & { readonly example?: true } = {},
  expected?: RegExp,
) =>
  visitingWith(
    browser,
    async (page, address, house) => {
      const kept = options.example ? ['example'] : ['import', exampleFile('screening-software.yaml')]
      assert.equal(house.run(kept).code, 0)
      await page.goto(address)
      await work(page, address, house)
    },
    { locale: 'en-GB', ...options },
    expected,
  )

const title = (page: Page) => page.locator('.first h2').innerText()
const main = (page: Page) => page.locator('main').innerText()
const steps = (house: House): readonly { readonly id: string; readonly state: string }[] =>
  (house.json(['plan', 'example-northwind']) as { steps: { id: string; state: string }[] }).steps
const stateOf = (house: House, id: string) => steps(house).find((step) => step.id === id)?.state
const thanks = 'screen/thank-you/dana'

for (const javaScriptEnabled of [true, false])
  describe(`the one next thing, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    const there = (work: Parameters<typeof visit>[0]) => visit(work, { javaScriptEnabled, example: true })

    test('is put off with one press, told of as what comes next, and taken back', () =>
      there(async (page, address, house) => {
        assert.equal(await title(page), 'Thank Dana')
        assert.match(await page.locator('.first .meta').innerText(), /by e-mail · best before 13:45/)
        await page.getByText('Later', { exact: true }).click()
        const choices = await page.locator('.later button.link').allInnerTexts()
        assert.deepEqual(choices, [
          'This evening, 18:00',
          'Tomorrow morning, 8:00',
          'Monday 23 November, 8:00',
        ])
        await pressed(page, page.getByRole('button', { name: 'This evening, 18:00' }))
        await page.getByRole('status').getByText('Put off: Thank Dana').waitFor()
        assert.equal(stateOf(house, thanks), 'snoozed')
        assert.match(house.run(['export', 'example-northwind']).out, /until: 2026-11-20T18:00-05:00/)
        assert.equal(await page.getByRole('heading', { name: 'Thank Dana' }).count(), 0)
        assert.match(house.run(['today']).out, /from Friday 20 November, 18:00/)
        await pressed(page, page.getByRole('button', { name: 'Undo' }))
        await page.goto(address)
        assert.equal(await title(page), 'Thank Dana')
      }))

    test('is put off to a day of one’s own', () =>
      there(async (page, _, house) => {
        await page.getByText('Later', { exact: true }).click()
        await page.getByLabel('Or on a day you choose').fill('2026-12-02')
        await pressed(page, page.getByRole('button', { name: 'Put it off' }))
        await page.getByRole('status').getByText('Put off: Thank Dana').waitFor()
        assert.match(house.run(['export', 'example-northwind']).out, /until: 2026-12-02T/)
      }))

    test('is skipped with one press, and taken up again by Undo', () =>
      there(async (page, address, house) => {
        await pressed(page, page.getByRole('button', { name: 'Skip' }))
        await page.getByRole('status').getByText('Skipped: Thank Dana').waitFor()
        assert.equal(stateOf(house, thanks), 'skipped')
        await pressed(page, page.getByRole('button', { name: 'Undo' }))
        assert.equal(stateOf(house, thanks), 'ready')
        await page.goto(address)
        assert.equal(await title(page), 'Thank Dana')
      }))

    test('once all is put off or skipped, the day is done, with what comes next and when', () =>
      there(async (page) => {
        for (let times = 0; times < 20 && (await page.locator('.first').count()) > 0; times += 1) {
          await page.getByText('Later', { exact: true }).click()
          await pressed(page, page.getByRole('button', { name: /^Tomorrow morning/ }))
        }
        assert.equal(await page.locator('h1').innerText(), 'Done for the day')
        assert.match(await main(page), /Next: .+, tomorrow 8:00\./)
        assert.equal(await page.locator('a.button:not(.plain, .link)').count(), 0)
      }))
  })

describe('beside the things to do', () => {
  test('a reply that was pasted is taken in and waits for a word; what it says is seen', () =>
    visit(async (page, address) => {
      await page
        .getByLabel('Paste what they wrote')
        .fill(
          'Hi Priya,\n\nthanks for today, we will be in touch next week.\n\nDana Okonkwo\nNorthwind Analytics',
        )
      await pressed(page, page.getByRole('button', { name: 'Take it in' }))
      await page.getByText('It is taken in.').waitFor()
      await page.goto(address)
      assert.match(
        await page.locator('#answers').innerText(),
        /Dana Okonkwo[\s\S]*One answer or message waits/,
      )
    }))

  test('a reply of nobody that is known is asked about, and its words stand there still', () =>
    visit(
      async (page) => {
        await page.getByLabel('Paste what they wrote').fill('See you then!')
        await pressed(page, page.getByRole('button', { name: 'Take it in' }))
        assert.match(await page.getByRole('alert').innerText(), /where it belongs/)
        assert.equal(await page.locator('#receive-text').inputValue(), 'See you then!')
      },
      {},
      /422/,
    ))

  test('what is promised by both sides, each kept with one press', () =>
    visit(async (page, address, house) => {
      const promise = [
        'promise',
        'northwind-analytics',
        '--by',
        'them',
        '--who',
        'dana',
        '--what',
        'the job plan',
      ]
      assert.equal(house.run([...promise, '--due', '2026-11-25']).code, 0)
      await page.goto(address)
      const theirs = page.locator('#promises li', { hasText: 'Dana Okonkwo, to you' })
      assert.match(await theirs.innerText(), /the job plan[\s\S]*by Wednesday 25 November/)
      await pressed(page, theirs.getByRole('button', { name: 'Kept' }))
      assert.equal(await page.locator('#promises', { hasText: 'the job plan' }).count(), 0)
      assert.match(house.run(['export', 'northwind-analytics']).out, /the job plan[\s\S]*?kept: true/)
    }))

  test('the next interview, with the way to its prep sheet, and whose word is waited for', () =>
    visit(async (page, address, house) => {
      const panel = [
        'interview',
        'northwind-analytics',
        '--stage',
        'panel',
        '--format',
        'onsite',
        '--met',
        'dana',
      ]
      const times = ['--starts', '2026-11-25T10:00', '--ends', '2026-11-25T11:00']
      assert.equal(house.run([...panel, ...times]).code, 0)
      assert.equal(house.run(['sent', 'northwind-analytics', thanks]).code, 0)
      await page.goto(address)
      assert.match(
        await page.locator('#interview').innerText(),
        /Wednesday 25 November, 10:00\s+Panel interview · Northwind Analytics · at their place · with Dana Okonkwo/,
      )
      await page.getByRole('link', { name: 'Prep sheet' }).click()
      await page.getByRole('heading', { name: 'Before you go in' }).waitFor()
    }))

  test('whose word is waited for, until when, and when one may ask', () =>
    visit(async (page, address, house) => {
      assert.equal(house.run(['sent', 'northwind-analytics', thanks]).code, 0)
      await page.goto(address)
      assert.match(
        await page.locator('#waits').innerText(),
        /Dana Okonkwo, Northwind Analytics\s+until \w+ \d+ \w+ · next possible on \w+ \d+ \w+/,
      )
    }))
})

test('on the day of a no there is one kind line, no figure, and nothing but what cannot wait', () =>
  visit(async (page, address, house) => {
    assert.equal(house.run(['import', exampleFile('panel-law.yaml')]).code, 0)
    assert.equal(house.run(['answered', 'harcourt-vale-llp', '--from', 'ruth', '--means', 'no']).code, 0)
    await page.goto(address)
    assert.equal(await page.locator('h1').innerText(), 'A no came today. Go gently.')
    assert.equal(await page.locator('#waits, #promises, #answers, .state').count(), 0)
    assert.doesNotMatch(await main(page), /\b(?:late|due|overdue|\d+ things|things? you may)\b/i)
    assert.equal(await page.locator('.folded[open]').count(), 0)
  }))

for (const colorScheme of ['light', 'dark'] as const)
  test(`all unfolded, axe finds nothing, nothing is wider than a phone and nothing too small for a finger, ${colorScheme}`, () =>
    visit(
      async (page, address, house) => {
        house.run(['example'])
        house.run(['import', exampleFile('panel-law.yaml')])
        house.run(['receive', '--opportunity', 'northwind-analytics', '--from', 'dana', '--text', 'See you.'])
        await page.goto(address)
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('main details'))
            (details as HTMLDetailsElement).open = true
        })
        assert.deepEqual(await violations(page), [])
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390)
        const small = await page.$$eval(
          'main button, main a.button, main .line > a, main summary, main input',
          (all) =>
            all
              .filter(
                (each) =>
                  (each as HTMLElement).offsetParent !== null && (each as HTMLInputElement).type !== 'hidden',
              )
              .filter((each) => each.getBoundingClientRect().height < 43.5)
              .map((each) => `${each.textContent} ${each.getBoundingClientRect().height}`),
        )
        assert.deepEqual(small, [])
        assert.equal(
          await page.locator('main .button:not(.plain, .link), main button:not(.plain, .link)').count(),
          1,
        )
      },
      { viewport: { width: 390, height: 844 }, colorScheme, bypassCSP: true },
    ))
