/** What was typed about an erased opportunity and never kept lies in this browser only; it goes along. */
export const forgetErased = (): void => {
  const erased = new URL(location.href).searchParams.get('erased')
  if (erased === null) return
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('afterword:') && key.split(/[:/]/).includes(encodeURIComponent(erased)))
        localStorage.removeItem(key)
  } catch {
    // Storage is switched off: then nothing lies there.
  }
}
