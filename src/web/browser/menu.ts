// A menu that was opened closes again by Escape or a press elsewhere; without script by its own word.

const opened = (): readonly HTMLDetailsElement[] => [
  ...document.querySelectorAll<HTMLDetailsElement>('details.menu[open]'),
]

addEventListener('click', ({ target }) => {
  for (const menu of opened()) if (!(target instanceof Node && menu.contains(target))) menu.open = false
})

addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  for (const menu of opened()) {
    menu.open = false
    menu.querySelector('summary')?.focus()
  }
})
