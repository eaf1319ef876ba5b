interface Title {
  readonly title: string
  /** What else is to be said of it; absent where nothing is. */
  readonly also?: string
}

/** A step’s sentence as a heading: what is done; what goes along, in a line of its own. The hours stand on the page anyway. */
export const titleOf = (says: string): Title => {
  const at = says.search(/[:;,] /)
  const [title, along] = at < 0 ? [says, ''] : [says.slice(0, at), says.slice(at + 2)]
  if (!title.includes(' ') || (says[at] === ',' && !/^(?:best|welcome) /.test(along))) return { title: says }
  const also = along.replace(/^(?:best|welcome) [^;]*(?:; )?/, '')
  return also === '' ? { title } : { title, also: also.charAt(0).toUpperCase() + also.slice(1) }
}
