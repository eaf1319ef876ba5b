/** Firm and job in one cell: “Quay – Cook”, “Cook at Quay”, “Quay (Cook)”; undefined where it cannot be told. */
export const firmAndJob = (cell: string): { readonly company: string; readonly role: string } | undefined => {
  const text = cell.trim()
  if (text.length > 120 || !/^[\p{L}\d]/u.test(text)) return undefined
  const [, job, firm] = /^([^\n]{2,60}?) (?:at|@|bei|chez|presso|bij) (\p{Lu}[^\n]{1,60})$/u.exec(text) ?? []
  if (job !== undefined && firm !== undefined) return { company: firm, role: job }
  const cut = [/ [–—|/-] /, /: /, /, /].map((sign) => sign.exec(text)).find((found) => found !== null)
  if (cut) {
    const [company, role] = [text.slice(0, cut.index).trim(), text.slice(cut.index + cut[0].length).trim()]
    return company.length > 1 && /^[\p{L}\d].*\p{L}/u.test(role) ? { company, role } : undefined
  }
  const [, named, within] = /^([^()]{2,60}) \(([^()]{3,60})\)$/.exec(text) ?? []
  return named !== undefined && within !== undefined ? { company: named, role: within } : undefined
}
