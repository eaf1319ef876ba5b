// A menu that was opened closes again by Escape or a press elsewhere; without script by its own word.

const opened = (): readonly HTMLDetailsElement[] => [
  ...document.querySelectorAll<HTMLDetailsElement>('details.menu[open]'),
]

addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.menu a[href^="#"]') : null
  for (const menu of opened())
    if (link || !(target instanceof Node && menu.contains(target))) menu.open = false
  // What it leads to on this page is opened, however often it was closed.
  const folded = link && document.getElementById(link.hash.slice(1))
  if (folded instanceof HTMLDetailsElement) folded.open = true
})

addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  for (const menu of opened()) {
    menu.open = false
    menu.querySelector('summary')?.focus()
  }
})
