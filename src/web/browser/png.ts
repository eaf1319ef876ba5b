/** A drawing as a picture of points: drawn on a canvas of this page, twice as fine as a screen. Nothing leaves the page. */
const keep = async (button: HTMLButtonElement, says: (text: string) => void): Promise<void> => {
  const answer = await fetch(button.dataset.png ?? '')
  if (!answer.ok) throw new Error('no drawing')
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(await answer.text())}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * 2
  canvas.height = image.naturalHeight * 2
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const link = document.createElement('a')
  link.href = canvas.toDataURL('image/png')
  link.download = 'my search.png'
  link.click()
  says('Kept.')
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-png]')) {
  const status = document.getElementById('png-says')
  const says = (text: string) => {
    if (status) status.textContent = text
  }
  button.hidden = false
  button.addEventListener('click', () => {
    keep(button, says).catch(() => says('This browser could not draw it. Keep the drawing instead.'))
  })
}
