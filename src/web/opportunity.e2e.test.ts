import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { launch, pressed, violations } from '../testing/browser.ts'
import { exampleFile, type House } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const place = '/o/northwind-analytics'

/** The page of one firm with one interview and its notes. */
const visit = (
  work: (page: Page, house: House) => Promise<void>,
  options: BrowserContextOptions = { viewport: { width: 1280, height: 900 } },
) =>
  visitingWith(
    browser,
    async (page, address, house) => {
      house.run(['import', exampleFile('screening-software.yaml')])
      await page.goto(`${address}${place}`)
      await work(page, house)
    },
    options,
  )

const inView = async (page: Page, what: Locator): Promise<boolean> => {
  const box = await what.boundingBox()
  const view = page.viewportSize()
  return box !== null && view !== null && box.y >= 0 && box.y < view.height
}

/** What was changed is where one is, with the word on it and its undo in sight. */
const isBackAt = async (page: Page, anchor: string, says: RegExp) => {
  assert.equal(new URL(page.url()).hash, `#${anchor}`)
  const thing = page.locator(`#${anchor}`)
  assert.match(await thing.innerText(), says)
  assert.ok(await inView(page, thing), `${anchor} is not in view`)
  assert.ok(await inView(page, page.getByRole('status')), 'the word on it is not in view')
  assert.ok(await page.getByRole('status').getByRole('button', { name: 'Undo' }).isVisible())
}

const keep = (page: Page, form: Locator) => pressed(page, form.getByRole('button', { name: 'Keep' }))

const eitherWay = (name: string, work: (page: Page, house: House) => Promise<void>) => {
  for (const [way, options] of [
    ['at a desk', { viewport: { width: 1280, height: 900 } }],
    ['on a phone without script', { viewport: { width: 390, height: 844 }, javaScriptEnabled: false }],
  ] as const)
    test(`${name}, ${way}`, () => visit(work, options))
}

describe('what stands on the page is changed in its place, and one comes back to it', () => {
  eitherWay('a person', async (page) => {
    const card = page.locator('#person-dana')
    await card.getByText('Change Dana Okonkwo').click()
    assert.ok(await page.locator('#person-dana-email').isVisible())
    assert.ok(!(await page.locator('#person-dana-postal').isVisible()), 'a field not in use stands open')
    await card.getByText('More fields').click()
    await page.locator('#person-dana-rapport').fill('laughed a lot')
    await page.locator('#person-dana-title').fill('Head of Talent')
    await keep(page, card)
    await isBackAt(page, 'person-dana', /Dana Okonkwo\s+Head of Talent[\s\S]*Likes e-mail best\s+You met/)
    await page.locator('#person-dana').getByText('Change Dana Okonkwo').click()
    assert.ok(await page.locator('#person-dana-rapport').isVisible(), 'a field in use is folded')
  })

  eitherWay('a note, also one that is folded', async (page) => {
    await page.getByText(/\d more notes/).click()
    const note = page.locator('.points li', { hasText: 'came back three times' })
    const anchor = (await note.getAttribute('id')) ?? ''
    assert.match(await note.innerText(), /only for me/)
    await note.getByText('Change this note').click()
    await note.getByLabel('Your note').fill('asked after the stakeholders again and again')
    await keep(page, note)
    await isBackAt(page, anchor, /a clue to what they look for[\s\S]*again and again/)
  })

  eitherWay('an interview', async (page, house) => {
    const knot = page.locator('#interview-screen')
    await knot.getByText('Change this interview').click()
    await knot.locator('#interview-screen-format').selectOption('phone')
    await keep(page, knot.locator('form').filter({ has: page.locator('#interview-screen-format') }))
    await isBackAt(page, 'interview-screen', /Screening interview[\s\S]*On the phone/)
    assert.match(house.run(['export', 'northwind-analytics']).out, /format: phone/)
  })

  eitherWay('what they said comes next', async (page) => {
    const told = page.locator('#told-screen')
    await told.getByText('Change what comes next').click()
    await told.getByLabel('What happens next').fill('a day with the team')
    await keep(page, told)
    await isBackAt(page, 'told-screen', /what they said comes next[\s\S]*a day with the team; they named/)
  })

  eitherWay('a promise: changed, kept, and taken back', async (page) => {
    const entry = page.locator('#promises li').first()
    const anchor = (await entry.getAttribute('id')) ?? ''
    await entry.getByText('Change the promise').click()
    await entry.getByLabel('What was promised').fill('send the dashboard write-up')
    await keep(page, entry)
    await isBackAt(page, anchor, /You, to Dana Okonkwo\s+send the dashboard write-up/)
    await pressed(page, page.locator(`#${anchor}`).getByRole('button', { name: 'It is kept' }))
    await isBackAt(page, anchor, /kept/)
    await pressed(page, page.getByRole('button', { name: 'Undo' }))
    assert.doesNotMatch(await page.locator('#promises').innerText(), /✓ kept/)
  })

  eitherWay('what is added is gone to', async (page) => {
    await page.getByText('Add someone', { exact: true }).click()
    await page.locator('#add-person-name').fill('Sol Reyes')
    await keep(page, page.locator('#add-person'))
    await isBackAt(page, 'person-sol', /Sol Reyes[\s\S]*No contact yet/)
    await page.getByText('New interview', { exact: true }).click()
    await page.locator('#add-interview-stage').selectOption('panel')
    await page.locator('#add-interview-starts').fill('2027-03-02T10:00')
    await page.locator('#add-interview-minutes').fill('45')
    await keep(page, page.locator('#add-interview'))
    await isBackAt(page, 'interview-panel', /2 March 2027|March 2, 2027/)
    assert.match(await page.locator('.stands').innerText(), /panel interview/)
  })

  eitherWay('a message is put into the thread, changed and deleted', async (page) => {
    await page.getByText('Add something that went between you').click()
    await page.locator('#add-touch-direction').selectOption('out')
    await page.locator('#add-touch-channel').selectOption('phone')
    await page.locator('#add-touch-kind').selectOption('call')
    await page.locator('#add-touch-text').fill('Two words about Friday.')
    await keep(page, page.locator('#add-touch'))
    const knot = page.locator('.thread > li', { hasText: 'Two words about Friday.' })
    assert.equal(new URL(page.url()).hash, `#${await knot.getAttribute('id')}`)
    await knot.getByText(/^✎ Change/).click()
    await pressed(page, knot.getByRole('button', { name: 'Delete this entry' }))
    assert.doesNotMatch(await page.locator('.thread').innerText(), /Two words/)
  })
})

test('a refused change that is mended leads to the thing as well', () =>
  visit(async (page) => {
    await page.getByText('Change Dana Okonkwo').click()
    await page.locator('#person-dana-email').fill('not an address')
    await keep(page, page.locator('#person-dana'))
    await page.locator('#again-email').fill('dana@northwind.example')
    await pressed(page, page.getByRole('button', { name: 'Try again' }))
    await isBackAt(page, 'person-dana', /dana@northwind\.example/)
  }).catch((error: Error) => {
    if (!/422/.test(error.message)) throw error
  }))

describe('the page of one firm', () => {
  test('with one interview and six notes is no longer than three screens, and one button is filled', () =>
    visit(async (page) => {
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      assert.ok(height <= 2700, `${height} pixels`)
      const filled = page.locator(
        'main button:not(.plain, .link):visible, main a.button:not(.plain, .link):visible',
      )
      assert.equal(await filled.count(), 1)
    }))

  test('says where it stands and when things begin, never when they end', () =>
    visit(async (page, house) => {
      const text = await page.locator('main').innerText()
      assert.match(text, /Interviewing/)
      assert.match(await page.locator('#interview-screen').innerText(), /10:00/)
      assert.doesNotMatch(await page.locator('#interview-screen').innerText(), /10:45/)
      for (const step of ['screen/thank-you/dana', 'screen/keep-moving/me'])
        house.run(['skip', 'northwind-analytics', step])
      await page.reload()
      if ((await page.locator('#now .step').count()) === 0)
        assert.match(await page.locator('#now').innerText(), /turn, until/)
    }))

  test('their turn is never told without until when, and what can be done', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        const now = house.now()
        const day = (days: number) => now.add({ days }).toPlainDate().toString()
        house.run(
          ['import', '-'],
          `afterword: 1
me: {name: Priya Raman, zone: UTC, email: priya@example.org}
opportunity: {role: Nurse, company: {name: Ansgar, zone: UTC}}
people: {kim: {name: Kim Okafor, email: kim@ansgar.example}}
interviews:
  - {id: screen, stage: screening, format: phone, starts: "${day(-9)}T10:00[UTC]", ends: "${day(-9)}T10:30[UTC]", met: [kim],
     debrief: {points: [{kind: insight, who: kim, text: the ward opens six beds}, {kind: lesson, text: speak slower}], nextSteps: {text: a decision, hearBy: ${day(12)}}, askedNextSteps: true}}
history:
  - {at: "${day(-9)}T13:00:00Z", direction: out, channel: email, with: [kim], kind: thank-you}
  - {at: "${day(-6)}T13:00:00Z", direction: out, channel: email, with: [kim], kind: detailed}
`,
        )
        await page.goto(`${address}/o/ansgar`)
        assert.match(await page.locator('.stands').innerText(), /waiting until \w+/)
        assert.match(
          await page.locator('#now').innerText(),
          /Kim Okafor’s turn, until \w+[\s\S]*you ask how things stand/,
        )
        const thread = page.locator('.thread')
        assert.match(await thread.innerText(), /Nothing for (?:five|six) days/)
        await thread
          .locator('.differ', { hasText: 'They named a date' })
          .getByText('The guides differ')
          .first()
          .click()
        const guides = await thread.locator('.differ[open] dl').first().innerText()
        assert.match(guides, /the day after it[\s\S]*more than two days[\s\S]*Here/)
        const [one, other] = await Promise.all(
          [0, 1].map((index) => thread.locator('.differ[open] dl > div').nth(index).boundingBox()),
        )
        assert.equal(one?.y, other?.y, 'they do not stand side by side')
      },
      { viewport: { width: 1280, height: 900 } },
    ))

  test('axe finds nothing, in light and dark, at a desk and on a phone, which nothing is too wide for', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const viewport of [
        { width: 1280, height: 900 },
        { width: 390, height: 844 },
      ])
        await visit(
          async (page) => {
            assert.deepEqual(await violations(page), [])
            const wide = await page.evaluate(() => document.documentElement.scrollWidth)
            assert.ok(wide <= viewport.width, `${wide} wide`)
            const small = await page.$$eval('main button, main summary, main a.button', (all) =>
              all
                .filter((each) => each.getClientRects().length > 0)
                .map((each) => [each.textContent, each.getBoundingClientRect().height] as const)
                .filter(([, height]) => height < 43.5),
            )
            assert.deepEqual(small, [])
          },
          { colorScheme, viewport, bypassCSP: true },
        )
  })

  test('the quiet menu takes along, tells what was changed, and deletes with a way back', () =>
    visit(async (page) => {
      await page.getByLabel('More about this opportunity').click()
      assert.ok(await page.getByRole('link', { name: 'What was changed' }).isVisible())
      assert.ok(await page.getByRole('link', { name: 'Take it along as a file' }).isVisible())
      await page.keyboard.press('Escape')
      assert.ok(!(await page.getByRole('link', { name: 'What was changed' }).isVisible()))
      await page.getByLabel('More about this opportunity').click()
      await page.getByText('Delete it', { exact: true }).click()
      await pressed(page, page.getByRole('button', { name: 'Delete it all' }))
      await pressed(page, page.getByRole('button', { name: 'Undo' }))
      await page.getByRole('link', { name: 'Northwind Analytics' }).waitFor()
    }))
})
