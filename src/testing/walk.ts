import type { Locator, Page } from 'playwright-core'

/** A form as a page shows it: one for each button that sends it. */
export interface Shown {
  /** What makes it this form and no other, whatever it is about: where it goes, its fields, its button. */
  readonly kind: string
  /** The page it stands on. */
  readonly page: string
  /** Which of the page’s submitting buttons it is. */
  readonly at: number
  /** What stands on it. */
  readonly button: string
  /** The visible fields, in order. */
  readonly fields: readonly string[]
}

/** Opens what is folded: a person would, too. The menu of the head holds no form, and would lie over the page. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true
  })

const buttons = 'button:not([type]), button[type="submit"], input[type="submit"]'

/** Every form of the page that is open, read from the page itself. */
export const formsOn = async (page: Page): Promise<readonly Shown[]> => {
  await unfold(page)
  return page.$$eval(
    buttons,
    (all, address) =>
      all.flatMap((element, at) => {
        const button = element as HTMLButtonElement
        const form = button.form
        if (!form || button.offsetParent === null) return []
        const general = (text: string) => text.replace(/[@:].*$/, ':…')
        const fields = [...form.elements].filter(
          (each): each is HTMLInputElement =>
            'name' in each &&
            (each as HTMLInputElement).name !== '' &&
            each.tagName !== 'BUTTON' &&
            (each as HTMLInputElement).type !== 'hidden' &&
            !(each as HTMLInputElement).readOnly &&
            (each as HTMLInputElement).offsetParent !== null,
        )
        const hidden = [...form.querySelectorAll<HTMLInputElement>('input[type="hidden"]')]
          .filter(({ name }) => !fields.some((field) => field.name === name))
          .map(({ name, value }) => (['kind', 'means'].includes(name) ? `${name}=${value}` : name))
        const to = button.getAttribute('formaction') ?? form.getAttribute('action') ?? ''
        const action = new URL(to, location.href).pathname.replace(/^\/o\/[^/]+/, '/o/…')
        const names = [...new Set(fields.map(({ name }) => name))]
        const press = button.name === '' ? '' : `${button.name}=${button.value}`
        const kind = [
          `${form.method} ${action} ${press}`.trim(),
          [...new Set(names.map(general))].join(' '),
          [...new Set(hidden)].sort().join(' '),
        ].join(' | ')
        return [{ kind, page: address, at, button: button.textContent.trim(), fields: names }]
      }),
    page.url(),
  )
}

/** Where a page leads, on this site. */
export const linksOn = (page: Page): Promise<readonly string[]> =>
  page.$$eval('a[href]:not([download])', (all) =>
    all
      .map((each) => new URL((each as HTMLAnchorElement).href))
      .filter(({ origin, pathname }) => origin === location.origin && !/\.\w{2,4}$/.test(pathname))
      .map(({ pathname, search }) => `${pathname}${search}`),
  )

/** What stands in a visible field, and what was put there. */
export interface Filled {
  readonly name: string
  readonly value: string
}

const sentences = [
  'the analysts get their numbers before stand-up',
  'a calm word about the rota',
  'we spoke of the new ledger',
  'the harbour office opens in March',
  'they keep a tidy backlog',
  'the kitchen garden is shared',
  'the night train was their idea',
]

/** What the person knows that a page cannot tell: by the field's name. */
export type Knows = Readonly<Record<string, string>>

/** Another menu that stands open would lie over the form: a person closes it. */
const foldMenus = (button: Locator): Promise<void> =>
  button.evaluate((own) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu'))
      if (!menu.contains(own)) menu.open = false
  })

/** Fills every visible field of a form once, each by its kind; gives what was put where. */
export const fill = async (page: Page, form: Shown, knows: Knows, count: number): Promise<Filled[]> => {
  const filled: Filled[] = []
  const pressed = page.locator(buttons).nth(form.at)
  await foldMenus(pressed)
  const elements = await pressed.evaluateHandle((button) => [
    ...((button as HTMLButtonElement).form?.elements ?? []),
  ])
  const handles = [...(await elements.getProperties()).values()].flatMap((each) => each.asElement() ?? [])
  let hours = 9
  for (const field of handles) {
    const told = await field.evaluate((element) => {
      const own = element as HTMLInputElement
      if (own.tagName === 'BUTTON' || own.type === 'hidden') return undefined
      return {
        tag: element.tagName,
        type: own.type,
        name: own.name,
        shown: own.offsetParent !== null && !own.readOnly && !own.disabled,
        checked: own.checked,
        inputmode: own.inputMode,
        label: `${own.labels?.[0]?.textContent ?? own.getAttribute('aria-label') ?? ''} ${(
          own.getAttribute('aria-describedby') ?? ''
        )
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' ')}`,
        options: [...((element as unknown as HTMLSelectElement).options ?? [])].map(({ value }) => value),
        value: own.value,
        least: own.min === '' ? Number.NEGATIVE_INFINITY : Number(own.min),
        most: own.max === '' ? Number.POSITIVE_INFINITY : Number(own.max),
      }
    })
    if (!told?.shown || told.name === '') continue
    const { name, type, label } = told
    const whole = knows[`${name}@${new URL(form.page).pathname}`] ?? knows[name]
    // Of a field with a box for each thing, a line of what is known goes into each.
    const lines =
      told.tag === 'INPUT' && told.type === 'text' && whole?.includes('\n') ? whole.split('\n') : undefined
    const known = lines ? (lines[filled.filter((each) => each.name === name).length] ?? '') : whole
    if (known === '') continue
    const put = async (value: string) => {
      await field.fill(value)
      filled.push({ name, value })
    }
    if (told.tag === 'SELECT') {
      const value = known ?? told.options.findLast((each) => each !== '' && each !== told.value) ?? told.value
      await field.selectOption(value)
      filled.push({ name, value })
    } else if (type === 'checkbox' || type === 'radio') {
      if (type === 'checkbox' && known !== undefined) await field.setChecked(known === 'true')
      else if (!told.checked) await field.check()
      // Of several radios the last one pressed is what stands.
      const before = type === 'radio' ? filled.findIndex((each) => each.name === name) : -1
      if (before >= 0) filled.splice(before, 1)
      filled.push({ name, value: told.value })
    } else if (type === 'file') {
      await field.setInputFiles({
        name: 'note.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(known ?? 'A note.'),
      })
    } else if (known !== undefined) await put(known)
    else if (type === 'date') await put(ahead(10).toPlainDate().toString())
    else if (type === 'datetime-local') {
      // A thing that came has come; a thing one plans lies ahead; what ends ends after it began.
      const day = /came|went|happened/.test(label) ? ahead(-1) : ahead(3)
      hours += 1
      await put(`${day.toPlainDate().toString()}T${String(hours).padStart(2, '0')}:00`)
    } else if (type === 'number' || told.inputmode === 'decimal' || told.inputmode === 'numeric')
      await put(String(Math.min(told.most, Math.max(told.least, 45))))
    else if (type === 'email' || /e-mail|mail address/i.test(label)) await put('kim.lee@firm.example')
    else if (type === 'tel') await put('+1 416 555 0144')
    else if (type === 'url') await put('http://127.0.0.1:11434/v1')
    else if (/LinkedIn/.test(label)) await put('https://www.linkedin.com/in/kim-lee')
    else if (/^Site\b/.test(label)) await put('https://kim-lee.example')
    else {
      // Where the label gives an example, a person writes it like that.
      const example = /such as (?:“([^”]+)”|([^\s,;:)]+))|: “([^”]+)”|^(\w+), (?:\w+, )*\w+ or \w+$/i.exec(
        label,
      )
      const own = example?.slice(1).find((each) => each !== undefined)
      await put(
        own?.replace(/\.$/, '') ??
          `${sentences[count % sentences.length]}, ${'abcdefghij'[filled.length % 10]}`,
      )
    }
  }
  return filled
}

/** A moment so many days from now; facts of a test that grow no older than the day. */
const ahead = (days: number): Temporal.ZonedDateTime => Temporal.Now.zonedDateTimeISO('UTC').add({ days })

/** Presses the button of a form and waits for what comes of it. */
export const send = async (
  page: Page,
  form: Shown,
): Promise<{ readonly status: number; readonly alert: string }> => {
  const button = page.locator(buttons).nth(form.at)
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().isNavigationRequest() && response.status() !== 303),
    button.click(),
  ]).catch((error: Error) => {
    throw new Error(`${form.page} | ${form.kind} | ${form.button}`, { cause: error })
  })
  await page.waitForLoadState()
  const alert = await page.locator('[role="alert"]').allInnerTexts()
  return { status: answer.status(), alert: alert.join(' ') }
}
