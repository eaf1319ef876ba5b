/** What a QR code in the picture says; loaded with the first picture. */
export const codeIn = async (picture: HTMLCanvasElement): Promise<string | undefined> => {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader')
  prepareZXingModule({
    overrides: { locateFile: () => new URL(assetNames['card-codes.wasm'], import.meta.url).href },
  })
  const pixels = picture.getContext('2d')?.getImageData(0, 0, picture.width, picture.height)
  if (!pixels) return undefined
  const [found] = await readBarcodes(pixels, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 1 })
  const text = found?.text.trim() ?? ''
  return text === '' ? undefined : text
}
