/** Letters of a card are read best between these; pixels of the longer side. */
const [least, most] = [1200, 2200]

const drawn = (source: CanvasImageSource, width: number, height: number): HTMLCanvasElement => {
  const longer = Math.max(width, height)
  const scale = longer > most ? most / longer : longer < least ? least / longer : 1
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  canvas.getContext('2d')?.drawImage(source, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** A chosen file as a picture, upright as it was taken. */
export const pictureOf = async (file: Blob): Promise<HTMLCanvasElement> => {
  const image = await createImageBitmap(file)
  return drawn(image, image.width, image.height)
}

/** What the camera sees at this moment. */
export const shotOf = (video: HTMLVideoElement): HTMLCanvasElement =>
  drawn(video, video.videoWidth, video.videoHeight)

export const show = (canvas: HTMLCanvasElement, picture: HTMLCanvasElement): void => {
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('2d')?.drawImage(picture, 0, 0)
  canvas.hidden = false
}
