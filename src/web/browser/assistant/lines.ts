import type { Told } from '../../told.ts'

/** What a page of ours tells line by line. */
async function* linesOf(answer: Response): AsyncGenerator<Told> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    const lines = (rest + next.value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line) as Told
  }
}

/** What is said instead of an answer, as it is shown. */
export class Trouble extends Error {}

/** Asks our server with what a form holds; gives the last line, which is the answer or the prompt. */
export const askedOf = async (
  address: string,
  form: FormData,
  signal: AbortSignal,
  came: (words: string) => void,
): Promise<string> => {
  const answer = await fetch(address, { method: 'POST', body: form, signal })
  if (!answer.ok) throw new Trouble('Afterword could not ask. Nothing was changed; load the page again.')
  for await (const told of linesOf(answer)) {
    if ('trouble' in told) throw new Trouble(told.trouble)
    if ('came' in told) came(told.came)
    else return 'answer' in told ? told.answer : told.prompt
  }
  throw new Trouble('The line to Afterword broke before the answer was whole. Nothing was kept.')
}
