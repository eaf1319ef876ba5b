/** A value of several parts, each with its escapes taken out. */
export const partsIn = (value: string): readonly string[] => {
  const parts = ['']
  for (const piece of value.match(/\\[\s\S]|;|[^\\;]+|\\/g) ?? []) {
    if (piece === ';') parts.push('')
    else parts[parts.length - 1] += piece
  }
  return parts.map(textOf)
}

export const textOf = (value: string): string =>
  value.replace(/\\([nN,;:\\])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
