/** Every page on a phone: what one presses is large enough for a thumb, nothing is wider than the screen, and one button a view is filled. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { contextOf, launch } from '../testing/browser.ts'
import { exampleFile, type House, newHouse, type Opened, openHouse } from '../testing/house.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** So many pixels high and wide is what one presses; the width of the phone. */
const [thumb, width] = [44, 390]

/** What is measured on a page, read from the page itself. A link within a sentence is as high as its line: WCAG 2.5.8 leaves it out. */
const measuredOn = (page: Page): Promise<{ small: string[]; filled: string[]; over: number }> =>
  page.evaluate((least) => {
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('.hidden, [hidden], noscript') === null
    const named = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} “${(element.textContent ?? '').trim().slice(0, 40)}”`
    const inSentence = (element: Element): boolean => {
      const block = element.closest(
        'p, li, dd, td, figcaption, span.meta, small, label, summary, .hint, h1, h2, h3',
      )
      const own = (element.textContent ?? '').trim()
      const all = (block?.textContent ?? '').trim()
      return (
        element.tagName === 'A' && getComputedStyle(element).display === 'inline' && all.length > own.length
      )
    }
    const small: string[] = []
    const pressed = 'a[href], button, summary, select, input:not([type="hidden"]), textarea'
    for (const element of document.querySelectorAll(pressed)) {
      if (!isSeen(element) || inSentence(element) || element.closest('.letter, .cm-editor')) continue
      // A box with its label is pressed as one.
      const input = element as HTMLInputElement
      const box = ['checkbox', 'radio'].includes(input.type) ? (input.closest('label') ?? element) : element
      const { width, height } = box.getBoundingClientRect()
      if (width === 0 || height === 0) continue
      if (Math.round(height) < least || Math.round(width) < Math.min(least, 24))
        small.push(`${named(box)} ${Math.round(width)}×${Math.round(height)}`)
    }
    const filled = [...document.querySelectorAll('main .button, main button')]
      .filter((button) => isSeen(button) && getComputedStyle(button).backgroundColor !== 'rgba(0, 0, 0, 0)')
      .filter((button) => !button.matches('.plain, .link, .pick, .cm-editor *'))
      .map(named)
    return { small, filled, over: document.documentElement.scrollWidth - innerWidth }
  }, thumb)

const aside =
  /^\/assets|^\/pocket|export\.|\.pdf|\.txt|\.yaml|\.csv|\.svg|\.vcf|\.ics|\.zip|\.md|changed=|compare=|^\/playbook\/[A-Z]/

/** Of each kind of page this many are enough. */
const each = 3

const kindOf = (path: string): string =>
  path
    .replace(/^\/(o|people)\/[^?]+?(?=\/|\?|$)/, '/$1/…')
    .replace(/^\/people\/….*/, '/people/…')
    .replace(/\?.*/, '')

const walked = async (opened: Opened): Promise<{ pages: number; wrong: string[] }> => {
  const context = await contextOf(browser, {
    viewport: { width, height: 844 },
    isMobile: true,
    hasTouch: true,
  })
  await context.addCookies([opened.cookie])
  const page = await context.newPage()
  const waiting = [
    '/',
    '/opportunities',
    '/begin',
    '/settings',
    '/history',
    '/review',
    '/files',
    '/coach',
    '/landed',
  ]
  const seen = new Set(waiting)
  const counted = new Map<string, number>()
  const wrong: string[] = []
  let pages = 0
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const count = (counted.get(kindOf(path)) ?? 0) + 1
    counted.set(kindOf(path), count)
    if (count > each) continue
    await page.goto(`${opened.address}${path}`)
    pages += 1
    const { small, filled, over } = await measuredOn(page)
    wrong.push(...[...new Set(small)].map((one) => `${path}: ${one} is small for a thumb`))
    if (filled.length > 1) wrong.push(`${path}: ${filled.length} filled: ${filled.join(', ')}`)
    if (over > 0) wrong.push(`${path}: ${over} px wider than the screen`)
    for (const link of await page.$$eval('a[href]', (all) => all.map((a) => a.getAttribute('href') ?? ''))) {
      const [target = ''] = link.split('#')
      if (!target.startsWith('/') || seen.has(target) || aside.test(target)) continue
      seen.add(target)
      waiting.push(target)
    }
  }
  await context.close()
  return { pages, wrong }
}

const searches: readonly (readonly [what: string, make: (house: House) => void])[] = [
  ['nothing yet', () => {}],
  ['the example search', (house) => house.run(['example'])],
  [
    'two offers',
    (house) => {
      for (const file of ['search/3-fernhill.yaml', 'case-to-offer.yaml', 'screening-software.yaml'])
        house.run(['import', exampleFile(file)])
    },
  ],
  [
    'a no',
    (house) => {
      for (const file of ['screening-software.yaml', 'panel-law.yaml'])
        house.run(['import', exampleFile(file)])
      house.run([
        'answered',
        'northwind-analytics',
        '--means',
        'no',
        '--from',
        'dana',
        '--at',
        '2026-11-20T10:00',
      ])
    },
  ],
]

for (const [what, make] of searches)
  test(`every page of ${what} fits a thumb and has one filled button at most`, async () => {
    const house = newHouse()
    make(house)
    const opened = await openHouse(house, { asleep: true })
    try {
      const { pages, wrong } = await walked(opened)
      assert.ok(pages > 20, `only ${pages} pages`)
      assert.deepEqual(wrong, [])
    } finally {
      await opened.close()
      house.remove()
    }
  })
