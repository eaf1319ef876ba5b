/** English: how people take leave. One of these says nothing; several, where nothing else is decided, say no. */
import { patterns } from '../pattern.ts'

export const farewell = patterns('rejection', [
  [
    0.2,
    /\b(?:sorry|afraid|unfortunately|sadly|gutt(?:ed|ing)|hate (?:writing|sending) th\w+)\b(?! (?:for|about) the| to (?:ask|bother|chase|keep))/i,
    /\?/,
  ],
  [
    0.4,
    /\b(?:(?:try|apply|re-?apply|interview) (?:with us )?again|(?:future|other|new) (?:roles?|openings|opportunities|vacancies)\b.{0,40}\b(?:come|arise|fit|suit|mind|file|soon)|(?:keep|hold on to) (?:you|your \w+)(?: \w+)? (?:in mind|on file)|on(?:to| to) the next|back to the drawing board|(?:more|others?|something else) to show you|paths (?:will |may )?cross|stay in touch for)\b/i,
    /\?/,
  ],
  [
    0.3,
    /\b(?:good luck|best of luck|every success|all the (?:very )?best (?:with|in|for)|wish you (?:well|luck|every|all|success))\b/i,
    /\b(?:exam|test|interview|presentation|tomorrow|today)\b/i,
  ],
  [
    0.3,
    /\b(?:(?:field|competition|standard|shortlist) (?:was|is) (?:\w+ )?(?:strong|high|tough)|strong (?:field|competition|group|pool)|(?:over|more than|nearly|about) \d+ appl\w+|many (?:strong|good|excellent|impressive) \w+|(?:very |a )close (?:second|call|run)|(?:hard|tough|difficult|agonising) (?:decision|choice|call)|not an easy (?:decision|choice))\b/i,
    /\?/,
  ],
  [
    0.4,
    /\b(?:nothing you (?:could|did)|nothing to do with you|lose heart|chin up|(?:fought|argued) (?:your corner|for you)|their loss|they were wrong|liked you|you (?:were|are) (?:very |really )?(?:good|impressive|close)|you interviewed (?:very |really )?well|for what it's worth)\b/i,
    /\?|\bbetter than\b/i,
  ],
  [
    0.55,
    /^(?:it's |it has |it )?(?:gone|went|has gone) to (?:someone|somebody|another|an? (?:internal|other))\b|\bappointment has (?:now |already )?been made\b|\bthat is that\b/i,
  ],
])
