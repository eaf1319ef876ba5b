import type { RawDossier } from '../../../dossier/schema.ts'
import type { Invitation } from '../reading.ts'

type RawInterview = NonNullable<RawDossier['interviews']>[number]

const stages: readonly (readonly [RegExp, RawInterview['stage']])[] = [
  [/\b(?:informational|coffee|informal)\b/i, 'informational'],
  [
    /\b(?:screen(?:ing)?|intro(?:duct\w+)?|phone call|recruiter|first (?:call|chat|interview)|kennenlern\w*)\b/i,
    'screening',
  ],
  [/\b(?:panel|onsite loop|meet the team|super ?day)\b/i, 'panel'],
  [/\b(?:trial|taster|working interview|road test|weld(?:ing)? test|trade test|observed lesson)\b/i, 'trial'],
  [/\b(?:case (?:study|interview)|presentation)\b/i, 'case'],
  [/\b(?:technical|coding|system design|pair(?:ing| programming)|whiteboard|live test)\b/i, 'technical'],
  [/\b(?:final|last round|closing|vp|ceo|founder)\b/i, 'final'],
]

/** Which round an invitation is to, as far as its words and how many one `met` tell; else as the one before. */
export const stageOf = (
  { summary }: Pick<Invitation, 'summary'>,
  met: number,
  before: readonly RawInterview[],
): RawInterview['stage'] => {
  const named = stages.find(([words]) => words.test(summary))?.[1]
  if (named) return named
  if (met > 3) return 'panel'
  return before.at(-1)?.stage ?? 'screening'
}

/** How it takes place, as far as its place tells. */
export const formatOf = ({
  location = '',
  summary,
}: Pick<Invitation, 'location' | 'summary'>): RawInterview['format'] => {
  const text = `${location} ${summary}`
  if (/https?:|zoom|teams|meet\b|webex|whereby|skype|video/i.test(text)) return 'video'
  if (/\bphone\b|\bcall\b|tel\.?:|^\s*(?:\+\s*)?(?!\s)[\d\s()./-]{7,}$/i.test(text)) return 'phone'
  return location.trim() === '' ? 'video' : 'onsite'
}
