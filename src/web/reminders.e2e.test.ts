import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launch, pressed, violations } from '../testing/browser.ts'
import type { House } from '../testing/house.ts'
import { type Service, serviceOf } from '../testing/notified.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
let ntfy: Service
before(async () => {
  ;[browser, ntfy] = await Promise.all([launch(), serviceOf()])
})
after(() => Promise.all([browser.close(), ntfy.close()]))

/** An interview about which one is to be reminded from this moment of the house on. */
const justTalked = (house: House): void => {
  const ends = house.now().subtract({ minutes: 25 }).add({ seconds: 1 })
  const at = (moment: Temporal.ZonedDateTime) => moment.toPlainDateTime().toString({ smallestUnit: 'second' })
  house.run(
    ['import', '-'],
    `afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: UTC}
opportunity: {id: mill, role: Lead, company: {name: Mill & Marsh, country: GB, zone: UTC}}
people: {dana: {name: Dana Okonkwo, email: dana@mill.example}}
interviews:
  - {id: screen, stage: screening, format: video, starts: "${at(ends.subtract({ minutes: 45 }))}[UTC]", ends: "${at(ends)}[UTC]", met: [dana]}
`,
  )
}

/** Notes that a browser showed, kept where the page can be asked for them. */
const keepingNotes = (page: Page) =>
  page.addInitScript(() => {
    const shown: unknown[] = []
    Object.assign(globalThis, { shown })
    globalThis.Notification = new Proxy(Notification, {
      construct: (Real, [title, options]: [string, NotificationOptions]) => {
        shown.push([title, options.silent === true])
        return new Real(title, options)
      },
    })
  })
const shownOn = (page: Page) => page.evaluate('shown') as Promise<readonly (readonly [string, boolean])[]>

const settings = (address: string) => `${address}/settings/reminders`

describe('Settings → Reminders', () => {
  for (const javaScriptEnabled of [true, false])
    test(`what is wanted is kept and stands there again, ${javaScriptEnabled ? 'with' : 'without'} script`, () =>
      visitingWith(
        browser,
        async (page, address) => {
          await page.goto(settings(address))
          await page.getByLabel('A mail to yourself each day').selectOption('7')
          await page.getByLabel('While a page of Afterword is open').check()
          await page.getByLabel('On your phone, by ntfy').fill(`${ntfy.address}/topic`)
          await page.getByLabel('Remind me to note what was said').uncheck()
          await page.getByLabel('Quiet from').selectOption('21')
          await page.getByLabel('At most so many a day').fill('3')
          await page.getByLabel('Names of people and firms in them').selectOption('hidden')
          await pressed(page, page.getByRole('button', { name: 'Keep' }))
          await page.getByRole('status').getByText('Kept.').waitFor()
          assert.equal(await page.getByLabel('A mail to yourself each day').inputValue(), '7')
          assert.equal(await page.getByLabel('On your phone, by ntfy').inputValue(), `${ntfy.address}/topic`)
          assert.equal(await page.getByLabel('Remind me to note what was said').isChecked(), false)
          assert.equal(await page.getByLabel('At most so many a day').inputValue(), '3')
          assert.equal(await page.getByLabel('Names of people and firms in them').inputValue(), 'hidden')
          await page.getByLabel('On your phone, by ntfy').fill('')
          await pressed(page, page.getByRole('button', { name: 'Keep' }))
          assert.equal(await page.getByLabel('On your phone, by ntfy').inputValue(), '')
        },
        { javaScriptEnabled },
      ))

  test('an address that is none is refused at its field, with what was typed', () =>
    visitingWith(
      browser,
      async (page, address) => {
        await page.goto(settings(address))
        await page.getByLabel('On your phone, by ntfy').fill('my topic')
        await pressed(page, page.getByRole('button', { name: 'Keep' }))
        assert.match(await page.getByRole('alert').innerText(), /whole address of your topic/)
        assert.equal(await page.getByLabel('On your phone, by ntfy').inputValue(), 'my topic')
      },
      {},
      /422/,
    ))

  test('a trial goes out and says what became of it', () =>
    visitingWith(browser, async (page, address, house) => {
      justTalked(house)
      house.run(['reminders', '--ntfy', `${ntfy.address}/topic`, '--mailAt', '8'])
      ntfy.handed.length = 0
      await page.goto(settings(address))
      await pressed(page, page.getByRole('button', { name: 'Send me one now' }))
      const said = await page.locator('[data-tried]').innerText()
      assert.match(said, /By ntfy: Your ntfy server took it\./)
      assert.match(said, /By mail: It did not go out\. No mailbox is connected/)
      const note = JSON.parse(String(ntfy.handed[0]?.body)) as Record<'title' | 'message' | 'click', string>
      assert.equal(note.title, 'Thank Dana')
      assert.match(note.message, /^Mill & Marsh, /)
      assert.match(note.click, new RegExp(`^${address}/o/mill/draft`))
      assert.equal((await page.goto(note.click))?.status(), 200)
    }))

  test('starting with the computer writes one file, which is shown before, and taken away again', () =>
    visitingWith(browser, async (page, address, house) => {
      await page.goto(settings(address))
      await page.getByText('Nothing goes out while Afterword is closed').waitFor()
      await page.getByText('What that writes on this computer').click()
      const path = await page.locator('.starting code').innerText()
      assert.ok(path.startsWith(join(String(house.env.XDG_CONFIG_HOME), '')), path)
      assert.match(await page.locator('.starting pre').innerText(), /serve/)
      assert.ok(!existsSync(path))
      await pressed(page, page.getByRole('button', { name: 'Start with this computer' }))
      assert.ok(existsSync(path))
      await pressed(page, page.getByRole('button', { name: 'Start it by hand again' }))
      assert.ok(!existsSync(path))
      await page.getByText('Nothing goes out while Afterword is closed').waitFor()
    }))

  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'dark'],
  ] as const)
    test(`axe finds nothing, and nothing is wider than ${width}, in ${colorScheme}`, () =>
      visitingWith(
        browser,
        async (page, address, house) => {
          house.run(['reminders', '--ntfy', `${ntfy.address}/topic`])
          await page.goto(settings(address))
          assert.deepEqual(await violations(page), [])
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width)
          const small = await page
            .locator('main button:visible, main summary:visible')
            .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 43.5).length)
          assert.equal(small, 0)
        },
        { viewport: { width, height: 844 }, colorScheme, bypassCSP: true },
      ))
})

describe('in a browser that may show notes', () => {
  test('a page that is open shows what is due, silently, once among all pages', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        house.run(['reminders', '--desktop', 'page'])
        justTalked(house)
        await keepingNotes(page)
        await page.goto(address)
        await page.waitForFunction(() => (globalThis as unknown as { shown: unknown[] }).shown.length > 0)
        assert.deepEqual(await shownOn(page), [['How did it go at Mill & Marsh?', true]])
        await page.goto(settings(address))
        await page.waitForTimeout(800)
        assert.deepEqual(await shownOn(page), [])
      },
      { permissions: ['notifications'] },
    ))

  test('what comes through its push service is shown while no page is open', () =>
    visitingWith(
      browser,
      async (page, address) => {
        await page.goto(settings(address))
        await page.getByRole('button', { name: 'Remind me here even while no page is open' }).waitFor()
        await page.evaluate(async () => {
          const registration = await navigator.serviceWorker.register('/remind/worker.js')
          const coming = registration.installing
          if (coming)
            await new Promise<void>((resolve) => {
              coming.addEventListener('statechange', () => coming.state === 'activated' && resolve())
            })
        })
        const [worker] = page.context().serviceWorkers()
        assert.ok(worker)
        await worker.evaluate(() => {
          const { registration } = self as unknown as { registration: ServiceWorkerRegistration }
          registration.showNotification = async (...shown) => void Object.assign(self, { shown })
        })
        const line = await page.context().newCDPSession(page)
        const found = new Promise<string>((resolve) => {
          line.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
            const [one] = registrations
            if (one) resolve(one.registrationId)
          })
        })
        await line.send('ServiceWorker.enable')
        const data = JSON.stringify({
          key: 'k',
          title: 'Thank Dana',
          text: 'Mill',
          silent: true,
          link: address,
        })
        await line.send('ServiceWorker.deliverPushMessage', {
          origin: address,
          registrationId: await found,
          data,
        })
        const shown = async () => worker.evaluate(() => (self as unknown as { shown?: unknown }).shown)
        for (let tries = 0; tries < 100 && !(await shown()); tries += 1) await page.waitForTimeout(50)
        const options = { body: 'Mill', tag: 'k', silent: true, data: { link: address } }
        assert.deepEqual(await shown(), ['Thank Dana', options])
      },
      { permissions: ['notifications'] },
    ))

  test('a push service that lets nobody in is said, and nothing is kept', () =>
    visitingWith(
      browser,
      async (page, address, house) => {
        await page.goto(settings(address))
        await page.addInitScript(() => undefined)
        await page.evaluate(() => {
          PushManager.prototype.subscribe = () => Promise.reject(new DOMException('no', 'AbortError'))
        })
        await page.getByRole('button', { name: 'Remind me here even while no page is open' }).click()
        await page.getByText('The push service of this browser did not let us in').waitFor()
        assert.deepEqual((house.json(['reminders']) as { browsers: unknown[] }).browsers, [])
      },
      { permissions: ['notifications'] },
    ))

  test('a browser that agrees is kept, and forgotten with a press', () =>
    visitingWith(
      browser,
      async (page, address) => {
        await page.goto(settings(address))
        await page.evaluate(() => {
          PushManager.prototype.subscribe = async () =>
            ({
              toJSON: () => ({ endpoint: 'https://push.example/1', keys: { p256dh: 'BA', auth: 'AA' } }),
            }) as unknown as PushSubscription
        })
        await page.getByRole('button', { name: 'Remind me here even while no page is open' }).click()
        await page.getByText('One browser is reminded').waitFor()
        assert.match(await page.locator('#browser').innerText(), /push\.example/)
        await pressed(page, page.getByRole('button', { name: 'Forget it' }))
        assert.equal(await page.getByText('One browser is reminded').count(), 0)
      },
      { permissions: ['notifications'] },
    ))
})

test('a page that nobody let in is told no reminder', () =>
  visitingWith(browser, async (_page, address, house) => {
    justTalked(house)
    house.run(['reminders', '--desktop', 'page'])
    const answer = await fetch(`${address}/remind/now`, { method: 'POST' })
    assert.equal(answer.status, 401)
  }))
