// Paper and LinkedIn where script runs: a button that prints, and a count that follows the typing.

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}

/** The length is in UTF-16 units, as the `maxlength` of LinkedIn's own field counts it. */
const counted = (field: HTMLTextAreaElement): void => {
  const limit = Number(field.dataset.count)
  const count = document.getElementById(`${field.id}-count`)
  const over = document.getElementById(`${field.id}-over`)
  const show = () => {
    const { length } = field.value
    const says = length > limit ? `▲ ${length - limit} too many: LinkedIn cuts the note at ${limit}.` : ''
    if (count) count.textContent = `${length} of ${limit} characters`
    if (over && over.textContent !== says) over.textContent = says
  }
  field.addEventListener('input', show)
  // A browser may bring back what was typed before the page was loaded again.
  show()
}
for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-count]')) counted(field)
