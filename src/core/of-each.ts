const mostRemembered = 4000

/** Makes once of each text, which says all that what is made depends on; what was made is begun anew before it grows large. */
export const ofEach = <Made>(make: (text: string) => Made): ((text: string) => Made) => {
  const remembered = new Map<string, Made>()
  return (text) => {
    const known = remembered.get(text)
    if (known !== undefined) return known
    const made = make(text)
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(text, made)
    return made
  }
}
