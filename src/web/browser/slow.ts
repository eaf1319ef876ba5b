// What takes a moment shows that it goes on, and is sent once.

addEventListener('submit', ({ target }) => {
  if (!(target instanceof HTMLFormElement) || !('slow' in target.dataset)) return
  for (const bar of target.querySelectorAll('progress')) bar.hidden = false
})

// A page that comes back out of memory is at rest.
addEventListener('pageshow', () => {
  for (const bar of document.querySelectorAll<HTMLProgressElement>('form[data-slow] progress'))
    bar.hidden = true
})
