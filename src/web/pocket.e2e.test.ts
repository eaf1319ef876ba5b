import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launch, pressed, violations } from '../testing/browser.ts'
import { exampleFile, type House, newHouse } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
let house: House
const folder = mkdtempSync(join(tmpdir(), 'afterword-pocket-'))
const file = join(folder, 'pocket.html')
before(async () => {
  browser = await launch()
  house = newHouse()
  house.run(['profile', '--name', 'Priya Raman', '--email', 'priya@example.org'])
  const { code, err } = house.run(['pocket', file, '--word', 'my own notes'])
  assert.equal(code, 0, err)
})
after(async () => {
  await browser.close()
  house.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** A phone without a network, and what its pages asked of anybody. */
const phone = async (work: (page: Page, context: BrowserContext) => Promise<void>, more: object = {}) => {
  const context = await browser.newContext({
    ...{ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, acceptDownloads: true },
    ...more,
  })
  await context.setOffline(true)
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('request', (request) => {
    if (!/^(?:file|blob|mailto):/.test(request.url())) wrong.push(request.url())
  })
  page.on('pageerror', ({ message }) => wrong.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text())
  })
  await page.goto(pathToFileURL(file).href)
  await work(page, context)
  await context.close()
  assert.deepEqual(wrong, [])
}

/** Every box of the page, filled as a person would; gives what was typed. */
const fillAll = async (page: Page): Promise<readonly string[]> => {
  await page.getByText('The rest, this evening').click()
  await page.getByRole('button', { name: 'Someone else was there too' }).click()
  const typed: string[] = []
  const put = async (label: string, text: string, nth = 0) => {
    await page.getByLabel(label, { exact: true }).nth(nth).fill(text)
    typed.push(text)
  }
  await put('Which firm?', 'Northwind Analytics')
  await put('Which role?', 'Senior Data Engineer')
  await put('Which day?', '2026-11-17')
  await put('When did it begin?', '10:00')
  await put('How do you feel it went?', 'I was shaking #end of it')
  await put('Name', 'Dana Okonkwo')
  await put(
    'What did Dana tell or show you that you’d tell someone at home?',
    'You showed me the night shift, “quietly”.',
  )
  await put('Name', 'Bo Lind', 1)
  await put('What did Bo tell or show you that you’d tell someone at home?', 'You keep the ledger by hand.')
  await put('What have you done that would help Dana?', 'I moved two teams to one pipeline.')
  await put('Was there a friendly moment?', 'your dog judging the croissants')
  await put('What happens next? Who acts, and by when?', 'Dana writes next week')
  await put('The day they named, if they did', '2026-11-27')
  await page.getByLabel('They didn’t say').check()
  await put('Did you promise anything?', 'the write-up of the pipeline')
  await put('To whom?', 'Dana Okonkwo')
  await put('By which day?', '2026-11-25')
  await put('Did they promise anything?', 'the plan of the team')
  await put('Who?', 'Bo Lind')
  await page.getByLabel('not sure').check()
  await put('Is there one answer you’d change?', 'I should have said two years')
  await put('Anything you forgot to ask?', 'who decides in the end')
  await put('Any clue to what they look for, or a doubt of theirs?', 'they look for calm')
  await put('A lesson for next time?', 'breathe first')
  return typed
}

describe('the pocket page, from a file, without a network', () => {
  test('asks in every box, keeps what is typed over a closed page, and its text becomes the debrief in the app', async () => {
    let text = ''
    await phone(async (page, context) => {
      const typed = await fillAll(page)
      const every = await page
        .locator('form input, form textarea')
        .evaluateAll((all) =>
          (all as HTMLInputElement[])
            .filter(({ type }) => type !== 'radio' && type !== 'checkbox')
            .map(({ value }) => value),
        )
      assert.deepEqual(every.toSorted(), typed.toSorted())
      await page.close()
      const again = await context.newPage()
      await again.goto(pathToFileURL(file).href)
      await again.getByText('What is handed over').click()
      text = await again.getByLabel('All of it, to copy by hand').inputValue()
      for (const each of typed) assert.ok(text.includes(each.replaceAll('#', '##')), each)
    })
    await visitingWith(
      browser,
      async (page, address, home) => {
        home.run(['import', exampleFile('screening-software.yaml')])
        await page.goto(`${address}/settings/phone`)
        await page.getByLabel('Paste the notes').fill(text)
        await pressed(page, page.getByRole('button', { name: 'Take them in' }))
        await page.getByRole('status').getByText('Debrief:').waitFor()
        const told = home.run(['export', 'northwind-analytics']).out
        for (const each of [
          'You showed me the night shift',
          'You keep the ledger by hand',
          'Bo Lind',
          'I moved two teams to one pipeline',
          'your dog judging the croissants',
          'Dana writes next week',
          'the write-up of the pipeline',
          'the plan of the team',
          'I should have said two years',
          'who decides in the end',
          'they look for calm',
          'breathe first',
          'keen: unsure',
        ])
          assert.ok(told.includes(each), `${each} is not in ${told}`)
        await page.goto(`${address}/settings/phone`)
        await page.getByLabel('Paste the notes').fill(text)
        await pressed(page, page.getByRole('button', { name: 'Take them in' }))
        assert.match(await page.getByRole('alert').innerText(), /taken in before/)
      },
      {},
      /422/,
    )
  })

  test('hands over by mail to oneself with the chosen words, as a file, and by share where there is one', () =>
    phone(async (page) => {
      await page.getByLabel('Which firm?').fill('Mill & Märsh')
      const mail = new URL(
        (await page.getByRole('link', { name: 'Mail it to myself' }).getAttribute('href')) ?? '',
      )
      assert.equal(decodeURIComponent(mail.pathname), 'priya@example.org')
      assert.equal(mail.searchParams.get('subject'), 'my own notes')
      assert.match(
        mail.searchParams.get('body') ?? '',
        /^Afterword notes, version 1\r\n[\s\S]*Mill & Märsh[\s\S]*#end/,
      )
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Save as a file' }).click(),
      ])
      const saved = join(folder, 'notes.txt')
      await download.saveAs(saved)
      assert.match(readFileSync(saved, 'utf8'), /Mill & Märsh/)
      const { code, out, err } = house.run(['pocket-notes', saved])
      assert.deepEqual([code, out], [2, ''])
      assert.match(err, /do not name the role/)
      await page.evaluate(() => {
        Object.assign(navigator, { share: async (given: unknown) => Object.assign(globalThis, { given }) })
      })
      if (await page.getByRole('button', { name: 'Share' }).isVisible()) {
        await page.getByRole('button', { name: 'Share' }).click()
        await page.getByText('Handed over.').waitFor()
        const given = (await page.evaluate(() => Reflect.get(globalThis, 'given'))) as { text: string }
        assert.match(given.text, /#end/)
      }
    }))

  test('says so where the browser keeps nothing', () =>
    phone(async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('no', 'SecurityError')
          },
        })
      })
      await page.reload()
      await page.getByText('hand it over before you close it').waitFor()
      await page.getByLabel('Which firm?').fill('Mill')
      await page.getByText('What is handed over').click()
      assert.match(await page.getByLabel('All of it, to copy by hand').inputValue(), /Mill/)
    }))

  test('begins anew only when asked twice', () =>
    phone(async (page) => {
      await page.getByLabel('Which firm?').fill('Mill')
      page.once('dialog', (dialog) => dialog.dismiss())
      await page.getByRole('button', { name: 'Begin new notes' }).click()
      assert.equal(await page.getByLabel('Which firm?').inputValue(), 'Mill')
      page.once('dialog', (dialog) => dialog.accept())
      await Promise.all([
        page.waitForEvent('load'),
        page.getByRole('button', { name: 'Begin new notes' }).click(),
      ])
      assert.equal(await page.getByLabel('Which firm?').inputValue(), '')
    }))

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing, nothing is wider than the phone, and all is as large as a finger (${colorScheme})`, () =>
      phone(
        async (page) => {
          await page.getByText('The rest, this evening').click()
          assert.deepEqual(await violations(page), [])
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390)
          const small = await page
            .locator(
              'button:visible, a:visible, summary:visible, input[type="text"]:visible, textarea:visible',
            )
            .evaluateAll((all) =>
              all
                .filter((each) => each.getBoundingClientRect().height < 43.5)
                .map(({ outerHTML }) => outerHTML),
            )
          assert.deepEqual(small, [])
        },
        { colorScheme, bypassCSP: true },
      ))
})

describe('Settings → Your phone', () => {
  for (const javaScriptEnabled of [true, false])
    test(`hands out the page and takes its notes as a file, ${javaScriptEnabled ? 'with' : 'without'} script`, () =>
      visitingWith(
        browser,
        async (page, address) => {
          await page.goto(`${address}/settings/phone`)
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('link', { name: 'Save the page' }).click(),
          ])
          const saved = join(folder, `page-${javaScriptEnabled}.html`)
          await download.saveAs(saved)
          assert.ok(existsSync(saved) && readFileSync(saved, 'utf8').includes('id="own"'))
          await page.getByText('They do not say where they belong?').click()
          await page.getByLabel('Or the file that your phone saved').setInputFiles({
            name: 'notes.txt',
            mimeType: 'text/plain',
            buffer: Buffer.from(
              'Afterword notes, version 1\n#firm\nQuay\n#day\n2026-11-19\n#time\n9:00\n#person\nBo\n#told\nYou sail.\n#end\n',
            ),
          })
          await page.getByLabel('The role, where the firm is new').fill('Clerk')
          await pressed(page, page.getByRole('button', { name: 'Take them in' }))
          await page.getByRole('heading', { name: 'Quay' }).waitFor()
          assert.match(await page.locator('main').innerText(), /You sail/)
        },
        { javaScriptEnabled, acceptDownloads: true },
      ))

  test('axe finds nothing', () =>
    visitingWith(
      browser,
      async (page, address) => {
        await page.goto(`${address}/settings/phone`)
        assert.deepEqual(await violations(page), [])
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390)
      },
      { viewport: { width: 390, height: 844 }, bypassCSP: true },
    ))
})
