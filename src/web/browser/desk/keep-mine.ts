/** Asks the server to keep words as they are; true once it has. The page stays, with whatever is being typed on it. */
export const keptAsMine = async (words: string): Promise<boolean> => {
  const form = document.getElementById('keep-mine')
  if (!(form instanceof HTMLFormElement)) return false
  const wish = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') wish.append(name, value)
  wish.append('leave', words)
  try {
    const answer = await fetch(form.action, { method: 'POST', body: wish, redirect: 'manual' })
    // What was kept leads back to the page; what was refused has a page of its own.
    return answer.type === 'opaqueredirect'
  } catch {
    return false
  }
}
