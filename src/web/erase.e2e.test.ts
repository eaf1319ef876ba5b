import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launch, pressed } from '../testing/browser.ts'
import { exampleFile, type House } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const place = '/o/northwind-analytics'

/** The browser tells of the page of a name that was mistyped, and of the one that is gone. */
const refusal = /status of (?:404|422)/

/** A page of an opportunity that is kept, with and without script. */
const eitherWay = (name: string, work: (page: Page, address: string, house: House) => Promise<void>) => {
  for (const javaScriptEnabled of [true, false])
    test(`${name}, ${javaScriptEnabled ? 'with' : 'without'} script`, () =>
      visitingWith(
        browser,
        async (page, address, house) => {
          for (const file of ['screening-software.yaml', 'panel-law.yaml'])
            assert.equal(house.run(['import', exampleFile(file)]).code, 0)
          await work(page, address, house)
        },
        { javaScriptEnabled },
        refusal,
      ))
}

/** Types a name into the form of what is to be erased, and presses its button. */
const erase = async (page: Page, what: string, name: string) => {
  if (what === 'this opportunity') await page.getByLabel('More about this opportunity').click()
  const fold = page.locator('details.erase', { hasText: `Erase ${what} for good` })
  await fold.locator('summary').click()
  await fold.locator('input[name="confirm"]').fill(name)
  await pressed(page, fold.getByRole('button', { name: `Erase ${what}` }))
}

const again = async (page: Page, name: string) => {
  await page.locator('#again-confirm').fill(name)
  await pressed(page, page.getByRole('button', { name: 'Try again' }))
}

describe('what is erased on a page is gone', () => {
  eitherWay('an opportunity, once its company was typed', async (page, address, house) => {
    await page.goto(`${address}${place}`)
    await erase(page, 'this opportunity', 'Northwind')
    assert.match(await page.getByRole('alert').innerText(), /type the name: “Northwind Analytics”/)
    // What goes was named by the page it stood on; it cannot become another by a choice made here.
    assert.equal(await page.locator('main select').count(), 0)
    assert.match(house.run(['opportunities']).out, /Northwind/)
    await again(page, 'Northwind Analytics')
    assert.match(await page.locator('main').innerText(), /Harcourt/)
    assert.doesNotMatch(await page.locator('main').innerText(), /Northwind/)
    assert.equal((await page.goto(`${address}${place}`))?.status(), 404)
    assert.doesNotMatch(house.run(['history']).out, /northwind/i)
  })

  eitherWay('someone, once their name was typed', async (page, address, house) => {
    await page.goto(`${address}${place}`)
    await page.getByText('Change Dana Okonkwo').click()
    await erase(page, 'Dana Okonkwo', 'Dana')
    assert.match(await page.getByRole('alert').innerText(), /type the name: “Dana Okonkwo”/)
    assert.equal(await page.locator('main select').count(), 0)
    await again(page, 'Dana Okonkwo')
    assert.equal(new URL(page.url()).pathname, place)
    assert.doesNotMatch(await page.locator('main').innerText(), /Okonkwo/)
    assert.doesNotMatch(house.run(['export', 'northwind-analytics']).out, /Okonkwo/)
  })

  eitherWay('everything, once that word was typed', async (page, address, house) => {
    await page.goto(`${address}/settings/privacy`)
    await erase(page, 'everything', 'everything')
    await page.getByRole('link', { name: 'Begin with an interview' }).waitFor()
    assert.match(house.run(['opportunities']).out, /^(?!.*(?:Northwind|Harcourt))/s)
  })
})

test('what was typed about it and never kept goes from the browser with it; what was typed elsewhere stays', () =>
  visitingWith(browser, async (page, address, house) => {
    const held = () => page.evaluate(() => JSON.stringify(localStorage))
    for (const file of ['screening-software.yaml', 'panel-law.yaml']) house.run(['import', exampleFile(file)])
    for (const [path, name] of [
      ['/o/harcourt-vale-llp', 'Sol Reyes'],
      [place, 'Kim Okafor'],
    ] as const) {
      await page.goto(`${address}${path}`)
      await page.getByText('Add someone', { exact: true }).click()
      await page.locator('#add-person-name').fill(name)
    }
    assert.match(await held(), /Sol Reyes[\s\S]*Kim Okafor|Kim Okafor[\s\S]*Sol Reyes/)
    await erase(page, 'this opportunity', 'Northwind Analytics')
    assert.doesNotMatch(await held(), /Kim Okafor|northwind/)
    assert.match(await held(), /Sol Reyes/)
  }))
