import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launch } from '../testing/browser.ts'
import { exampleFile, newHouse } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

test('everything saved on one machine is brought in on another, in a browser; a PDF is named', async () => {
  const here = newHouse()
  try {
    for (const file of ['screening-software.yaml', 'panel-law.yaml'])
      assert.equal(here.run(['import', exampleFile(file)]).code, 0)
    const saved = join(here.data, 'saved.zip')
    await visitingWith(
      browser,
      async (page, address, there) => {
        // What Settings gives away is the same archive as the command line's.
        assert.equal(here.run(['archive', saved]).code, 0)
        const pdf = join(here.data, 'cv.pdf')
        writeFileSync(pdf, '%PDF-1.7\n')
        await page.goto(`${address}/files`)
        await page.locator('#file').setInputFiles(pdf)
        await page.getByRole('button', { name: 'Bring it in' }).click()
        await page.getByText('this is a PDF').first().waitFor()
        await page.locator('#file').setInputFiles(saved)
        await page.getByRole('button', { name: 'Bring it in' }).click()
        await page.getByText(/^Kept: .* at Northwind/).waitFor()
        assert.equal(there.run(['export-all']).out, here.run(['export-all']).out)
        await page.goto(`${address}/settings/privacy`)
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: 'Save everything' }).click(),
        ])
        const got = join(here.data, 'got.zip')
        await download.saveAs(got)
        assert.equal(readFileSync(got).subarray(0, 2).toString(), 'PK')
        assert.equal(there.run(['import', got]).code, 0)
        assert.equal(there.run(['export-all']).out, here.run(['export-all']).out)
      },
      { locale: 'en-GB', acceptDownloads: true },
      /422/,
    )
  } finally {
    here.remove()
  }
})
