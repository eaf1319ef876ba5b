import { withArticle } from '../english/article.ts'

/** Posts a house has one of: "as Head of Retail", not "as a Head of Retail". */
const single =
  /^(?:interim |acting |deputy |group |global |regional )*(?:head|chief|vice[- ]president|s?vp|evp|president|director|dean|provost|general counsel|managing director|c[a-z]o)\b|^(?!assistant |associate )(?!.*\b(?:to|for) (?:the )?\S+$).*\b(?:lead|head|headteacher|director|c[a-z]o|general counsel|(?:front office|store|office|branch|general|practice|brand|product|marketing|operations) manager|(?:production|managing|commissioning|features) editor|programmer)$/i

const leading = /^(?:head|vice[- ]president|s?vp|evp|director|chief|president|dean)$/i

const trimmed = (role: string): string =>
  role
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:an?|the)\s+(?=\S)/i, '')
    .replace(/(?<![\s.,;:!])[\s.,;:!]+$/u, '')
    // “(exploratory)”, “(m/f/d)”: a remark on the vacancy, which nobody calls the post.
    .replace(/(?<=\S) \((?!\p{Lu}[\p{L}]|\d)[^()]{1,30}\)$/u, '')

const postOf = (role: string): string =>
  trimmed(role).replace(/(?<!\s)\s+(?:role|position|job|post|vacancy)$/i, '')

/** "RN – Night Shift" → "RN (Night Shift)": a dash would break the sentence in two. */
const undashed = (role: string): string =>
  role.replace(
    /^(?=[^()]*$)([^()]+?)(?<!\s)\s+[–—-]\s+([^()]+)$/u,
    (_, post: string, what: string) => `${post} (${what})`,
  )

/** "Associate, Commercial Disputes" → "Associate in Commercial Disputes"; undefined where there is one part only. */
const joined = (role: string): string | undefined => {
  const [post, what, ...rest] = role.split(/(?:(?<!\s)\s+)?,\s*/)
  if (!post || !what || rest.length > 0) return undefined
  const place =
    /\b(department|team|unit|ward|office|division|group|home|clinic|hospital|school|kitchen|shop|store|cent(?:re|er)|branch|lab(?:oratory)?|library|nursery)$/i.test(
      what,
    )
      ? `the ${what}`
      : what
  return `${post} ${leading.test(post) ? 'of' : 'in'} ${place}`
}

/** The role after "for", "in", "about": "the Senior Data Engineer role", "the role of Associate in Commercial Disputes". */
export const roleNoun = (role: string): string => {
  const plain = undashed(postOf(role))
  if (plain === '') return 'the role'
  const two = joined(plain)
  if (two) return `the role of ${two}`
  const own = /\s(role|position|job|post|vacancy)$/i.exec(trimmed(role))?.[1]
  return `the ${plain} ${own ? own.toLowerCase() : 'role'}`
}

/** The role after "to work with you": "as an Associate in Commercial Disputes", "as Head of Retail". */
export const asRole = (role: string): string => {
  const plain = undashed(postOf(role))
  if (plain === '') return 'in this role'
  const post = joined(plain) ?? plain
  return single.test(post.replace(/^([^(]*)\(.*\)$/, '$1').trimEnd())
    ? `as ${post}`
    : `as ${withArticle(post)}`
}
