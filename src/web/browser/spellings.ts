// The debrief: what would be written otherwise is put into the boxes with one tap, and taken back with one.

interface Box {
  readonly name: string
  readonly was: string
  readonly now: string
}

interface Taken {
  readonly field: HTMLTextAreaElement
  readonly before: string
  readonly after: string
}

const flat = (text: string): string => text.replace(/\s{0,20}\n\s{0,20}/g, ' ').trim()

const boxesIn = (button: HTMLElement): readonly Box[] => JSON.parse(button.dataset.take ?? '[]') as Box[]

/** Only where the box still holds what was looked at: what was typed since stays. */
const take = (form: HTMLFormElement, boxes: readonly Box[]): readonly Taken[] =>
  boxes.flatMap(({ name, was, now }) => {
    const field = form.elements.namedItem(name)
    if (!(field instanceof HTMLTextAreaElement) || flat(field.value) !== was) return []
    const before = field.value
    field.value = now
    return [{ field, before, after: now }]
  })

const told = (form: HTMLFormElement): void => {
  form.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Kept as typed, as long as the page is open and, once the debrief is kept, after that. */
const keep = (form: HTMLFormElement, words: string): void => {
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = 'leave'
  field.value = words
  form.append(field)
}

/** Shows what needs script, in what was on the page or came since. */
export const showScripted = (place: HTMLElement): void => {
  for (const part of place.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false
}

/** Listens to the taps beside a form; `taken` is the line that tells what was taken, with its way back. */
export const spellings = (form: HTMLFormElement, place: HTMLElement, line: HTMLElement): void => {
  let taken: readonly Taken[] = []
  place.addEventListener('click', (event) => {
    const button = event.target instanceof HTMLElement ? event.target.closest('button') : null
    if (button?.dataset.take !== undefined) {
      taken = take(form, boxesIn(button))
      line.hidden = taken.length === 0
      line.querySelector('button')?.focus({ preventScroll: true })
      told(form)
    } else if (button?.dataset.keep !== undefined) {
      keep(form, button.dataset.keep)
      told(form)
    }
  })
  line.querySelector('button')?.addEventListener('click', () => {
    for (const { field, before, after } of taken) if (field.value === after) field.value = before
    taken = []
    line.hidden = true
    told(form)
  })
}
