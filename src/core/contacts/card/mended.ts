import { labelled } from './labels.ts'

/** Where an address or a page is at home: “www.fennel.example/en” → fennel.example. */
export const hostOf = (address: string): string =>
  (
    address
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .split('@')
      .at(-1) ?? ''
  )
    .split('/')[0]
    ?.replace(/^www\./, '') ?? ''

/** An e-mail address whose “@” or last stop was misread, where a page on the same card says how its end is written. */
export const mailBySite = (text: string, pages: readonly string[]): string | undefined => {
  const given = labelled(text)?.[1] ?? text
  if (!/^[\w.+-]{1,64}[@©®][\w-]{1,63}[\w. -]{1,80}$/u.test(given)) return undefined
  const address = given.replace(/[©®]/u, '@').replaceAll(' ', '.')
  return pages.some((page) => hostOf(page) === hostOf(address)) ? address : undefined
}

/** An e-mail address that lost its “@” looks like a page: “j.doefennel.example” beside “www.fennel.example”. */
export const isLostMail = (page: string, pages: readonly string[]): boolean => {
  const host = hostOf(page)
  return pages
    .map(hostOf)
    .some((other) => host !== other && host.endsWith(other) && !host.endsWith(`.${other}`))
}
