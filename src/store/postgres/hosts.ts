/**
 * The servers that an address names, each as an address of its own: `postgres://ada@one:5432,two:5432/search` is two. The driver
 * knows one only.
 */
export const hostsOf = (url: string): readonly string[] => {
  const [, scheme, rest] = /^(postgres(?:ql)?:\/\/)(.*)$/s.exec(url) ?? []
  if (scheme === undefined || rest === undefined) return [url]
  const path = rest.search(/[/?]/)
  const authority = path === -1 ? rest : rest.slice(0, path)
  const at = authority.lastIndexOf('@') + 1
  return authority
    .slice(at)
    .split(',')
    .map((host) => `${scheme}${authority.slice(0, at)}${host}${path === -1 ? '' : rest.slice(path)}`)
}

/** What a person is told of a place: where it is and what it is called, never who signs in nor with what. */
export const whereIs = (url: string): string => {
  const bare = url.replace(/^postgres(?:ql)?:\/\//, '').replace(/\?.*$/s, '')
  const path = bare.indexOf('/')
  const authority = path === -1 ? bare : bare.slice(0, path)
  return `${authority.slice(authority.lastIndexOf('@') + 1)}${path === -1 ? '' : bare.slice(path)}`
}

/** An address of a PostgreSQL database and nothing else. */
export const isPostgres = (url: string): boolean => /^postgres(?:ql)?:\/\//.test(url)
