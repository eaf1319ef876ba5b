import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import {
  type Browsing,
  contextOf,
  heldProofreader,
  launch,
  onScriptError,
  violations,
} from '../testing/browser.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
const root = join(import.meta.dirname, '..', '..')
before(async () => {
  const built = spawnSync(process.execPath, [join(root, 'scripts', 'build-review.ts')], { encoding: 'utf8' })
  assert.equal(built.status, 0, built.stderr)
  browser = await launch()
})
after(() => browser.close())

const note =
  'Subject: Thanks\n\nHi Dana,\n\nThank you for you time on Tuesday. I am realy keen on the role and I look forward to hear from you.\n\nBest regards,\nPriya Raman'

/** A note without a remark. */
const well =
  'Subject: Thank you for Tuesday\n\nHi Dana,\n\nThank you for your time on Tuesday. What you said about the month-end close stayed with me: at Harbourline I cut it from nine days to four, and I would enjoy doing that again. I look forward to the next step.\n\nBest regards,\nPriya Raman'

const reviewed = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('#review-text').fill(note)
  const list = page.locator('#review-findings')
  await list.getByText('look forward to hearing').first().waitFor()
  // The proofreader takes a moment to load; then the misspelt word is there too.
  await list.getByText('“realy” may be misspelt').waitFor()
  await list.getByRole('button', { name: 'Write “look forward to hearing”' }).click()
  assert.match(await page.locator('#review-text').inputValue(), /look forward to hearing from you/)
  await list.getByText('look forward to hearing').first().waitFor({ state: 'detached' })
  assert.match(await page.locator('#review-length').innerText(), /words/)
}

const kinds: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  wasm: 'application/wasm',
  svg: 'image/svg+xml',
}

/** The site as a stranger's web server would give it out, below a path of its own. */
const onAHost = async (
  work: (page: Page, address: string) => Promise<void>,
  options: Browsing = {},
): Promise<void> => {
  const server = createServer(async (request, response) => {
    const name = /^\/some\/where\/([\w.-]+)$/.exec(request.url?.replace(/[?#].*/, '') ?? '')?.[1] ?? ''
    const bytes = await readFile(join(root, 'dist', 'review-site', name || '.')).catch(() => undefined)
    response.writeHead(bytes ? 200 : 404, {
      'content-type': kinds[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    })
    response.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const context = await contextOf(browser, options)
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/some/where/`)) wrong.push(`asked for ${request.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text())
  })
  onScriptError(page, (message) => wrong.push(message))
  try {
    await work(page, `${address}/some/where/index.html`)
    assert.deepEqual(wrong, [])
  } finally {
    await context.close()
    server.close()
  }
}

describe('the review page', () => {
  test('a pasted note is read as it is typed, and a fix is one click', () =>
    visitingWith(browser, (page, address) => reviewed(page, `${address}/review`), { proofread: true }))

  test('without script the form gives the same remarks; nothing is kept', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        await page.goto(`${address}/review`)
        await page.locator('#review-text').fill(note)
        await page.getByRole('button', { name: 'Review it' }).click()
        const list = page.locator('#review-findings')
        await list.getByText('look forward to hearing').first().waitFor()
        await list.getByText('“realy” may be misspelt').first().waitFor()
        assert.ok((await page.locator('.marked mark').count()) >= 3)
        assert.deepEqual((house.json(['history']) as { changes: unknown[] }).changes, [])
      },
      { javaScriptEnabled: false, proofread: true },
    ))

  test('as a site of its own it works below any path, asks nobody else, and keeps to its policy', () =>
    onAHost(
      async (page, address) => {
        await reviewed(page, address)
        await page.locator('#review-findings a').first().click()
        await page.getByRole('heading', { name: 'What the review goes by' }).waitFor()
      },
      { proofread: true },
    ))

  test('in a browser without Temporal everything works the same', () =>
    onAHost(
      async (page, address) => {
        await page.addInitScript('delete globalThis.Temporal')
        await reviewed(page, address)
        assert.equal(await page.evaluate('typeof Temporal'), 'undefined')
      },
      { proofread: true },
    ))

  test('it says that spelling is still being read until it has been, and only then that it reads well', () =>
    visitingWith(
      browser,
      async (page, address) => {
        const release = await heldProofreader(page)
        await page.goto(`${address}/review`)
        const list = page.locator('#review-findings')
        await page.locator('#review-text').fill(note)
        await list.getByText('look forward to hearing').first().waitFor()
        assert.match(await list.innerText(), /Spelling is still being read…$/)
        await page.locator('#review-text').fill(well)
        await list.getByText('Nothing so far. Spelling is still being read…').waitFor()
        release()
        await list.getByText('Nothing. It reads well.').waitFor()
        assert.doesNotMatch(await list.innerText(), /still being read/)
        await page.locator('#review-text').fill(`${well} `)
        assert.match(await list.innerText(), /still being read/)
      },
      { proofread: true },
    ))

  test('a proofreader that does not start is told, and nothing is said to read well', () =>
    visitingWith(
      browser,
      async (page, address) => {
        await page.route('**/proof-worker-*.js', (route) => route.abort())
        await page.goto(`${address}/review`)
        await page.locator('#review-text').fill(well)
        const list = page.locator('#review-findings')
        await list.getByText('Nothing so far. Spelling could not be read here').waitFor()
        await page.locator('#review-text').fill(note)
        await list.getByText('look forward to hearing').first().waitFor()
        await list.getByText('Spelling could not be read here').waitFor()
      },
      { proofread: true },
    ))

  test('a fix lands where its words have moved to, and nowhere once they have changed', () =>
    visitingWith(browser, async (page, address) => {
      await page.goto(`${address}/review`)
      const list = page.locator('#review-findings')
      const fix = '#review-findings button.fix:has-text("look forward to hearing")'
      /** Changes the text and presses the fix before anything could be read again. */
      const changedAndFixed = (from: string, to: string) =>
        page.evaluate(
          ([was, is, button]) => {
            const text = document.querySelector('#review-text') as HTMLTextAreaElement
            text.value = text.value.replace(was ?? '', is ?? '')
            text.dispatchEvent(new Event('input', { bubbles: true }))
            const found = [...document.querySelectorAll('#review-findings button.fix')].find((each) =>
              each.textContent?.includes(button ?? ''),
            )
            ;(found as HTMLButtonElement).click()
            return text.value
          },
          [from, to, 'look forward to hearing'],
        )
      await page.locator('#review-text').fill(note)
      await page.locator(fix).first().waitFor()
      assert.equal(
        await changedAndFixed('Hi Dana', 'Dear Ms Okonkwo'),
        note.replace('Hi Dana', 'Dear Ms Okonkwo').replace('forward to hear', 'forward to hearing'),
      )
      await page.locator(fix).first().waitFor({ state: 'detached' })
      await page.locator('#review-text').fill(note)
      await page.locator(fix).first().waitFor()
      const other = note.replace('look forward to hear from', 'hope to hear from')
      assert.equal(await changedAndFixed('look forward to hear from', 'hope to hear from'), other)
      await list.getByText('look forward to hearing').first().waitFor({ state: 'detached' })
    }))

  for (const scheme of ['light', 'dark'] as const)
    test(`axe has nothing against the site, ${scheme}, on a phone`, () =>
      onAHost(
        async (page, address) => {
          await page.goto(address)
          await page.locator('#review-text').fill(note)
          await page.locator('#review-findings li').first().waitFor()
          const [wide, room] = await page.evaluate(() => [
            document.documentElement.scrollWidth,
            document.documentElement.clientWidth,
          ])
          assert.equal(wide, room)
          assert.deepEqual(await violations(page), [])
        },
        { colorScheme: scheme, bypassCSP: true, viewport: { width: 390, height: 844 } },
      ))
})
