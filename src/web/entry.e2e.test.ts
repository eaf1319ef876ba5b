import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launch } from '../testing/browser.ts'
import { exampleFile, type House, newHouse, type Opened, openHouse } from '../testing/house.ts'
import { type MailHouse, mailHouse } from '../testing/mail/desk.ts'
import { builtApp, lockOver } from '../testing/mail/page.ts'

let house: House
let opened: Opened
let browser: Browser
before(async () => {
  house = newHouse()
  house.run(['import', exampleFile('screening-software.yaml')])
  opened = await openHouse(house)
  browser = await launch()
})
after(async () => {
  await browser.close()
  await opened.close()
  house.remove()
})

/** Root becomes nobody: another user of this machine. */
const nobody = 65_534
const another = { skip: process.getuid?.() === 0 ? false : 'only root can act as another user' }

const curl = (args: readonly string[], uid?: number) => {
  const { stdout } = spawnSync('curl', ['--silent', '--write-out', '\n%{http_code}', ...args], {
    encoding: 'utf8',
    cwd: '/',
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  const [, text = '', status] = /^([\s\S]*)\n(\d+)$/.exec(stdout) ?? []
  return { status: Number(status), text }
}

const isLocked = ({ status, text }: { status: number; text: string }, what = 'the answer') => {
  assert.equal(status, 401, what)
  assert.match(text, /This browser is not let in yet[\s\S]*afterword open/, what)
  assert.doesNotMatch(text, /Northwind|Dana|Priya/, what)
}

const again = (): string => {
  const { code, out, err } = house.run(['open', '--no-open'])
  assert.equal(code, 0, err)
  assert.match(out, /^http:\/\/127\.0\.0\.1:\d+\/enter\/\S+\n$/)
  return out.trim()
}

describe('for another user of this machine', () => {
  test('the search is closed: every page says how its owner gets in', another, () => {
    for (const path of ['/', '/export.json', '/o/northwind-analytics', '/o/northwind-analytics/export.json'])
      isLocked(curl([`${opened.address}${path}`], nobody), path)
  })

  test('no form changes anything', another, () => {
    const before = house.json(['history'])
    isLocked(
      curl(
        ['--data', 'kind=opportunity&opportunity=northwind-analytics', `${opened.address}/do/delete`],
        nobody,
      ),
    )
    assert.deepEqual(house.json(['history']), before)
  })

  test('no file of the data can be read, though the folder were open', another, () => {
    chmodSync(house.data, 0o755)
    try {
      const names = readdirSync(house.data)
      assert.ok(names.some((name) => name.startsWith('serving-')) && names.includes('entry.key'))
      for (const name of names) {
        const read = spawnSync('cat', [join(house.data, name)], {
          uid: nobody,
          gid: nobody,
          encoding: 'utf8',
        })
        assert.match(read.stderr, /Permission denied/, name)
      }
    } finally {
      chmodSync(house.data, 0o700)
    }
  })

  test('the cookie of its owner is of no use', another, () => {
    const as = [
      '--header',
      `cookie: ${opened.headers.cookie}`,
      `${opened.address}/o/northwind-analytics/export.json`,
    ]
    assert.equal(curl(as).status, 200)
    isLocked(curl(as, nobody))
  })
})

describe('for its owner', () => {
  test('curl -L on the printed address shows the first page, each time', () => {
    const address = again()
    for (let times = 0; times < 2; times += 1) {
      const { status, text } = curl(['--location', address])
      assert.equal(status, 200)
      assert.match(text, /<title>Today · Afterword/)
      assert.match(text, /Northwind/)
    }
  })

  test('curl with a jar for cookies keeps the way in', () => {
    const folder = mkdtempSync(join(tmpdir(), 'afterword-jar-'))
    try {
      const jar = ['--cookie-jar', join(folder, 'jar'), '--cookie', join(folder, 'jar')]
      assert.equal(curl([...jar, '--location', again()]).status, 200)
      assert.match(curl([...jar, `${opened.address}/o/northwind-analytics/export.json`]).text, /Northwind/)
      isLocked(curl([`${opened.address}/o/northwind-analytics/export.json`]))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('a browser is let in once, its address bar is clean, and bookmarks work from then on', async () => {
    const address = again()
    const first = await browser.newContext()
    const page = await first.newPage()
    await page.goto(address)
    assert.equal(page.url(), `${opened.address}/`)
    await page.getByRole('link', { name: 'Opportunities' }).click()
    assert.match(await page.locator('main').innerText(), /Northwind/)
    // Come back another day: the same jar, a new window, an address out of a bookmark; also the first address itself.
    const later = await browser.newContext({ storageState: await first.storageState() })
    for (const path of [`${opened.address}/o/northwind-analytics`, address]) {
      const back = await later.newPage()
      assert.equal((await back.goto(path))?.status(), 200, path)
    }
    await first.close()
    await later.close()
  })

  test('a link on another site leads in too, once the browser is known', async () => {
    const context = await browser.newContext()
    await context.addCookies([opened.cookie])
    const page = await context.newPage()
    await page.setContent(`<a href="${opened.address}/o/northwind-analytics">there</a>`)
    await page.getByRole('link').click()
    await page.waitForURL(/northwind/)
    assert.match(await page.locator('h1').innerText(), /Northwind|Data Engineer/)
    await context.close()
  })

  test('a second browser sees the way in, and a new address from the command line lets it in', async () => {
    const second = await browser.newContext({ javaScriptEnabled: false })
    const page = await second.newPage()
    assert.equal((await page.goto(opened.address))?.status(), 401)
    assert.match(await page.locator('main').innerText(), /afterword open/)
    await page.goto(again())
    assert.equal(page.url(), `${opened.address}/`)
    await second.close()
  })

  test('by another name of this machine it says which one the browser knows', async () => {
    const { port } = new URL(opened.address)
    const { status, text } = curl([`http://localhost:${port}/`])
    assert.equal(status, 401)
    assert.ok(text.includes(`href="http://127.0.0.1:${port}/"`))
  })

  test('where no pages are open, the command says how to open them', () => {
    const other = newHouse()
    try {
      // What a killed server leaves behind is no server, even where its port is another's by now.
      const { port } = new URL(opened.address)
      const left = { port: Number(port), key: Buffer.alloc(32, 7).toString('base64url') }
      writeFileSync(join(other.data, `serving-${port}.json`), JSON.stringify(left), { mode: 0o600 })
      const { code, out, err } = other.run(['open'])
      assert.deepEqual([code, out], [2, ''])
      assert.match(err, /no pages are open over .*afterword serve/)
    } finally {
      other.remove()
    }
  })

  test('two houses in one browser do not put each other out', async () => {
    const other = newHouse()
    const beside = await openHouse(other)
    const context = await browser.newContext()
    try {
      const page = await context.newPage()
      for (const address of [again(), beside.enter, `${opened.address}/`, `${beside.address}/`])
        assert.equal((await page.goto(address))?.status(), 200, address)
    } finally {
      await context.close()
      await beside.close()
      other.remove()
    }
  })

  test('a key that lay open to others is not used again', async () => {
    const other = newHouse()
    try {
      const before = await openHouse(other)
      const { cookie } = before.headers
      await before.close()
      chmodSync(join(other.data, 'entry.key'), 0o644)
      const later = await openHouse(other)
      assert.notEqual(later.cookie.name, before.cookie.name)
      assert.equal(statSync(join(other.data, 'entry.key')).mode & 0o777, 0o600)
      assert.equal((await fetch(later.address, { headers: { cookie } })).status, 401)
      await later.close()
      assert.deepEqual(
        readdirSync(other.data).filter((name) => name.startsWith('serving-')),
        [],
      )
    } finally {
      other.remove()
    }
  })
})

describe('over every address there is', () => {
  let mail: MailHouse
  before(() => {
    mail = mailHouse()
  })
  after(() => mail.remove())

  test('without the cookie nothing but the look is given, and nothing is done', async () => {
    const lock = lockOver(() => mail.desk())
    const app = (await builtApp())({
      ...lock,
      deskAt: () => mail.desk(),
      port: () => 4711,
      asset: async () => ({ bytes: Buffer.from('look'), type: 'text/css' }),
    })
    const headers = { host: '127.0.0.1:4711' }
    const open: string[] = []
    let closed = 0
    for (const { method, path } of app.routes) {
      if (method === 'ALL' || path.includes('*')) continue
      const url = `http://127.0.0.1:4711${path.replaceAll(/:\w+/g, 'x')}`
      const answer = await app.request(url, { method, headers })
      if (answer.status === 401) closed += 1
      else open.push(`${method} ${path}`)
    }
    // A calendar cannot sign in: its address is the secret, and a wrong one tells not even that there is one.
    assert.deepEqual(open, ['GET /enter/proof/:nonce', 'GET /assets/:name', 'GET /calendar/:secret/plan.ics'])
    const feed = await app.request('http://127.0.0.1:4711/calendar/x/plan.ics', { headers })
    assert.deepEqual([feed.status, await feed.text()], [404, 'There is nothing at this address.'])
    assert.ok(closed > 30, String(closed))
    assert.equal((await app.request('http://127.0.0.1:4711/nowhere', { headers })).status, 401)
  })

  test('another site may lead here by a link, and have nothing else', async () => {
    const lock = lockOver(() => mail.desk())
    const app = (await builtApp())({
      ...lock,
      deskAt: () => mail.desk(),
      port: () => 4711,
      asset: async () => undefined,
    })
    const status = async (site: string, mode: string, dest: string, method = 'GET') =>
      (
        await app.request('http://127.0.0.1:4711/opportunities', {
          method,
          headers: {
            host: '127.0.0.1:4711',
            cookie: lock.cookie,
            'sec-fetch-site': site,
            'sec-fetch-mode': mode,
            'sec-fetch-dest': dest,
          },
        })
      ).status
    for (const site of ['cross-site', 'same-site']) {
      assert.equal(await status(site, 'navigate', 'document'), 200)
      assert.equal(await status(site, 'navigate', 'document', 'HEAD'), 403)
      for (const [mode, dest] of [
        ['no-cors', 'image'],
        ['no-cors', 'script'],
        ['cors', 'empty'],
        ['no-cors', 'empty'],
        ['navigate', 'iframe'],
        ['navigate', 'object'],
        ['websocket', 'websocket'],
      ] as const)
        assert.equal(await status(site, mode, dest), 403, `${site} ${mode} ${dest}`)
    }
    for (const site of ['same-origin', 'none']) assert.equal(await status(site, 'cors', 'empty'), 200)
  })
})

test('the page of another program on this machine gets nothing through a browser that is known here', async () => {
  const elsewhere = createServer((_, response) => response.end('elsewhere'))
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  const context = await browser.newContext()
  await context.addCookies([opened.cookie])
  const page = await context.newPage()
  const statuses: number[] = []
  page.on('response', (answer) => {
    if (answer.url().startsWith(opened.address)) statuses.push(answer.status())
  })
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`)
  await page.evaluate(async (address) => {
    const image = new Promise((resolve) => {
      const shown = new Image()
      shown.onload = shown.onerror = resolve
      shown.src = `${address}/o/northwind-analytics`
    })
    await Promise.all([
      image,
      fetch(`${address}/o/northwind-analytics`, { mode: 'no-cors' }).catch(() => undefined),
    ])
  }, opened.address)
  assert.ok(statuses.length > 0)
  assert.deepEqual(
    statuses.filter((status) => status !== 403),
    [],
  )
  await context.close()
  elsewhere.close()
})
