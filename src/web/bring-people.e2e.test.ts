import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launch, pressed, violations } from '../testing/browser.ts'
import { exampleFile, type House } from '../testing/house.ts'
import { radicale } from '../testing/radicale.ts'
import { visitingWith } from '../testing/visit.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const connections = `Notes:
"Some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Dana,Okonkwo,https://www.linkedin.com/in/dana,,Northwind Analytics,Talent Partner,12 Nov 2026
Bo 🚀,"Lind, PhD",https://www.linkedin.com/in/bo,bo@n.example,"Northwind Analytics, Inc.",Analyst,3 Nov 2026
Cy,Dee,,cy@loaf.example,Loaf,Baker,12 Nov 2026
,,,,Loaf,,
`

const narrow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

/** What was found sure is folded away; what looked for faults may have opened all that folds, the menu too. */
const openColumns = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  const shown = page.getByLabel('Position')
  if (!(await shown.isVisible())) await page.getByText('What the columns are').click()
  await shown.waitFor()
}

const walk =
  (script: boolean) =>
  async (page: Page, address: string, house: House): Promise<void> => {
    assert.equal(house.run(['import', exampleFile('screening-software.yaml')]).code, 0)
    await page.goto(`${address}/people`)
    await page.getByRole('link', { name: 'Bring people in' }).click()
    if (script) assert.deepEqual(await violations(page), [])
    await page.setInputFiles('#file', {
      name: 'Connections.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(connections),
    })
    await pressed(page, page.getByRole('button', { name: 'Look at it' }))
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Who is in it')
    if (script) assert.deepEqual(await violations(page), [])
    assert.ok(await narrow(page))
    const text = await page.locator('main').innerText()
    assert.match(text, /At firms you talk to \(1\)/)
    assert.match(text, /known: Dana Okonkwo, Northwind Analytics/)
    assert.match(text, /would add: LinkedIn https/)
    assert.match(text, /At other firms \(1\)/)
    assert.match(text, /row 8: “Loaf” is no one person’s name; left out/)
    await openColumns(page)
    // What was guessed is changed, and read again.
    await page.getByLabel('Position').selectOption({ label: 'Note' })
    await pressed(page, page.getByRole('button', { name: 'Read it again like this' }))
    assert.doesNotMatch(await page.locator('main').innerText(), /Cy Dee, Baker/)
    await openColumns(page)
    await page.getByLabel('Position').selectOption({ label: 'Job' })
    await pressed(page, page.getByRole('button', { name: 'Read it again like this' }))
    await page.getByLabel(/^Cy Dee/).check()
    await pressed(page, page.getByRole('button', { name: 'Keep those I ticked' }))
    const kept = await page.locator('main').innerText()
    assert.match(kept, /Brought in one person at your firms, one person you know and more about one person\./)
    assert.match(kept, /Whom you know besides/)
    assert.match(kept, /Bo Lind/)
    await page.goto(`${address}/people`)
    if (script) assert.deepEqual(await violations(page), [])
    assert.ok(await narrow(page))
    const cards = join(house.data, 'people.vcf')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Everyone as a file for your address book' }).click(),
    ])
    await download.saveAs(cards)
    assert.match(readFileSync(cards, 'utf8'), /FN:Cy Dee\r\n/)
    await pressed(page, page.getByRole('button', { name: 'Take Cy Dee out' }))
    assert.doesNotMatch(await page.locator('.people').innerText(), /Cy Dee/)
  }

describe('people are brought in from a file, looked at first', () => {
  test('with script', () => visitingWith(browser, walk(true), { bypassCSP: true }))
  test('without script, on a phone', () =>
    visitingWith(browser, walk(false), { javaScriptEnabled: false, viewport: { width: 390, height: 844 } }))

  test('a file that holds no people says what it is; nothing chosen is said too', () =>
    visitingWith(
      browser,
      async (page, address) => {
        await page.goto(`${address}/people/bring`)
        await pressed(page, page.getByRole('button', { name: 'Look at it' }))
        assert.match(await page.locator('main').innerText(), /Choose a file, or paste what is in it/)
        await page.setInputFiles('#file', {
          name: 'people.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from('%PDF-1.7'),
        })
        await pressed(page, page.getByRole('button', { name: 'Look at it' }))
        assert.match(await page.locator('main').innerText(), /This is a PDF/)
        await page.getByLabel('or paste what is in it').fill('BEGIN:VCARD\nFN:Ada Lin\nEND:VCARD')
        await pressed(page, page.getByRole('button', { name: 'Look at it' }))
        await pressed(page, page.getByRole('button', { name: 'Keep those I ticked' }))
        assert.match(await page.locator('main').innerText(), /Tick whom you want to keep/)
      },
      {},
      /422/,
    ))
})

test('the command line shows, keeps and writes them', () =>
  visitingWith(browser, async (_page, _address, house) => {
    const file = join(house.data, 'Connections.csv')
    writeFileSync(file, connections)
    const looked = house.run(['people-file', file])
    assert.equal(looked.code, 0, looked.err)
    assert.match(looked.out, /row 6\s+Bo Lind, Analyst/)
    const brought = house.run(['bring-people', file, '--pick', 'row 7'])
    assert.match(brought.out, /Brought in one person you know/)
    assert.match(house.run(['people', 'loaf']).out, /Cy Dee/)
    assert.match(house.run(['people-cards']).out, /FN:Cy Dee\r\n/)
  }))

test('an address book on a server is connected on the page, looked into, and forgotten again', async () => {
  const server = await radicale()
  try {
    const path = `/${server.user}/friends/`
    await server.ask(
      'MKCOL',
      path,
      '<?xml version="1.0"?><D:mkcol xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><D:set><D:prop><D:resourcetype><D:collection/><C:addressbook/></D:resourcetype><D:displayname>Friends</D:displayname></D:prop></D:set></D:mkcol>',
    )
    const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nUID:bo\r\nFN:Bo Lind\r\nN:Lind;Bo;;;\r\nEND:VCARD\r\n'
    await server.ask('PUT', `${path}bo.vcf`, card, { 'content-type': 'text/vcard' })
    await visitingWith(
      browser,
      async (page, address, house) => {
        await page.goto(`${address}/people/bring`)
        await page.getByText('From an address book on a server').click()
        const connect = async (password: string) => {
          await page.locator('#book-address').fill(server.address)
          await page.locator('#book-user').fill(server.user)
          await page.locator('#book-password').fill(password)
          await pressed(page, page.getByRole('button', { name: 'Connect' }))
        }
        await connect('wrong')
        assert.match(await page.getByRole('alert').innerText(), /does not accept this name and password/)
        await page.getByText('From an address book on a server').click()
        await connect(server.password)
        assert.match(await page.locator('#server').innerText(), /“Friends” of priya at 127\.0\.0\.1/)
        assert.ok(await narrow(page))
        await pressed(page, page.getByRole('button', { name: 'Look who is in it' }))
        await page.getByLabel(/Bo Lind/).check()
        await pressed(page, page.getByRole('button', { name: 'Keep those I ticked' }))
        assert.match(house.run(['people', 'lind']).out, /Bo Lind/)
        await page.goto(`${address}/people/bring`)
        await pressed(page, page.getByRole('button', { name: 'Read it no longer' }))
        await page.getByText('From an address book on a server').waitFor()
      },
      { viewport: { width: 390, height: 844 } },
      /422/,
    )
  } finally {
    await server.stop()
  }
})
