import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { bareDossier } from '../testing/bare-dossier.ts'
import { launch, pressed, violations } from '../testing/browser.ts'
import type { House } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const own = '{id: own, kind: insight, who: dana, say: "You check every run twice. Most places never do."}'

const withPoints = (points: string): string => bareDossier.replace(/points: \[.*\]/, `points: [${points}]`)

const imported = (house: House, points: string): void => {
  const file = join(house.data, 'asked.yaml')
  writeFileSync(file, withPoints(points))
  assert.equal(house.run(['import', file]).code, 0)
}

/** The letter as it reads, also where the editor stands in its place. */
const letter = async (page: Page): Promise<string> =>
  ((await page.locator('.sheet .letter').first().textContent()) ?? '').replace(/\s+/g, ' ')

const step = 'screen/thank-you/dana'
const place = `/o/northwind-analytics/draft?step=${step}`

const kinds: readonly (readonly [
  name: string,
  points: string,
  label: string,
  answer: string,
  reads: RegExp,
])[] = [
  [
    'why a thing stayed',
    '{id: p, kind: insight, who: dana, say: "you call people three days before a refill runs out"}',
    'Dana knows that. Why did it stay with you?',
    'never saw that done',
    /runs out\. I never saw that done\./,
  ],
  [
    'what a deed would help with',
    `${own}, {id: p, kind: strength, who: dana, say: "i labelled each switch on a 12 unit job"}`,
    'What would that help them with?',
    'the new wing',
    /12 unit job\. That would help with the new wing\./,
  ],
  [
    'what was asked',
    `${own}, {id: p, kind: stumble, who: dana, say: "i should have said i would ask the nurse first"}`,
    'What had Dana asked you? A few words will do.',
    'visitors at night',
    /You asked about visitors at night\. I should have said I would ask the nurse first\./,
  ],
  [
    'what it was that went wrong',
    `${own}, {id: p, kind: stumble, who: dana, say: "i left it on two minutes too long"}`,
    'What was that about? A few words will do.',
    'the toner',
    /On the toner, I'd like to put one thing right\. I left it on two minutes too long\./,
  ],
  [
    'how a moment was',
    `${own}, {id: p, kind: moment, who: dana, say: "one boy gave me half of his banana and said you stay"}`,
    'How was that for you?',
    'made my day',
    /you stay\. That made my day\./,
  ],
  [
    'a note that stays out',
    '{id: p, kind: insight, who: dana, text: "2 ppl chk every run, swap mthly"}',
    'How would you say that to Dana, and why does it stay with you?',
    'two people check every run, where I was nobody did',
    /Two people check every run/,
  ],
  [
    'the talk, where nothing was noted',
    '',
    'What did Dana tell you that you would tell at home tonight?',
    'you check every run twice, most places check it once',
    /You check every run twice; most places check it once\./,
  ],
]

describe('a letter asks for what makes it good', () => {
  for (const [name, points, label, answer, reads] of kinds)
    test(`${name}: answered in one line, taken back with one tap`, () =>
      visitingWith(browser, async (page, address, house) => {
        imported(house, points)
        await page.goto(`${address}${place}`)
        const before = await letter(page)
        assert.doesNotMatch(before, reads)
        const box = page.getByLabel(label)
        await box.fill(answer)
        await pressed(page, page.locator('.noted li', { has: box }).getByRole('button', { name: 'Say this' }))
        assert.match(await letter(page), reads)
        assert.equal(await page.getByLabel(label).count(), 0)
        await pressed(page, page.getByRole('button', { name: 'Undo' }).first())
        await page.goto(`${address}${place}`)
        assert.equal(await letter(page), before)
        assert.equal(await page.getByLabel(label).count(), 1)
      }))

  test('it says that it can go as it is; what is refused is not asked again, and nothing of it changes', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        imported(house, kinds[0]?.[1] ?? '')
        await page.goto(`${address}${place}`)
        await page.getByRole('heading', { name: 'It can go as it is.' }).waitFor()
        assert.deepEqual(await violations(page), [])
        const before = await letter(page)
        await page.getByRole('button', { name: 'Don’t ask this again' }).click()
        await page.getByText('Let a question be').waitFor()
        assert.equal(await page.getByLabel('Why did it stay with you?').count(), 0)
        assert.equal(await letter(page), before)
      },
      { bypassCSP: true },
    ))

  test('beside the debrief it is asked under the box while it is typed, and what is answered is joined to it', () =>
    visitingWith(browser, async (page, address, house) => {
      imported(house, '')
      await page.goto(`${address}/o/northwind-analytics/debrief`)
      const grown = page.locator('#growing .letter')
      await page
        .locator('[name="say:new:any@dana"]')
        .fill('you call people three days before a refill runs out')
      await page
        .getByLabel('Dana knows that. Why did it stay with you?')
        .fill('because nobody gets forgotten')
      await grown.getByText('That stayed with me because nobody gets forgotten.').waitFor()
      await page.getByText('The rest, this evening').click()
      await page.locator('[name^="say:new:stumble"]').fill('i should have said i would ask the nurse first')
      await page.getByLabel('What had Dana asked you?').fill('visitors at night')
      await grown.getByText('You asked about visitors at night.').waitFor()
      await pressed(page, page.getByRole('button', { name: 'Keep it', exact: true }))
      await page.goto(`${address}${place}`)
      assert.match(await letter(page), /That stayed with me because nobody gets forgotten\./)
      assert.match(await letter(page), /You asked about visitors at night\./)
    }))

  test('at a terminal the draft names the command that answers, and the one that refuses', () =>
    visitingWith(browser, async (_page, _address, house) => {
      imported(house, kinds[0]?.[1] ?? '')
      const shown = () => house.run(['draft', 'northwind-analytics']).out.replace(/\s+/g, ' ')
      assert.match(
        shown(),
        /It can go as it is\. .*Dana knows that\. Why did it stay with you\?.*with why:p and your sentence/,
      )
      assert.equal(house.run(['say', 'northwind-analytics', 'why:p', 'made me think of my dad']).code, 0)
      assert.match(shown(), /runs out\. That made me think of my dad\./)
      assert.doesNotMatch(shown(), /why:p/)
      assert.equal(house.run(['undo']).code, 0)
      assert.match(shown(), /why:p/)
      assert.equal(house.run(['say', 'northwind-analytics', 'why:p', '--skip']).code, 0)
      assert.doesNotMatch(shown(), /why:p|It can go as it is/)
      for (const wrong of [['why:p'], ['why:nobody', 'x'], ['dana', 'x', '--skip']])
        assert.equal(house.run(['say', 'northwind-analytics', ...wrong]).code, 2, wrong.join(' '))
    }))
})
