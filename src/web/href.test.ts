import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import fc from 'fast-check'
import { href, isAt, pathOf, type RouteName, readBase, ruleAt, standUnder } from './href.ts'
import { ownPath } from './own-path.ts'
import { routes } from './routes.ts'

afterEach(() => standUnder(''))

/** Whatever the table holds, with any name for each parameter and each key of the query. */
const addressOf = href as (
  name: RouteName,
  params: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string>>,
) => string
const filled = (name: RouteName, text: string): string => {
  const { path, query } = routes[name]
  const params = Object.fromEntries([...path.matchAll(/:(\w+)/g)].map(([, key = '']) => [key, text]))
  return addressOf(name, params, Object.fromEntries(query.map((key) => [key, text])))
}
const names = Object.keys(routes) as RouteName[]

describe('an address', () => {
  test('is the path of its route with every part escaped', () => {
    assert.equal(
      href('draft', { id: 'a b/ü' }, { step: 'x/y&z', edit: undefined }),
      '/o/a%20b%2F%C3%BC/draft?step=x%2Fy%26z',
    )
    assert.equal(href('today'), '/')
    assert.equal(href('mail', {}, { page: 2, said: '' }), '/mail?page=2')
    assert.equal(ruleAt('X25'), '/playbook/X#X25')
  })

  test('stands under the base path, and so does what the router registers', () => {
    standUnder('/after/word')
    assert.equal(href('today'), '/after/word/')
    assert.equal(href('opportunity', { id: 'north' }), '/after/word/o/north')
    assert.equal(pathOf('opportunity'), '/after/word/o/:id')
    assert.ok(isAt('opportunity', '/after/word/o/north'))
    assert.ok(!isAt('opportunity', '/o/north'))
    assert.ok(!isAt('opportunity', '/after/word/o/north/prep'))
  })

  test('of any route with any names in it stays its own: the same path, the same texts, nowhere else', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(
        '.',
        '..',
        '/',
        '\\',
        '%2e',
        '?',
        '#',
        '//evil.example',
        '"><script>',
        "'",
        '&amp;',
        '\n',
      ),
    )
    fc.assert(
      fc.property(fc.constantFrom(...names), text, fc.constantFrom('', '/afterword'), (name, said, base) => {
        standUnder(base)
        const address = filled(name, said)
        assert.doesNotMatch(address, /["<>\s\\]/)
        assert.equal(ownPath(address), address)
        const url = new URL(address, 'http://own.invalid')
        assert.ok(isAt(name, url.pathname), `${address} is not at ${name}`)
        for (const key of routes[name].query) assert.equal(url.searchParams.get(key), said)
      }),
    )
  })
})

describe('a base path', () => {
  test('is a path of plain names; a slash at its end is no matter', () => {
    for (const [wished, base] of [
      ['', ''],
      ['/', ''],
      ['/afterword', '/afterword'],
      ['/a/b-c/d.e/', '/a/b-c/d.e'],
    ] as const)
      assert.deepEqual(readBase(wished), { base })
  })

  test('is refused with a sentence where a browser would read it as something else', () => {
    for (const wished of [
      'afterword',
      '//evil',
      '/a//b',
      '/../a',
      '/.',
      '/a b',
      '/a?b',
      '/a#b',
      '/ä',
      '/%41',
      'http://x',
    ])
      assert.match(
        'problem' in readBase(wished) ? JSON.stringify(readBase(wished)) : '',
        /such as \/afterword/,
        wished,
      )
  })
})

test('no two routes of one method have one path, and a fixed path comes before the pattern that would take it', () => {
  const seen = new Map<string, RouteName>()
  for (const name of names) {
    const { method, path } = routes[name]
    const before = seen.get(`${method} ${path}`)
    assert.equal(before, undefined, `${name} and ${before} are one address`)
    seen.set(`${method} ${path}`, name)
    const taker = names
      .slice(0, names.indexOf(name))
      .find((each) => routes[each].method === method && isAt(each, path) && !path.includes(':'))
    assert.equal(taker, undefined, `${name} is taken by ${taker}`)
  }
})
