import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launch, onScriptError, pressed } from '../testing/browser.ts'
import { type House, newHouse, type Opened, openHouse } from '../testing/house.ts'
import { href } from './href.ts'

let house: House
let browser: Browser
before(async () => {
  house = newHouse()
  const { code, err } = house.run(['example'])
  assert.equal(code, 0, err)
  browser = await launch()
})
after(async () => {
  await browser.close()
  house.remove()
})

const plain = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'")

/** Every address that a page names: to follow, to send a form to, to load, to come back to. */
const addressesIn = (page: string) =>
  [...page.matchAll(/\s(href|src|action|formaction)="([^"]*)"/g)]
    .map(([, kind = '', address = '']) => ({ kind, address: plain(address) }))
    .filter(({ address }) => !/^(?:#|mailto:|tel:|https:\/\/(?:www\.)?linkedin\.com\/)/.test(address))
const placesIn = (page: string) =>
  [...page.matchAll(/name="(?:back|then)" value="([^"]*)"/g)].map(([, address = '']) => plain(address))

for (const base of ['/after/word', ''])
  describe(base === '' ? 'at the root of the host' : `under ${base}`, () => {
    let opened: Opened
    before(async () => {
      opened = await openHouse(house, { base, asleep: true })
    })
    after(() => opened.close())

    test('every link of the example search stays under it and leads somewhere, every form and file too', async () => {
      const seen = new Set<string>([`${base}/`])
      const wrong: string[] = []
      let forms = 0
      for (const path of seen) {
        const answer = await opened.fetch(path)
        if (answer.status !== 200) wrong.push(`${path}: ${answer.status}`)
        const cached = answer.headers.get('cache-control') ?? ''
        if (path.includes('/assets/') && !cached.includes('immutable')) wrong.push(`${path}: ${cached}`)
        const text = await answer.text()
        if (answer.headers.get('content-type')?.startsWith('text/css'))
          for (const [, file = ''] of text.matchAll(/url\("?([^")]+)"?\)/g))
            seen.add(new URL(file, `${opened.address}${path}`).pathname)
        if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
        for (const address of placesIn(text))
          if (!address.startsWith(`${base}/`)) wrong.push(`${path}: back to ${address}`)
        for (const { kind, address } of addressesIn(text)) {
          if (!address.startsWith(`${base}/`)) wrong.push(`${path}: ${kind} ${address}`)
          else if (kind.endsWith('action')) forms += 1
          else seen.add(address.replace(/#.*/, ''))
        }
      }
      assert.deepEqual(wrong, [])
      assert.ok(seen.size > 60, `only ${seen.size} addresses`)
      assert.ok(forms > 200, `only ${forms} forms`)
    })

    test('a browser that is let in writes, keeps and is led back under it, and its scripts ask nothing elsewhere', async () => {
      const context = await browser.newContext()
      const page = await context.newPage()
      const asked: string[] = []
      const wrong: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      onScriptError(page, (message) => wrong.push(message))
      page.on('console', (message) => {
        if (message.type() === 'error') wrong.push(message.text())
      })
      // The address that was printed was used by the test itself; `afterword open` gives the next.
      const enter = house.run(['open', '--no-open']).out.trim().split('\n')[0] ?? ''
      await page.goto(enter)
      assert.equal(page.url(), `${opened.address}${base}/`)
      const [cookie] = await context.cookies()
      assert.equal(cookie?.path, base || '/')
      const engine = page.waitForResponse((answer) => answer.url().includes('/assets/harper-') && answer.ok())
      await page.getByRole('link', { name: 'Read the draft' }).first().click()
      await page.locator('#desk .cm-content').click()
      const looked = page.waitForResponse((answer) => answer.url().includes('/draft/look'))
      await page.keyboard.type('Hello. ')
      assert.equal((await looked).status(), 200)
      await engine
      await page.getByRole('button', { name: 'Keep these words' }).first().click()
      await page.getByRole('status').filter({ hasText: 'Undo' }).waitFor()
      assert.ok(new URL(page.url()).pathname.startsWith(`${base}/o/`))
      await pressed(page, page.getByRole('button', { name: 'Undo' }))
      await page.locator('.top summary').click()
      await page.getByRole('link', { name: 'Settings', exact: true }).click()
      assert.equal(page.url(), `${opened.address}${base}${href('settings')}`)
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(`${opened.address}${base}/`)),
        [],
      )
      assert.deepEqual(wrong, [])
      await context.close()
    })

    test('what lies outside is no page, and the path without its slash leads in', async () => {
      if (base === '') return
      const led = await opened.fetch(base, { redirect: 'manual' })
      assert.equal(led.headers.get('location'), `${base}/`)
      for (const path of ['/', '/mail', '/o/northwind-analytics', `${base}x/`])
        assert.equal((await opened.fetch(path)).status, 404, path)
      assert.equal((await opened.fetch(`${base}/mail`)).status, 200)
    })
  })

test('a path that a browser would read as something else is refused with one sentence', () => {
  const { code, err } = house.run(['serve', '--base', 'https://example.org/', '--no-open'])
  assert.equal(code, 2)
  assert.match(err, /^afterword serve: --base: expected a path such as \/afterword/)
})
