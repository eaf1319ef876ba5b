import type { Rule } from '../rule.ts'
import { type ChannelFacts, type ChannelSay, channelSample } from './channel-facts.ts'

const creative =
  /\b(design|designer|creative|art|copywriter|brand|marketing|product|strategy|strategic|director|head|chief|sales|commercial|business development|partnerships)\b/i

export const C7: Rule<ChannelFacts, ChannelSay> = {
  id: 'C7',
  title: 'Something made for them',
  says: 'For creative, strategic and commercial roles an idea, a sketch or a plan made for them can carry a later message better than words.',
  sources: [
    {
      guide: 'mastering',
      says: 'A bespoke idea, a business plan or a go-to-market sketch can leave more of an impression than a note.',
    },
  ],
  judge: ({ dossier, thanks }) =>
    !thanks && creative.test(dossier.opportunity.role)
      ? { because: 'For this kind of role something you made for them says more than a note.' }
      : undefined,
  cases: [
    {
      name: 'a strategy lead',
      facts: channelSample({ opportunity: { role: 'Pricing Strategy Lead' }, thanks: false }),
      expect: { because: 'For this kind of role something you made for them says more than a note.' },
    },
    {
      name: 'an electrician',
      facts: channelSample({ opportunity: { role: 'Maintenance Electrician' }, thanks: false }),
      expect: undefined,
    },
  ],
}
