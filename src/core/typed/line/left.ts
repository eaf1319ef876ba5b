/** A line of which parts have been understood: they leave a gap that no other part reaches over. */
export const gap = '\n'

/** Cuts what a pattern finds out of a line, with what was in it. */
export const cut = (
  line: string,
  form: RegExp,
): { readonly left: string; readonly found: RegExpExecArray | undefined } => {
  const found = form.exec(line)
  return found
    ? { left: gapped(line, found.index, found.index + found[0].length), found }
    : { left: line, found: undefined }
}

/** The line with a gap in the place of what stands from here to there. */
export const gapped = (line: string, from: number, to: number): string =>
  `${line.slice(0, from)}${gap}${line.slice(to)}`

/** Words that say nothing by themselves, once what they stood beside is understood. */
const hollow =
  /^(?:i|we|a|an|the|had|have|has|am|is|was|be|got|have got|will|there|it|my|our|on|at|in|by|for|from|with|w|to|of|and|then|also|just|met|spoke|talked|did|done|went|role|position|job|interview|call|meeting|their)$/i

/** What nobody understood, in the words it was typed; empty where that says nothing. */
export const restOf = (left: string): string =>
  left
    .split(gap)
    .flatMap((part) => part.split(/[;]/))
    .map((part) =>
      part
        .trim()
        .replace(/^[\s,.:;–—@&+-]+/u, '')
        .replace(/(?<![\s,:;–—@&+-])[\s,:;–—@&+-]+$/u, ''),
    )
    .filter((part) => part.split(/[^\p{L}\p{N}’'€$£%@]+/u).some((word) => word !== '' && !hollow.test(word)))
    .join('; ')
