import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'
import { launch, pressed, violations } from '../testing/browser.ts'
import { exampleFile, type House } from '../testing/house.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const writer = createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm')
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(writer)).buffer } })

/** A card as a printer would set it, photographed: nobody’s, made here. */
const printed = (lines: readonly string[], more = '') =>
  `<body style="margin:0;background:#777"><div style="background:#fff;padding:40px 50px;width:640px;font:26px/1.6 'DejaVu Sans',Arial,sans-serif;color:#111">${lines
    .map((line, at) => `<div style="${at === 0 ? 'font-size:38px;font-weight:bold' : ''}">${line}</div>`)
    .join('')}${more}</div></body>`

const pictureOf = async (html: string): Promise<Buffer> => {
  const page = await browser.newPage({ viewport: { width: 760, height: 560 } })
  try {
    await page.setContent(html)
    return await page.screenshot({ type: 'png' })
  } finally {
    await page.close()
  }
}

const codeOf = async (text: string): Promise<Buffer> => {
  const { svg } = await writeBarcode(text, { format: 'QRCode', scale: 6 })
  return pictureOf(`<body style="margin:60px;background:#fff">${svg}</body>`)
}

const choose = (page: Page, buffer: Buffer) =>
  page.setInputFiles('#card-file', { name: 'card.png', mimeType: 'image/png', buffer })

const said = (page: Page, text: string | RegExp) =>
  page.locator('#card-desk [role="status"]').getByText(text).waitFor({ timeout: 60_000 })

const narrow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

const lines = [
  'Dana Okonkwo',
  'Head of Data',
  'Northwind Analytics Ltd.',
  'dana@northwind.example',
  'Tel. +44 20 7946 0112',
  'Mobile +44 7700 900441',
  '14 Tanner Row, London SE1 4QX',
]

const value = (page: Page, key: string) => page.locator(`#card-${key}`).inputValue()

const shots = process.env.CARD_SHOTS
const shot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

const walk = async (page: Page, address: string, house: House): Promise<void> => {
  assert.equal(house.run(['import', exampleFile('screening-software.yaml')]).code, 0)
  await page.goto(`${address}/people/bring`)
  await page.getByRole('link', { name: 'a business card' }).click()
  await page.getByRole('heading', { name: 'A business card' }).waitFor()
  // What reads a picture is asked for with the first picture, and nothing of the picture goes out.
  const asked: string[] = []
  const sent: number[] = []
  page.on('request', (request) => {
    asked.push(request.url())
    sent.push(request.postDataBuffer()?.length ?? 0)
  })
  const picture = await pictureOf(printed(lines))
  await choose(page, picture)
  await said(page, 'Read from the picture')
  assert.ok(asked.some((url) => url.includes('/card-core-')))
  assert.ok(asked.some((url) => url.includes('/card-eng-')))
  assert.ok(!asked.some((url) => url.includes('/card-deu-')))
  assert.ok(Math.max(...sent) < 2000, `${Math.max(...sent)} bytes were sent`)
  await shot(page, `read-${page.viewportSize()?.width}`)
  assert.equal(await value(page, 'name'), 'Dana Okonkwo')
  assert.equal(await value(page, 'title'), 'Head of Data')
  assert.equal(await value(page, 'company'), 'Northwind Analytics Ltd.')
  assert.equal(await value(page, 'email'), 'dana@northwind.example')
  assert.equal(await value(page, 'phone'), '+44 20 7946 0112')
  assert.equal(await value(page, 'phone2'), '+44 7700 900441')
  assert.equal(await value(page, 'postal'), '14 Tanner Row, London SE1 4QX')
  assert.ok(await page.locator('[data-exact="name"]').isVisible(), 'as on the card')
  await page.locator('#card-name').fill('Dana N. Okonkwo')
  assert.ok(!(await page.locator('[data-exact="name"]').isVisible()), 'no longer as on the card')
  await page.locator('#card-name').fill('Dana Okonkwo')
  assert.ok(await page.locator('canvas[data-card="picture"]').isVisible())
  assert.ok(await narrow(page))
  if (page.viewportSize()?.width === 390) assert.deepEqual(await violations(page), [])
  await pressed(page, page.getByRole('button', { name: 'Look whether you know them' }))
  const text = await page.locator('main').innerText()
  assert.match(text, /known: Dana Okonkwo, Northwind Analytics/)
  await shot(page, `known-${page.viewportSize()?.width}`)
  await pressed(page, page.getByRole('button', { name: 'Keep those I ticked' }))
  assert.match(house.run(['export', 'northwind-analytics']).out, /\+44 20 7946 0112/)
}

describe('a business card', () => {
  for (const [name, options] of [
    ['on a desk', { viewport: { width: 1200, height: 900 } }],
    [
      'on a phone',
      { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, bypassCSP: true },
    ],
  ] as const)
    test(`its picture is read in the browser and proposed, ${name}`, () =>
      visitingWith(browser, walk, options))

  test('a code on it is read as the card it holds, and a link is put beside the words', () =>
    visitingWith(browser, async (page, address) => {
      await page.goto(`${address}/people/card`)
      await choose(
        page,
        await codeOf('BEGIN:VCARD\nVERSION:3.0\nFN:Bo Lind\nORG:Loaf\nTEL:030 1234567\nEND:VCARD'),
      )
      await said(page, 'Read from the code')
      assert.deepEqual(
        [await value(page, 'name'), await value(page, 'company'), await value(page, 'phone')],
        ['Bo Lind', 'Loaf', '030 1234567'],
      )
      await choose(page, await codeOf('MECARD:N:Reyes,Sol;EMAIL:sol@loaf.example;;'))
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('#card-name')?.value === 'Sol Reyes',
      )
      assert.equal(await value(page, 'email'), 'sol@loaf.example')
    }))

  test('the camera takes the picture, and is off once it is taken', () =>
    visitingWith(browser, async (page, address) => {
      const picture = (await pictureOf(printed(lines))).toString('base64')
      // A camera that sees the card: the machine of the test has none.
      await page.addInitScript((data) => {
        navigator.mediaDevices.getUserMedia = async () => {
          const image = new Image()
          image.src = `data:image/png;base64,${data}`
          await image.decode()
          const canvas = document.createElement('canvas')
          canvas.width = image.width
          canvas.height = image.height
          const draw = () => canvas.getContext('2d')?.drawImage(image, 0, 0)
          draw()
          setInterval(draw, 100)
          const stream = canvas.captureStream(10)
          Object.assign(globalThis, { seen: stream })
          return stream
        }
      }, picture)
      await page.goto(`${address}/people/card`)
      await page.getByRole('button', { name: 'Use the camera' }).click()
      await page.getByRole('button', { name: 'Take the picture' }).click()
      await said(page, 'Read from the picture')
      assert.equal(await value(page, 'name'), 'Dana Okonkwo')
      const live = await page.evaluate(() =>
        (globalThis as unknown as { seen: MediaStream }).seen.getTracks().map(({ readyState }) => readyState),
      )
      assert.deepEqual(live, ['ended'])
    }))

  test('without script every field can be typed, and the lines of a card fill those that are empty', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        await page.goto(`${address}/people/card`)
        assert.ok(!(await page.locator('#card-desk').isVisible()))
        await page.locator('#card-name').fill('Dana N. Okonkwo')
        await page.getByText('The lines of the card').click()
        await page.locator('#card-text').fill(lines.join('\n'))
        await page.getByRole('button', { name: 'Fill in the fields' }).click()
        assert.equal(await value(page, 'name'), 'Dana N. Okonkwo')
        assert.equal(await value(page, 'title'), 'Head of Data')
        for (const [key, typed] of [
          ['title', 'Head of Data & Tools'],
          ['company', 'Northwind'],
          ['email', 'dana@northwind.example'],
          ['phone', 'none'],
          ['phone2', '555-0144'],
          ['page', 'northwind.example'],
          ['postal', '14 Tanner Row\nLondon'],
          ['rest', 'met at the fair'],
        ] as const)
          await page.locator(`#card-${key}`).fill(typed)
        await page.getByRole('button', { name: 'Look whether you know them' }).click()
        assert.match(await page.getByRole('alert').innerText(), /“none”, which is no phone number/)
        await page.locator('#card-phone').fill('555-0143')
        await page.getByRole('button', { name: 'Look whether you know them' }).click()
        await page.getByLabel(/Dana N. Okonkwo/).check()
        await page.getByRole('button', { name: 'Keep those I ticked' }).click()
        const { contacts } = house.json(['people']) as { contacts: readonly object[] }
        assert.deepEqual(contacts, [
          {
            ...{ id: 'dana-n-okonkwo', name: 'Dana N. Okonkwo', title: 'Head of Data & Tools' },
            ...{ company: 'Northwind', email: 'dana@northwind.example', phone: '555-0143' },
            postal: '14 Tanner Row\nLondon',
            note: 'met at the fair\nAlso: 555-0144\nPage: northwind.example',
          },
        ])
      },
      { javaScriptEnabled: false },
      /status of 422/,
    ))

  test('the camera and what compiles are allowed there and nowhere else', () =>
    visitingWith(browser, async (page, address) => {
      const headers = async (path: string) => (await page.request.get(`${address}${path}`)).headers()
      const there = await headers('/people/card')
      assert.match(there['permissions-policy'] ?? '', /camera=\(self\)/)
      assert.match(there['content-security-policy'] ?? '', /'wasm-unsafe-eval'; worker-src 'self'/)
      assert.doesNotMatch(
        there['content-security-policy'] ?? '',
        /'unsafe-eval'|'unsafe-inline'|blob:|https?:/,
      )
      for (const path of ['/people', '/people/bring', '/']) {
        const others = await headers(path)
        assert.match(others['permissions-policy'] ?? '', /camera=\(\)/)
        assert.doesNotMatch(others['content-security-policy'] ?? '', /wasm/)
      }
      await page.goto(`${address}/people`)
      assert.ok(!(await page.content()).includes('/card-'))
    }))
})
