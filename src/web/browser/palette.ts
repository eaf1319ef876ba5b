// The palette: Ctrl K or ⌘ K opens one field that goes to pages, firms, people and the usual deeds. Arrow keys choose, Enter goes.

const dialog = document.querySelector<HTMLDialogElement>('dialog#palette')

const begins = (name: string, typed: readonly string[]): boolean =>
  typed.every((run) => ` ${name.toLowerCase()}`.includes(` ${run}`))

const open = (palette: HTMLDialogElement): void => {
  const field = palette.querySelector('input')
  const found = palette.querySelector<HTMLElement>('[data-found-list]')
  const status = palette.querySelector('[role="status"]')
  if (!field || !found || !status) return
  const own = [...palette.querySelectorAll<HTMLAnchorElement>('[role="option"]')]
  let chosen = 0
  let asked = 0

  const shown = (): HTMLAnchorElement[] =>
    [...palette.querySelectorAll<HTMLAnchorElement>('[role="option"]')].filter((each) => !each.hidden)

  const choose = (at: number): void => {
    const all = shown()
    chosen = all.length === 0 ? 0 : (at + all.length) % all.length
    for (const [index, each] of all.entries()) {
      each.id = `palette-${index}`
      each.setAttribute('aria-selected', String(index === chosen))
    }
    if (all[chosen]) field.setAttribute('aria-activedescendant', `palette-${chosen}`)
    else field.removeAttribute('aria-activedescendant')
    all[chosen]?.scrollIntoView({ block: 'nearest' })
    for (const group of palette.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = ![...group.querySelectorAll<HTMLElement>('[role="option"]')].some((each) => !each.hidden)
    status.textContent = all.length === 0 ? 'Nothing like that. Enter looks through everything.' : ''
  }

  /** What the store holds is asked for; an answer that comes after a later question is left out. */
  const look = async (): Promise<void> => {
    const typed = field.value.trim()
    asked += 1
    const mine = asked
    const url = new URL(palette.dataset.found ?? '', location.href)
    url.searchParams.set('words', typed)
    const answer =
      typed === ''
        ? ''
        : await fetch(url).then(
            (each) => (each.ok ? each.text() : ''),
            () => '',
          )
    if (mine !== asked) return
    const list = new DOMParser().parseFromString(answer, 'text/html').querySelectorAll('[role="option"]')
    found.replaceChildren(...list)
    choose(0)
  }

  let waiting: ReturnType<typeof setTimeout> | undefined
  const typing = (): void => {
    const typed = field.value
      .toLowerCase()
      .split(/\s+/)
      .filter((run) => run !== '')
    for (const each of own) each.hidden = !begins(each.textContent ?? '', typed)
    choose(0)
    clearTimeout(waiting)
    waiting = setTimeout(look, 100)
  }

  const go = (): void => {
    const target = shown()[chosen]
    const url = new URL(palette.dataset.search ?? '', location.href)
    url.searchParams.set('words', field.value)
    palette.close()
    location.assign(target ? target.href : url.href)
  }

  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => choose(chosen + 1),
    ArrowUp: () => choose(chosen - 1),
    Enter: go,
  }
  field.addEventListener('input', typing)
  field.addEventListener('keydown', (event) => {
    const move = event.isComposing ? undefined : moves[event.key]
    if (!move) return
    event.preventDefault()
    move()
  })
  // A press beside it closes it; a place on this very page is gone to without a new one.
  palette.addEventListener('click', ({ target }) => {
    if (target === palette || (target instanceof Element && target.closest('a'))) palette.close()
  })
  addEventListener('keydown', (event) => {
    const wanted = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    if (!wanted || event.key.toLowerCase() !== 'k') return
    event.preventDefault()
    if (palette.open) return palette.close()
    field.value = ''
    palette.showModal()
    typing()
  })
}

if (dialog) {
  open(dialog)
  // Where it opens, the field of the head says by which keys.
  const field = document.querySelector<HTMLInputElement>('#seek')
  if (field) field.placeholder = `Search (${/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl'} K)`
}
