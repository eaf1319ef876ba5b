import { shotOf } from './picture.ts'

/** The camera, where the browser has one: seen on the page, and off again once the picture is taken. */
export const startCamera = (
  desk: HTMLElement,
  taken: (picture: HTMLCanvasElement) => void,
  say: (text: string) => void,
): void => {
  const on = desk.querySelector<HTMLButtonElement>('[data-card="camera"]')
  const shot = desk.querySelector<HTMLButtonElement>('[data-card="shot"]')
  const video = desk.querySelector<HTMLVideoElement>('video')
  if (!on || !shot || !video || !navigator.mediaDevices) return
  let stream: MediaStream | undefined
  const off = () => {
    for (const track of stream?.getTracks() ?? []) track.stop()
    stream = undefined
    video.srcObject = null
    video.hidden = true
    shot.hidden = true
    on.hidden = false
  }
  on.hidden = false
  on.addEventListener('click', async () => {
    try {
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'environment', width: { ideal: 1920 } },
      })
      video.srcObject = stream
      video.hidden = false
      await video.play()
      on.hidden = true
      shot.hidden = false
      shot.focus()
      say('Hold the card into the picture, then take it.')
    } catch {
      off()
      say('The camera cannot be used here. Choose a photo, or type what stands on the card.')
    }
  })
  shot.addEventListener('click', () => {
    const picture = shotOf(video)
    off()
    on.focus()
    taken(picture)
  })
  addEventListener('pagehide', off)
}
