/** Bytes → whole lines, those that were folded put together again; each byte is one character still. */
export const linesIn = (bytes: Uint8Array): readonly string[] => {
  const found: string[][] = []
  // A soft end of version 2.1 goes on in the next line, whatever stands there.
  let soft = false
  for (const line of Buffer.from(bytes)
    .toString('latin1')
    .split(/\r\n|\n|\r/)) {
    const last = found.at(-1)
    if (last && soft) last.push('\n', line)
    else if (last && /^[ \t]/.test(line)) last.push(line.slice(1))
    else found.push([line])
    const [first = ''] = found.at(-1) ?? []
    soft = line.endsWith('=') && /^[^:]{0,200}quoted-printable/i.test(first)
  }
  return found.map((parts) => parts.join('')).filter((line) => line.trim() !== '')
}
