import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { builtName } from '../testing/built.ts'
import { exampleFile, type House, newHouse, type Opened, openHouse } from '../testing/house.ts'
import { type MailHouse, mailHouse } from '../testing/mail/desk.ts'
import { builtApp, lockOver } from '../testing/mail/page.ts'
import { href, type RouteName } from './href.ts'
import { routes } from './routes.ts'

const names = Object.keys(routes) as RouteName[]

describe('the table of routes', () => {
  let mail: MailHouse
  before(() => {
    mail = mailHouse()
  })
  after(() => mail.remove())

  test('is what the router answers: each of it, and nothing beside it', async () => {
    const app = (await builtApp())({
      ...lockOver(() => mail.desk()),
      deskAt: () => mail.desk(),
      port: () => 4711,
      asset: async () => undefined,
    })
    const registered = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`)
    assert.deepEqual(
      [...new Set(registered)].sort(),
      names.map((name) => `${routes[name].method} ${routes[name].path}`).sort(),
    )
  })
})

/** The secret part of the address under which a calendar asks for the plan. */
const secretOf = (house: House): string => {
  const { address } = house.json(['calendar-feed', '--feed', 'on']) as { address?: string }
  return /calendar\/([^/]+)\//.exec(address ?? '')?.[1] ?? ''
}

describe('every address of the table', () => {
  let house: House
  let opened: Opened
  before(async () => {
    house = newHouse()
    house.run(['import', exampleFile('screening-software.yaml')])
    opened = await openHouse(house, { asleep: true })
    held.secret = secretOf(house)
  })
  after(async () => {
    await opened.close()
    house.remove()
  })

  /** What stands for each parameter in this house. */
  const held: Record<string, string> = {
    ...{
      id: 'northwind-analytics',
      opportunity: 'northwind-analytics',
      person: 'dana',
      section: 'T',
      file: 'no-such.eml',
      action: 'undo',
      nonce: 'n',
      token: 't',
    },
    name: builtName('style.css'),
  }
  const asks: Readonly<Record<string, string>> = { step: 'screen/thank-you/dana', interview: 'screen' }
  const addressOf = href as (name: RouteName, params: object, query: object) => string
  const address = (name: RouteName) =>
    addressOf(
      name,
      Object.fromEntries(
        [...routes[name].path.matchAll(/:(\w+)/g)].map(([, key = '']) => [key, held[key] ?? '']),
      ),
      Object.fromEntries(routes[name].query.flatMap((key) => (key in asks ? [[key, asks[key]]] : []))),
    )
  /** Pages that have nothing to show here, and say so. */
  const says: Partial<Record<RouteName, RegExp>> = {
    message: /There is no such message/,
    offerSheet: /There is no offer on record yet/,
    offerSheetFile: /There is no offer on record yet/,
  }

  for (const name of names)
    test(`${routes[name].method} ${routes[name].path} answers`, async () => {
      const { method } = routes[name]
      const empty = name === 'look' ? '{}' : new URLSearchParams()
      const answer = await opened.fetch(address(name), {
        method,
        redirect: 'manual',
        ...(method === 'POST' ? { body: empty } : {}),
      })
      const text = await answer.text()
      assert.notEqual(answer.status, 500, text)
      assert.doesNotMatch(text, /There is no page at this address/)
      const why = says[name]
      if (why) assert.match(text, why)
      else if (method === 'GET')
        assert.ok(answer.status === 200 || answer.status === 303, `${answer.status} ${text}`)
    })
})
