/** A subject without what answering and forwarding put before it. */
const prefix = /^(?:(?:re|fwd?|aw|wg|tr|sv|vs|antw|rv|r|odp|ref)\s?(?:\[\d{1,3}\])?\s?:\s{0,3}){1,12}/iu

export const plainSubject = (subject: string): string =>
  subject.slice(0, 500).trim().replace(prefix, '').trim()

const quotes = /["“”„«»*_]/g

/** Without quotation marks and stars. */
export const tidy = (text: string): string =>
  text
    .replaceAll(quotes, '')
    .replaceAll(/\s{1,10}/g, ' ')
    .trim()
