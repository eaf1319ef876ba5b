// The debrief: under each box stands the one thing that its letter asks for, as the server found it in the words typed so far.

import { begin } from './said.ts'

interface BoxAsked {
  readonly key: string
  readonly kind: string
  readonly ask: string
  readonly starters: readonly string[]
}

const ways = (further: HTMLElement, box: HTMLTextAreaElement, starters: readonly string[]): void => {
  const list = further.querySelector<HTMLElement>('.starters')
  if (!list) return
  list.hidden = starters.length === 0
  list.querySelector('ul')?.replaceChildren(
    ...starters.map((says) => {
      const item = document.createElement('li')
      item.textContent = says
      return item
    }),
  )
  begin(list, () => box)
}

/** Puts each question under its box; one that is being answered stays as it is. */
export const showAsked = (place: HTMLElement): void => {
  const from = place.querySelector<HTMLElement>('[data-asked]')
  if (!from) return
  const asked = JSON.parse(from.dataset.asked ?? '[]') as readonly BoxAsked[]
  for (const further of document.querySelectorAll<HTMLElement>('[data-further]')) {
    const [box, label] = [further.querySelector('textarea'), further.querySelector('label')]
    const kind = further.querySelector<HTMLInputElement>('input[type="hidden"]')
    if (!box || !label || !kind || box.value.trim() !== '') continue
    const { usual = '', usualKind = '' } = further.dataset
    const mine = asked.find(({ key }) => further.dataset.further === `say:${key}`)
    const ask = mine?.ask ?? usual
    if (label.textContent === ask) continue
    label.textContent = ask
    kind.value = mine?.kind ?? usualKind
    ways(further, box, mine?.starters ?? [])
    further.dispatchEvent(new Event('asked'))
  }
}
