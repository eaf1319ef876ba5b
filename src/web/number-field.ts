/** The box of one number among several that make one field of an action, written `NAME=N` there. */
export const numberKey = (key: string, name: string): string => `_${key}:${name}`

/** What those boxes say, each as the action takes it; an empty one makes its number the usual one again. Undefined where none was sent. */
export const numbersIn = (
  sent: ReadonlyMap<string, readonly string[]>,
  key: string,
): readonly string[] | undefined => {
  const before = numberKey(key, '')
  const told = [...sent].flatMap(([name, values]) =>
    name.startsWith(before) ? [`${name.slice(before.length)}=${values.at(-1)?.trim() ?? ''}`] : [],
  )
  return told.length > 0 ? told : undefined
}
