const ahead = 12 - Temporal.Now.zonedDateTimeISO('UTC').hour

/** A zone where it is about noon as the test begins: what ended hours ago was this morning there, whenever that is. */
export const noonZone = ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`

/** So many hours ago there, as dossier files write it. */
export const hoursAgo = (hours: number): string => {
  const then = Temporal.Now.zonedDateTimeISO(noonZone).subtract({ hours }).toPlainDateTime()
  return `${then.toString({ smallestUnit: 'minute' })}[${noonZone}]`
}
