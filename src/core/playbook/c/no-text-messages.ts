import type { Rule } from '../rule.ts'
import { type ChannelFacts, type ChannelSay, channelSample } from './channel-facts.ts'

export const C9: Rule<ChannelFacts, ChannelSay> = {
  id: 'C9',
  title: 'No text messages, no social media for thanks',
  says: 'Where only a phone number or a profile is known, ask for an address first, unless they text with you themselves: few hiring managers welcome thanks by text message (4 %) or social media (6 %).',
  sources: [
    { guide: 'house', says: 'Surveys of HR managers by a staffing firm, United States and Canada, 2017.' },
  ],
  judge: ({ person, thanks, texted }) =>
    thanks &&
    person.email === undefined &&
    person.prefers === undefined &&
    !texted &&
    (person.phone !== undefined || person.linkedin !== undefined)
      ? {
          because:
            'Few welcome thanks by text message (4 %) or social media (6 %); an address is worth asking for.',
        }
      : undefined,
  cases: [
    {
      name: 'only a number is known',
      facts: {
        ...channelSample(),
        person: { id: 'kim', name: 'Kim', phone: '+1 416 555 0100', primary: false, helper: false },
      },
      expect: {
        because:
          'Few welcome thanks by text message (4 %) or social media (6 %); an address is worth asking for.',
      },
    },
    {
      name: 'only a number is known, and they text themselves',
      facts: {
        ...channelSample({ texted: true }),
        person: { id: 'kim', name: 'Kim', phone: '+1 416 555 0100', primary: false, helper: false },
      },
      expect: undefined,
    },
    {
      name: 'the e-mail address is known',
      facts: channelSample({ person: { phone: '+1 416 555 0100' } }),
      expect: undefined,
    },
  ],
}
