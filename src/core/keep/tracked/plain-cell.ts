const tag = /<(\/?)(p|br|div|ul|ol|li|strong|b|em|i|u|span|h[1-6])(?: [^<>]{0,200})?\/?>/gi

const signs: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&apos;': "'", '&nbsp;': ' ' },
}

/** What ends a line where a program writes notes as a page. */
const breaks = (_: string, ends: string, name: string): string =>
  name.toLowerCase() === 'br' || (ends !== '' && /^(?:p|div|li|h\d)$/i.test(name)) ? '\n' : ''

const link = (_: string, name: string, to: string): string =>
  to.startsWith('mailto:') ? `${name} <${to.slice('mailto:'.length)}>` : `${name} (${to})`

/** A cell as it reads: pages and plain texts draw words bold, struck through or as links, and trackers save them so. */
export const plainCell = (cell: string): string => {
  if (!/[<&*~[]/.test(cell)) return cell
  return cell
    .replace(tag, breaks)
    .replace(/<(https?:[^<>\s]{1,500})>/g, '$1')
    .replace(/\[([^[\]\n]{1,200})\]\(([^()\s]{1,500})\)/g, link)
    .replace(/&(?:amp|lt|gt|quot|#39|apos|nbsp);/g, (sign) => signs[sign] ?? sign)
    .replaceAll('**', '')
    .replaceAll('~~', '')
    .trim()
}

/** “Quay (https://…)”: a name, and the page behind it where it is one of the firm or the job. */
export const unlinked = (cell: string): { readonly name: string; readonly page?: string } => {
  const at = cell.indexOf(' (http')
  if (at < 1 || !cell.endsWith(')')) return { name: cell }
  const page = cell.slice(at + 2, -1)
  const name = cell.slice(0, at).trim()
  // A page of the tracker itself leads nowhere for anybody else.
  return /^https?:\/\/(?:[a-z]+\.)?notion\.(?:so|site)\//i.test(page) ? { name } : { name, page }
}
