// The debrief: a further question appears once the one before is answered, and a sentence can be begun with a tap.

/** A button for each way to begin, for whichever box is meant by then. */
export const begin = (list: HTMLElement, box: () => HTMLTextAreaElement | null): void => {
  for (const item of list.querySelectorAll('li')) {
    const says = item.textContent ?? ''
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'plain'
    button.textContent = says
    button.addEventListener('click', () => {
      const into = box()
      if (!into) return
      const first = `${says.split('…')[0] ?? ''}`
      into.setRangeText(first, into.selectionStart, into.selectionEnd, 'end')
      into.dispatchEvent(new Event('input', { bubbles: true }))
      into.focus()
    })
    item.replaceChildren(button)
  }
}

/** The ways of the debrief stand under whichever of its boxes was written in last. */
const following = (list: HTMLElement): void => {
  let box: HTMLTextAreaElement | undefined
  begin(list, () => box ?? document.querySelector<HTMLTextAreaElement>('textarea[data-said]'))
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || target.dataset.said === undefined || target === box)
      return
    box = target
    target.closest('.field')?.after(list)
  })
}

const list = document.getElementById('starters')
if (list) following(list)

for (const starters of document.querySelectorAll<HTMLElement>('.starters[data-into]'))
  begin(starters, () => document.getElementById(starters.dataset.into ?? '') as HTMLTextAreaElement | null)

// Shown where something is asked of what was typed before it, and as long as it holds an answer.
for (const further of document.querySelectorAll<HTMLElement>('[data-further]')) {
  const before = document.getElementById(further.dataset.further ?? '') as HTMLTextAreaElement | null
  const own = further.querySelector('textarea')
  const show = () => {
    const asks = further.querySelector('label')?.textContent !== '' && before?.value.trim() !== ''
    further.hidden = !asks && own?.value === ''
  }
  before?.addEventListener('input', show)
  further.addEventListener('asked', show)
  show()
}
