/** English: Not yet, another date, a halt. */
import type { Pattern } from '../pattern.ts'
import { either, frame, words } from './frame.ts'
import { seat } from './shared.ts'

const hearing = words(
  'hear|know|answer|decision|decide[sd]?|news|update|word|verdict|feedback|touch|back to (?:you|everyone|all)|tell you|sign-?off|conclude|result|confirm|response|come back|(?:get|getting) back|chas(?:e|ing)(?! (?:me|us)\b)|revert|latest|outcome',
)

const span = words(
  'by|until|till|before|once|due|in (?:early|mid|late)|on (?:the \\d|\\d|(?:mon|tues|wednes|thurs|fri)day)|after (?:the|that|our|christmas|easter|\\d)|within|later|soon|end of|next week|next month|(?:mon|tues|wednes|thurs|fri)day|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|the \\d{1,2}(?:st|nd|rd|th)|another (?:week|few|couple)|more time|as soon as|shortly|(?:soon|long|shortly|straight|right) after(?:wards)?',
)

const ours = words(
  "we|us|i|me|i'll|i'm|we'll|you'll|you will|expect|they|the (?:panel|team|board|client)|should|give|bear|(?:decision|answer|decisions) (?:will|is|are|should)",
)

const stillOpen =
  /\b(?:no (?:news|word|update|decision)|nothing to (?:tell|report|share|say)|be .{1,20} before (?:i|we)|nothing (?:from|back|yet|to report|heard)|still (?:have|waiting|to see|interviewing|deciding|discussing|meeting|seeing|working|in the middle)|not (?:yet )?heard|haven't (?:yet )?heard|(?:gone|all) quiet|bear with|drag(?:s|ging)|hold tight|running (?:behind|late)|taking (?:its|a|some|longer|more) (?:time|while|longer|than)?|more time|give (?:me|us) (?:until|till|a (?:few|bit|little|couple|day|week|moment)|another|to)|hang (?:on|in)|sit tight|chasing(?! (?:me|us)\b)|more (?:people|candidates) to (?:see|meet)|behind schedule|delayed|under review|remains (?:active|open)|(?:have|has)(?: not|n't)(?: yet)? (?:been able to|had (?:a chance|the chance|time|everyone|everybody))|not (?:yet )?(?:got|been able)|nothing (?:firm|definite|concrete|settled)|still (?:going|working|wading|reading) through|still being (?:looked at|considered|reviewed|assessed|discussed|decided|weighed)|(?:don't|do not) know yet|(?:not|n't|nobody)\b.{0,20}\bgot (?:a?round) to|(?:seeing|meeting|interviewing|talking to|speaking to|see|meet|speak to|interview) (?:\w+ ){0,2}(?:more|other|another|last|remaining) (?:people|candidates?|person|applicants?)|(?:before|until|when|once)\b.{0,12}\bmak(?:e|ing) up (?:our|their|my|his|her) minds?|(?:won't|can't|cannot|not|n't)\b.{0,25}\b(?:say|tell|know|decide|have)\b.{0,25}\b(?:before|until|till)|nothing yet|(?:couple|few) more (?:days|weeks)|another (?:week|fortnight|few days)|decision day|still (?:very much )?(?:in (?:it|the (?:running|frame|mix))|in contention))\b/i

const moved =
  /\b(?:can|could|shall|may|might) we (?:please )?(?:push|move|shift|postpone|rearrange|reschedule|put off|bring forward) (?:our|the|your|it|this|that|things|tomorrow's|today's|\w+day's|\w+day)\b|\b(?:need|have|had|got|want|afraid)\b.{0,12}\bto (?:move|shift|push|change|rearrange|swap|cancel|reschedule|postpone) (?:our|the|your|tomorrow's|today's|this|monday|tuesday|wednesday|thursday|friday)\b/i

const paused = words(
  'paus(?:ed|ing)|on (?:hold|ice|pause)|frozen|freeze|parked|shelved|suspended|stalled|halted|deferred|mothballed|pushed (?:back|out) (?:to|until) (?:next|the new) \\p{L}+',
)

export const waiting: readonly Pattern[] = [
  frame(
    'new-date',
    0.75,
    [hearing, span, ours],
    /\bneed (?:to know|an answer|your|it|this|them)\b|\b(?:let (?:me|us) know|please|pls|kindly|if you|your (?:decision|answer|feedback|thoughts)|offer|interview)\b|\?/i,
  ),
  frame('new-date', 0.7, [stillOpen], /\?|\bif\b|\byou (?:need|taking)\b/i),
  frame('new-date', 0.8, [moved], /\b(?:not|if)\b|n't\b/i),
  frame(
    'on-hold',
    0.8,
    [paused, either(seat, words('things?|everything|it all|process'))],
    either(/\b(?:if|not|unless|no longer|lifted)\b|n't\b|\?/i),
  ),
]
