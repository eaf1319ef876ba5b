// The boxes of the pocket page, made from the table of what it asks.

import {
  type PocketNotes,
  type PocketPart,
  pocketAnswers,
  pocketHead,
  pocketTold,
} from '../../../core/remind/pocket/pocket-parts.ts'

const made = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  own: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = Object.assign(document.createElement(name), own)
  element.append(...children)
  return element
}

const called = (name: string): string => name.trim().split(/\s+/)[0] || 'they'

/** What is asked about somebody names them as soon as somebody stands there. */
const asking = (asks: string, name: string): string =>
  asks
    .replace('help {name}', `help ${called(name) === 'they' ? 'them' : called(name)}`)
    .replace('{name}', called(name))

const choices = (name: string, { asks, words = [] }: PocketPart): HTMLElement => {
  const single = words.length === 1
  const each = words.map((word) =>
    made(
      'label',
      {},
      made('input', { type: single ? 'checkbox' : 'radio', name, value: word }),
      single ? asks : word,
    ),
  )
  const many = made('div', { className: 'many' }, ...each)
  return single
    ? made('div', { className: 'field' }, many)
    : made('fieldset', { className: 'field' }, made('legend', {}, asks), many)
}

const box = (name: string, part: PocketPart): HTMLElement => {
  if (part.words) return choices(name, part)
  const id = `p-${name}`
  const hint = [part.further ?? '', part.own ? 'Only for you: it never goes into a letter.' : '']
    .filter((each) => each !== '')
    .join(' ')
  const label = made('label', { htmlFor: id }, asking(part.asks, ''))
  label.dataset.asks = part.asks
  const field = part.day
    ? made('input', { id, name, type: 'date' })
    : part.person || name in pocketHead
      ? made('input', { id, name, type: name === 'time' ? 'time' : 'text' })
      : made('textarea', { id, name, rows: 2 })
  if (part.person) field.setAttribute('list', 'people')
  return made(
    'div',
    { className: 'field' },
    label,
    ...(hint === '' ? [] : [made('span', { className: 'hint' }, hint)]),
    field,
  )
}

let count = 0
/** Somebody who was there, and what they told. */
const person = (): HTMLElement => {
  count += 1
  const [nameId, toldId] = [`p-name-${count}`, `p-told-${count}`]
  const told = made('label', { htmlFor: toldId }, asking(pocketTold.asks, ''))
  told.dataset.told = pocketTold.asks
  const name = made('input', { id: nameId, name: 'person', type: 'text' })
  name.addEventListener('input', () => {
    told.textContent = asking(pocketTold.asks, name.value)
  })
  return made(
    'fieldset',
    { className: 'person' },
    made('legend', {}, 'Who was there'),
    made('div', { className: 'field' }, made('label', { htmlFor: nameId }, 'Name'), name),
    made(
      'div',
      { className: 'field' },
      told,
      made('span', { className: 'hint' }, pocketTold.further),
      made('textarea', { id: toldId, name: 'told', rows: 3 }),
    ),
  )
}

const parts = Object.entries(pocketAnswers) as [string, PocketPart][]

/** Every box, in the order of the debrief: who and when, how it felt, each person, the rest; this evening’s folded. */
export const drawIn = (form: HTMLFormElement): void => {
  const tonight = made('details', {}, made('summary', {}, 'The rest, this evening'))
  for (const [name, part] of parts.filter(([, each]) => each.tonight)) tonight.append(box(name, part))
  const another = made(
    'button',
    { type: 'button', className: 'plain', id: 'another' },
    'Someone else was there too',
  )
  form.append(
    ...Object.entries(pocketHead).map(([name, part]) => box(name, part)),
    ...parts.filter(([name]) => name === 'aside').map(([name, part]) => box(name, part)),
    person(),
    another,
    made('datalist', { id: 'people' }),
    ...parts
      .filter(([name, part]) => name !== 'aside' && !part.tonight)
      .map(([name, part]) => box(name, part)),
    tonight,
  )
  another.addEventListener('click', () => {
    const added = person()
    another.before(added)
    added.querySelector('input')?.focus()
  })
}

const saidIn = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? '')

/** What stands in the boxes. */
export const notesIn = (form: HTMLFormElement): PocketNotes => {
  const all = <Key extends string>(keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, saidIn(form, key)])) as Record<Key, string>
  return {
    head: all(Object.keys(pocketHead)),
    people: [...form.querySelectorAll('.person')].map((each) => ({
      name: each.querySelector('input')?.value ?? '',
      told: each.querySelector('textarea')?.value ?? '',
    })),
    answers: all(Object.keys(pocketAnswers)),
  }
}

/** Puts notes back into the boxes, with a place for everyone in them. */
export const putBack = (form: HTMLFormElement, { head, people, answers }: PocketNotes): void => {
  const another = form.querySelector('#another')
  for (let places = form.querySelectorAll('.person').length; places < people.length; places += 1)
    another?.before(person())
  for (const [index, place] of [...form.querySelectorAll('.person')].entries()) {
    const [name, told] = [place.querySelector('input'), place.querySelector('textarea')]
    if (!name || !told) continue
    name.value = people[index]?.name ?? ''
    told.value = people[index]?.told ?? ''
    name.dispatchEvent(new Event('input'))
  }
  for (const [key, value] of Object.entries({ ...head, ...answers }))
    for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${key}"]`))
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = field.value === value
      else field.value = value
}

/** The questions and the list of names, by who stands there now. */
export const nameThem = (form: HTMLFormElement, { people }: PocketNotes): void => {
  const names = people.map(({ name }) => name.trim()).filter((name) => name !== '')
  for (const label of form.querySelectorAll<HTMLElement>('[data-asks]'))
    label.textContent = asking(label.dataset.asks ?? '', names[0] ?? '')
  form.querySelector('#people')?.replaceChildren(...names.map((value) => made('option', { value })))
}
