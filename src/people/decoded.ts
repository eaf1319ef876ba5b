/** The text of bytes in the character set that is named, else in UTF-8, else in what Windows writes. */
export const decoded = (bytes: Buffer, charset: string | undefined): string => {
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    try {
      return new TextDecoder(charset.toLowerCase()).decode(bytes)
    } catch {
      // A set that nobody knows says nothing; the bytes are looked at themselves.
    }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Quoted-printable → its bytes. */
export const unquoted = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/=\n/g, '')
      .replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  )
