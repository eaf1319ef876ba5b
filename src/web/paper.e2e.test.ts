import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launch, onScriptError, violations } from '../testing/browser.ts'
import { type House, newHouse, type Opened, openHouse } from '../testing/house.ts'
import { letterDossier } from '../testing/letter-dossier.ts'
import { readPdf } from '../testing/pdf.ts'

let browser: Browser
let house: House
let open: Opened

before(async () => {
  house = newHouse()
  const { code, err } = house.run(
    ['import', '-'],
    letterDossier(house.now().toPlainDate().subtract({ days: 1 }).toString()),
  )
  assert.equal(code, 0, err)
  open = await openHouse(house)
  browser = await launch()
})
after(async () => {
  await browser.close()
  await open.close()
  house.remove()
})

const at = (page: string, who: string) =>
  `${open.address}/o/kestrel/${page}?step=panel/thank-you/${encodeURIComponent(who)}`

/** A page whose every complaint, and every request to another machine, fails the test. */
const visiting = async (work: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) => {
  const context = await browser.newContext(options)
  await context.addCookies([open.cookie])
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text())
  })
  onScriptError(page, (message) => wrong.push(message))
  page.on('request', (request) => {
    if (!request.url().startsWith(open.address) && !request.url().startsWith('data:'))
      wrong.push(request.url())
  })
  await work(page)
  await context.close()
  assert.deepEqual(wrong, [])
}

describe('on paper', () => {
  test('the draft of a letter leads to a page with both addresses, and prints as the sheet alone', () =>
    visiting(async (page) => {
      await page.goto(at('draft', 'anh'))
      await page.getByRole('button', { name: 'Print the letter' }).click()
      const sheet = page.getByRole('article', { name: 'The letter' })
      assert.match(await sheet.innerText(), /^Zoë Ağaoğlu\nFlat 3\n12 Ørsted Road\nLondon\nSW1A 1AA\n/)
      assert.match(await sheet.innerText(), /Ms Nguyễn Thị Ánh\nHead of Data\nKestrel Rail\n4 Πέτρος Street/)
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', 'yes')
      })
      await page.getByRole('button', { name: 'Print' }).click()
      assert.equal(await page.locator('body[data-printed]').count(), 1)
      await page.emulateMedia({ media: 'print' })
      for (const hidden of ['.top', 'footer', '.beside-paper'])
        assert.equal(await page.locator(hidden).isVisible(), false, hidden)
      assert.ok(await sheet.isVisible())
      const printed = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      assert.equal(printed.match(/\/Type \/Page\b(?!s)/g)?.length, 1)
      assert.match(printed, /\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12]/)
    }))

  test('without script the page is the same, less the button', () =>
    visiting(
      async (page) => {
        await page.goto(at('print', 'anh'))
        assert.equal(await page.getByRole('button', { name: 'Print' }).isVisible(), false)
        assert.ok(await page.getByRole('link', { name: 'Keep it as a PDF' }).isVisible())
      },
      { javaScriptEnabled: false },
    ))

  test('the PDF is kept under the writer’s name, one page, its fonts in it', async () => {
    const answer = await fetch(at('letter.pdf', 'anh'), { headers: open.headers })
    assert.equal(answer.status, 200)
    assert.equal(answer.headers.get('content-type'), 'application/pdf')
    assert.equal(
      answer.headers.get('content-disposition'),
      'attachment; filename="Letter from Zoe Agaoglu.pdf"; filename*=UTF-8\'\'Letter%20from%20Zo%C3%AB%20A%C4%9Fao%C4%9Flu.pdf',
    )
    const pdf = readPdf(new Uint8Array(await answer.arrayBuffer()))
    assert.equal(pdf.pages, 1)
    assert.ok(pdf.fonts.every(({ embedded }) => embedded))
    assert.ok(pdf.lines.includes('Ms Nguyễn Thị Ánh'))
  })

  test('the PDF has the words that stand on the page, kept or not', async () => {
    const body = new URLSearchParams({
      body: 'Dear Ms Nguyễn,\n\nThe kitchen garden is shared.\n\nYours sincerely,\nZoë',
    })
    const answer = await fetch(at('letter.pdf', 'anh'), { method: 'POST', headers: open.headers, body })
    assert.equal(answer.status, 200)
    const pdf = readPdf(new Uint8Array(await answer.arrayBuffer()))
    assert.ok(pdf.lines.includes('The kitchen garden is shared.'))
  })

  test('a character the typeface lacks is said on a page of its own, and the printed page still works', async () => {
    const step = 'panel/thank-you/anh'
    house.run([
      'words',
      'kestrel',
      step,
      '--body',
      'Dear Ms Nguyễn 中,\n\nThank you.\n\nYours sincerely,\nZoë',
    ])
    const answer = await fetch(at('letter.pdf', 'anh'), { headers: open.headers })
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), /has no 中 \(U\+4E2D\)/)
    assert.equal((await fetch(at('print', 'anh'), { headers: open.headers })).status, 200)
    house.run(['words', 'kestrel', step, '--reset'])
  })

  test('a step that is gone is said', async () => {
    for (const path of ['print', 'letter.pdf'])
      assert.equal((await fetch(at(path, 'nobody'), { headers: open.headers })).status, 404)
  })
})

describe('on the phone', () => {
  test('points can be ticked off, the voicemail takes 20 seconds at most, the number is dialled', () =>
    visiting(async (page) => {
      await page.goto(at('draft', 'lukasz'))
      const phone = page.getByRole('region', { name: 'On the phone' })
      const call = phone.getByRole('link', { name: /^Call Łukasz Wiśniewski/ })
      assert.equal(await call.getAttribute('href'), 'tel:+441135550102')
      await phone.getByRole('checkbox').first().check()
      assert.ok((await phone.getByRole('checkbox').count()) >= 2)
      const words = (await page.locator('#voicemail').innerText()).split(/\s+/).length
      assert.ok(words <= 50, `${words} words`)
      assert.match(await phone.innerText(), /about (1\d|20) seconds/)
    }))
})

describe('on LinkedIn', () => {
  test('the note is counted as it is typed, an emoji as two, and copied', () =>
    visiting(
      async (page) => {
        await page.goto(at('draft', 'pia'))
        const note = page.locator('#note')
        const { length } = await note.inputValue()
        assert.ok(length > 20 && length <= 300)
        assert.equal(await page.locator('#note-count').innerText(), `${length} of 300 characters`)
        await note.fill(`${'x'.repeat(297)}🎉`)
        assert.equal(await page.locator('#note-count').innerText(), '299 of 300 characters')
        assert.equal(await page.locator('#note-over').innerText(), '')
        await note.fill('x'.repeat(310))
        assert.match(await page.locator('#note-over').innerText(), /10 too many/)
        await note.fill('Hi Pia')
        await page.getByRole('button', { name: 'Copy the note' }).click()
        await page.getByRole('button', { name: 'Copied' }).waitFor()
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'Hi Pia')
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ))

  test('a profile is a link only where it leads to LinkedIn', () =>
    visiting(async (page) => {
      await page.goto(at('draft', 'pia'))
      const link = page.getByRole('link', { name: 'Open Pia Sørensen on LinkedIn' })
      assert.equal(await link.getAttribute('href'), 'https://linkedin.com/in/pia-example')
      await page.goto(at('draft', 'mia'))
      assert.equal(await page.getByRole('link', { name: /on LinkedIn/ }).count(), 0)
      assert.match(await page.locator('.linkedin').innerText(), /is no address on LinkedIn/)
    }))
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, and nothing is wider than a phone, ${colorScheme}`, () =>
    visiting(
      async (page) => {
        const paths = [at('print', 'anh'), ...['anh', 'lukasz', 'pia', 'mia'].map((who) => at('draft', who))]
        for (const path of paths) {
          await page.goto(path)
          assert.deepEqual(await violations(page), [], path)
          const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          assert.ok(over <= 0, `${path} is ${over} px wider than the screen`)
        }
      },
      { viewport: { width: 390, height: 844 }, colorScheme, bypassCSP: true },
    ))
}
