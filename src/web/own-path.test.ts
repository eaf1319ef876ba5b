import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { ownPath } from './own-path.ts'

const here = 'http://127.0.0.1:4711'

/** Pieces of which every known way out is made. */
const piece = fc.constantFrom(
  ...[
    '/',
    '//',
    '\\',
    '.',
    '..',
    '/./',
    '/../',
    ':',
    '@',
    '?',
    '#',
    '%2F',
    '%5C',
    '%2e',
    '%09',
    '\t',
    '\n',
    '\r',
  ],
  ...[
    ' ',
    '\u0000',
    '\u00a0',
    '\u2028',
    'evil.example',
    'http:',
    'javascript:',
    'data:',
    'o',
    'x=1',
    '[',
    ']',
    '😀',
  ],
)
const paths = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`),
  fc.string({ unit: 'binary' }),
)

describe('a place to go back to', () => {
  test('whatever is said, what is taken stays on this site, from every page of it', () => {
    let taken = 0
    fc.assert(
      fc.property(paths, fc.constantFrom('/', '/o/x/draft?step=a', '//odd', '/o/'), (said, page) => {
        const path = ownPath(said)
        if (path === undefined) return
        taken += 1
        const led = new URL(path, `${here}${page}`)
        assert.equal(led.origin, here)
        assert.match(path, /^\/(?![/\\])/)
        assert.doesNotMatch(path, /[\\\s\p{Cc}]/u)
        assert.equal(ownPath(path), path)
      }),
      { numRuns: 20_000, seed: 12 },
    )
    assert.ok(taken > 500, `only ${taken} were taken`)
  })

  for (const way of [
    '/.//evil.example',
    '/..//evil.example',
    '/o/..//evil.example',
    '/%2e//evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/o/../\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    'o/x',
    '',
  ])
    test(`${JSON.stringify(way)} is none`, () => assert.equal(ownPath(way), undefined))

  for (const way of ['/', '/o', '/o/x/draft?step=screen/thank-you/dana', '/o/caf%C3%A9#people', '/?a=//b'])
    test(`${way} is one`, () => assert.equal(ownPath(way), way))
})
