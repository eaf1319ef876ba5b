declare module 'fontkit' {
  export const create: (bytes: Buffer) => {
    /** Every code point the font has a glyph for. */
    readonly characterSet: readonly number[]
  }
}
