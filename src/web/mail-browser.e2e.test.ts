import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type ServerType, serve } from '@hono/node-server'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launch, pressed, violations } from '../testing/browser.ts'
import { type MailHouse, mailHouse } from '../testing/mail/desk.ts'
import { imapServer, type Line } from '../testing/mail/line.ts'
import { builtApp, lockOver } from '../testing/mail/page.ts'
import { smtpServer, type TestSmtp } from '../testing/mail/smtp.ts'

const right = 'rain on the roof'
const web = join(import.meta.dirname, '..', '..', 'dist', 'web')
const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

let browser: Browser
let house: MailHouse
let smtp: TestSmtp
let imap: Line
let server: ServerType
let address = ''
let cookie = ''

before(async () => {
  house = mailHouse()
  smtp = await smtpServer(right, { allowInsecureAuth: true, hideSTARTTLS: true })
  imap = await imapServer(right)
  const appOver = await builtApp()
  let port = 0
  const { cookie: known, ...lock } = lockOver(() => house.desk())
  cookie = known
  const app = appOver({
    ...lock,
    deskAt: () => house.desk(),
    port: () => port,
    asset: async (name) => {
      const bytes = await readFile(join(web, name)).catch(() => undefined)
      return bytes && { bytes, type: types[name.split('.').at(-1) ?? ''] ?? 'text/plain' }
    },
  })
  await new Promise<void>((resolve) => {
    server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve())
  })
  port = (server.address() as AddressInfo).port
  address = `http://127.0.0.1:${port}`
  browser = await launch()
})
after(async () => {
  await browser.close()
  await Promise.all([smtp.close(), imap.close(), new Promise((resolve) => server.close(resolve))])
  await house.remove()
})

const visiting = async (work: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) => {
  const context = await browser.newContext(options)
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: address }])
  try {
    await work(await context.newPage())
  } finally {
    await context.close()
  }
}

const fill = async (page: Page, password: string) => {
  await page.goto(`${address}/settings/mail`)
  await page.getByLabel('Your mail address').fill('priya@example.org')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByLabel('The server that sends (SMTP)').fill('127.0.0.1')
  await page.getByLabel('Its port, 465').fill(String(smtp.port))
  await page.getByLabel('How its line is protected').selectOption('none')
  await page.getByLabel('The server one reads from').fill('127.0.0.1')
  await page.getByLabel('The port of that one').fill(String(imap.port))
  await page.getByLabel('How the line of that one').selectOption('none')
  await page.getByLabel('Your name as it stands').fill('Priya Raman')
  await page.getByLabel('Password for mail programs').fill(password)
  await pressed(page, page.getByRole('button', { name: 'Connect', exact: true }))
}

const disconnected = async (page: Page) => {
  await page.goto(`${address}/settings/mail`)
  await page.getByText('Disconnect', { exact: true }).click()
  await pressed(page, page.getByRole('button', { name: 'Disconnect priya@example.org' }))
  assert.match(await page.locator('main').innerText(), /Until a mailbox is connected/)
}

describe('connecting a mailbox in a browser', () => {
  for (const javaScriptEnabled of [true, false])
    test(`step by step, ${javaScriptEnabled ? 'with' : 'without'} script`, () =>
      visiting(
        async (page) => {
          await fill(page, 'wrong')
          assert.match(await page.getByRole('alert').innerText(), /does not accept/)
          assert.equal(await page.getByLabel('Password for mail programs').inputValue(), '')
          assert.equal(await page.getByLabel('Your name as it stands').inputValue(), 'Priya Raman')
          await page.getByLabel('Password for mail programs').fill(right)
          await pressed(page, page.getByRole('button', { name: 'Connect', exact: true }))
          assert.match(await page.getByRole('status').innerText(), /is connected/)
          assert.equal(await page.getByText('You had changed this at').count(), 0)
          await pressed(page, page.getByRole('button', { name: 'Pause' }))
          assert.match(await page.locator('main').innerText(), /Paused: You paused it/)
          await pressed(page, page.getByRole('button', { name: 'Resume' }))
          await pressed(page, page.getByRole('button', { name: 'Sign in to test it' }))
          assert.match(await page.getByRole('status').innerText(), /let us in/)
          await disconnected(page)
        },
        { javaScriptEnabled },
      ))

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing, and nothing is wider than a phone, ${colorScheme}`, () =>
      visiting(
        async (page) => {
          const fits = async (what: string) => {
            assert.deepEqual(await violations(page), [], what)
            const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
            assert.ok(over <= 0, `${what} is ${over} px wider than the screen`)
          }
          for (const path of [
            '',
            '/connect?address=priya%40gmail.com',
            '/connect?address=priya%40live.com',
          ]) {
            await page.goto(`${address}/settings/mail${path}`)
            await fits(path)
          }
          await fill(page, 'wrong')
          await fits('refused')
          await fill(page, right)
          await fits('connected')
          await disconnected(page)
        },
        { viewport: { width: 390, height: 844 }, colorScheme, bypassCSP: true },
      ))
})
