import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launch, pressed, violations } from '../testing/browser.ts'
import type { House } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const table = `Company,Position,Status,Date applied,Contact,Link,Location
Quay Bakery,Data Clerk,Applied,03/04/2026,Dana Okonkwo,https://quay.example/jobs/1,Kiel
Mill & Marsh,Lead Baker,Rejected,05/06/2026,,,
Loaf,Driver,Bookmarked,,,,
Harbour,Welder,Parked,01/02/2026,,,
,Nobody,Applied,,,,
Pier,,Applied,02/03/2026,,,
`
const narrow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

const main = (page: Page) => page.locator('main').innerText()

const walk =
  (script: boolean) =>
  async (page: Page, address: string, house: House): Promise<void> => {
    await page.goto(`${address}/settings`)
    await page.getByRole('link', { name: 'Bring things in' }).first().click()
    if (script) assert.deepEqual(await violations(page), [])
    await page.setInputFiles('#file', { name: 'jobs.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
    await pressed(page, page.getByRole('button', { name: 'Bring it in' }))
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'What is in it')
    if (script) assert.deepEqual(await violations(page), [])
    assert.ok(await narrow(page))
    const text = await main(page)
    assert.match(text, /can be read both ways/)
    assert.match(text, /“Parked” \(one row\)/)
    assert.match(text, /Not applied for yet \(1\)/)
    assert.match(text, /row 6: it names no firm \(“Nobody, Applied”\); left out/)
    assert.match(text, /row 7: it names no job/)
    // Nothing is kept before it is said how days are written.
    await pressed(page, page.getByRole('button', { name: 'Keep what is ticked' }))
    assert.match(await main(page), /say whether the day or the month stands first/)
    await page.getByLabel('The day stands first').check()
    await page.getByLabel('“Parked” (one row)').selectOption({ label: 'standing still' })
    await page.getByLabel('The job of rows that name none').fill('Helper')
    await page.getByLabel(/^Mill & Marsh/).uncheck()
    if (!(await page.getByLabel('Location').isVisible())) await page.getByText('What the columns are').click()
    await page.getByLabel('Location').selectOption({ label: 'Leave out' })
    await pressed(page, page.getByRole('button', { name: 'Read it again like this' }))
    assert.match(await main(page), /applied 3 April 2026/)
    assert.match(await main(page), /Helper/)
    assert.equal(await page.getByLabel(/^Mill & Marsh/).isChecked(), false)
    await page.getByLabel(/^Loaf/).check()
    await pressed(page, page.getByRole('button', { name: 'Keep what is ticked' }))
    assert.match(await main(page), /Brought in four applications/)
    const listed = JSON.parse(house.run(['opportunities', '--json']).out) as {
      opportunities: readonly { company: string; status: string }[]
    }
    assert.deepEqual(listed.opportunities.map(({ company, status }) => `${company} ${status}`).sort(), [
      'Harbour stuck',
      'Loaf applied',
      'Pier applied',
      'Quay Bakery applied',
    ])
    const kept = house.run(['export', 'quay-bakery']).out
    assert.match(kept, /notes: \|-\n\s+Link: https:\/\/quay\.example\/jobs\/1\n/)
    assert.doesNotMatch(kept, /Kiel/)
    assert.match(kept, /at: 2026-04-03T12:00/)
    await pressed(page, page.getByRole('button', { name: /^Undo/ }).first())
    assert.equal(JSON.parse(house.run(['opportunities', '--json']).out).count, 0)
  }

describe('applications are brought in from a table, looked at first', () => {
  test('with script', () => visitingWith(browser, walk(true), { bypassCSP: true }, /422/))
  test('without script, on a phone', () =>
    visitingWith(
      browser,
      walk(false),
      { javaScriptEnabled: false, viewport: { width: 390, height: 844 } },
      /422/,
    ))
})

const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Ada Lin\nEND:VCARD\n'
const people =
  'First Name,Last Name,Email,Company\nAda,Lin,ada@loaf.example,Loaf\nBo,Lind,bo@loaf.example,Loaf\n'
const resume = JSON.stringify({
  basics: { name: 'Ann' },
  skills: [{ name: 'Baking', keywords: ['bread'] }],
  work: [{ name: 'Loaf', highlights: ['Made bread for 300 people a day'] }],
})
const appointment =
  'BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:a@b.example\nDTSTAMP:20261101T100000Z\nDTSTART:20991119T100000Z\nDTEND:20991119T110000Z\nSUMMARY:Interview at Loaf\nEND:VEVENT\nEND:VCALENDAR\n'

test('whatever is dropped at the one door comes to the page that reads it', () =>
  visitingWith(
    browser,
    async (page, address, house) => {
      const doors: readonly (readonly [name: string, content: string, shows: RegExp])[] = [
        ['a.vcf', card, /Who is in it[\s\S]*Ada Lin/],
        ['people.csv', people, /Who is in it[\s\S]*Bo Lind/],
        ['jobs.csv', 'Company,Role,Status\nQuay,Clerk,Applied\n', /What is in it[\s\S]*Quay, Clerk/],
        [
          'jobs.md',
          '| # | Date | Company | Role | Status |\n|---|---|---|---|---|\n| 1 | 2026-11-02 | Quay | Clerk | Evaluated |\n',
          /What is in it[\s\S]*Quay, Clerk/,
        ],
        ['a.ics', appointment, /Interview at Loaf/],
        ['resume.json', resume, /What your résumé shows[\s\S]*Baking/],
        ['a.pdf', '%PDF-1.7', /this is a PDF/],
      ]
      for (const [name, content, shows] of doors) {
        await page.goto(`${address}/files`)
        await page.setInputFiles('#file', {
          name,
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(content),
        })
        await pressed(page, page.getByRole('button', { name: 'Bring it in' }))
        assert.match(await main(page), shows, name)
      }
      await page.goto(`${address}/files`)
      await page.getByLabel('or paste the text of one here').fill(resume)
      await pressed(page, page.getByRole('button', { name: 'Bring it in' }))
      await pressed(page, page.getByRole('button', { name: 'Keep what is ticked' }))
      assert.match(await main(page), /Brought in one strength from your résumé/)
      // The pages of their own take the same.
      await page.goto(`${address}/files/table`)
      await page.getByLabel('or paste the table').fill('Company;Role;Status\nQuay;Clerk;Applied\n')
      await pressed(page, page.getByRole('button', { name: 'Look at it' }))
      assert.match(await main(page), /Quay, Clerk/)
      await page.goto(`${address}/files/resume`)
      await page.getByLabel('or paste what is in it').fill('{"skills": 1}')
      await pressed(page, page.getByRole('button', { name: 'Look at it' }))
      assert.match(await main(page), /names no skills/)
      const file = join(house.data, 'jobs.csv')
      writeFileSync(file, table)
      const refused = house.run(['import', file])
      assert.equal(refused.code, 2)
      assert.match(refused.err, /this is a table \(CSV\)\..*“afterword table-file/)
      assert.match(house.run(['table-file', file]).out, /can be read both ways: say --dates/)
      assert.match(
        house.run(['bring-table', file, '--dates', 'day-first']).out,
        /Brought in three applications/,
      )
    },
    {},
    /422/,
  ))
