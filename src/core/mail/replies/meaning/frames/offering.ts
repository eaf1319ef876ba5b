/** English: An offer, in any words. */
import type { Pattern } from '../pattern.ts'
import { either, frame, words } from './frame.ts'
import { open } from './shared.ts'

const glad = words(
  "want you|keen|thrilled|over the moon|delight(?:ed)?|pleas(?:ed|ure)|happy|glad|excited|honou?red|proud|love|loved|would like|i'd like|we'd like|looking forward|it's a yes|is a yes|congrat(?:s|ulations)|unanimous|good news|great news|fantastic news|brilliant news",
)

const join = words(
  'join(?:ed|ing)? (?:us|the|our|them)|bring you into (?:the|our) team|(?:have|having|welcome|welcoming|see) you (?:join|on (?:the team|board)|with us|aboard|as (?:our|a|the)|in the (?:role|job|post))|on board|aboard|(?:come|be) (?:and )?(?:work|working) (?:with|for) us|part of (?:the|our) team|work(?:ing)? with us|you on the team',
)

const offered = words(
  "offer(?:ed|ing)? you (?:the|this|a|an|our)(?: \\p{L}+){0,3} (?:role|job|position|post|place|contract)|offer(?:ing)? [£$€]?\\d+k?|your appointment|make you an offer|hire you|you (?:to be|as) (?:our|the) \\p{L}+|(?:bring|take) you on(?: board)?|have you on (?:board|the team)|offer pack|you (?:the|this) (?:job|role|position|post|place)|(?:job|role|place|position|post)(?: \\p{L}+){0,3} (?:is )?yours|you(?:'ve| have)? got (?:it|the \\p{L}+)|paperwork|contract|offer letter|want you(?! (?:back|in|over|round|to (?:come|meet|see|talk|speak))(?!\\p{L}))|terms",
)

const offerMade =
  /\b(?:they(?:'ve| have)|we(?:'ve| have)|(?:client|team|board|oxbow|kestrel|firm|company) (?:has|have))\b.{0,20}\b(?:offered|made (?:you )?an offer|come (?:back|through) with an offer)\b|\b(?:offer|terms|package|compensation)\b.{0,30}\b(?:below|as follows|attached|enclosed|follows?|is on its way|coming)\b|\b(?:verbal|formal|written|conditional) offer\b/i

const money =
  /(?:[£$€]\s?\d|\b\d{2,3}(?:[.,]\d{3}|k)\b|\b(?:base|basic|salary|compensation|package)\s{0,3}(?:[:=]|is|of|at)?\s{0,3}[£$€]?\d|\b\d{2,3} base\b)/i

const benefit =
  /\b(?:bonus|base|basic|pension|annual leave|holidays?|hols|equity|options|rsus?|health(?:care| insurance)?|probation|start(?:ing|s)? (?:date|on|\d|when\p{L}*)|signing|sign-on|car allowance|notice period|(?:days|weeks) off|weeks'? holiday|benefits|days (?:of )?(?:leave|holiday|pto))\b/iu

const asked =
  /\?|\b(?:usually|typically|market|parking|ticket|fee|scheme|expect\p{L}*|looking for|range|budget(?:ed)?|currently|current|hoping|what|would you|advertis\p{L}*|candidates?|roles? (?:pay|with)|paying|got a|fresh)\b/iu

/** The place itself is what is offered, whatever stands before it. */
const offersIt =
  /\b(?:writing|like|pleased|happy|able|delighted|want|wish|wanted|authorised|here) to (?:formally |officially |now )?(?:offer|confirm) (?:you )?(?:the|a|your|this|that) (?:\p{L}+ ){0,4}(?:role|job|position|post|place|contract|appointment|employment)\b|\bconfirm your acceptance\b|\bformal offer\b/iu

/** Said to whoever begins: to an applicant nobody says it. */
const welcomed =
  /\bit(?:'s| is) a yes from\b|\bwelcome (?:aboard|on board|to the (?:team|firm|company|family|crew))\b/i

/** A paper with terms that lies before the reader. */
const terms =
  /\b(?:package|letter|contract|agreement|paperwork)\b.{0,60}\b(?:salary|start date|hope you(?:'ll| will) (?:like|accept)|sign(?:ed)?|your signature)\b|\bput together an? (?:package|offer)\b/i

export const offers: readonly Pattern[] = [
  frame(
    'offer',
    0.85,
    [offersIt],
    either(open, /\b(?:not|interview|slot|call|chance|cannot|unable|other|another)\b|n't\b/i),
  ),
  frame(
    'offer',
    0.8,
    [welcomed],
    either(open, /\b(?:newsletter|community|talent (?:pool|network)|portal)\b/i),
  ),
  frame(
    'offer',
    0.85,
    [terms],
    either(/\?/, /\b(?:if|not|before|cover(?:ing)?|other|another|expectations?|reference)\b|n't\b/i),
  ),
  frame(
    'offer',
    0.85,
    [join, either(glad, words('would|will'))],
    either(
      /\?|\b(?:if|whether|unfortunately|not|call|interview|meeting|zoom|teams|round|lunch|dinner|session)\b|n't\b/i,
      words('for (?:a|an|the|our|another|your)'),
    ),
  ),
  frame(
    'offer',
    0.85,
    [offered, glad],
    either(
      /\?|\b(?:if|whether|unfortunately|not|interview|times?|slots?|feedback|hope|hoping|meet|know|soon|see|hear|speak|talk)\b|n't\b/i,
      words('want you to (?:know|meet|have|be (?:aware|able|there|at|in))|other|another|expect\\p{L}*'),
    ),
  ),
  frame(
    'offer',
    0.75,
    [
      either(
        words('contract|offer letter|offer pack|written offer|employment agreement'),
        words('you the offer'),
      ),
      words(
        'send|sent|sending|shared(?= .{0,60} with you)|e-?mail|email(?:ed)?|follow(?:s|ing)?|post(?:ed)?|drawn? up|drawing up|attached|enclosed|drawn up|on its way|over (?:this|to you|tomorrow|later)|will (?:be )?with you|tomorrow',
      ),
    ],
    either(
      /\?|\b(?:if|whether|not|other|before|once|until|templates?|examples?|supplier|client's|working on|interview)\b|n't\b/i,
      words('candidates?|nda'),
    ),
  ),
  frame(
    'offer',
    0.75,
    [
      words(
        "(?:have |has |had |'ve )?(?:chosen|chose|picked|selected|decided on) you|you(?:'re| are|'ve been| were) (?:our|their|the) (?:first|top|number one|clear|unanimous) (?:choice|pick)|(?:want|decided|like|love|keen|going|ready) to (?:hire|employ|appoint|recruit) you|(?:approved|confirm|confirmed|made) your appointment|welcome to the (?:team|company|firm|family)|(?:everyone|everybody|they|we|board|panel|team)(?: all)? said yes",
      ),
    ],
    either(
      /\?|\b(?:if|whether|not|but|next|round|stage|interview|shortlist|meet|test|task|would have|before|until|once)\b|n't\b/i,
      words(
        'to (?:progress|attend|take part|complete|proceed|present|come)|for (?:an?|the) (?:next|final|interview|second|call|chat|test)',
      ),
    ),
  ),
  frame(
    'offer',
    0.75,
    [
      /\b(?:we|they|the (?:panel|board|team))(?:'d| would) (?:very much |all |really )?like you to (?:lead|run|head|take (?:up|on|over) the|be our|become our|fill) /i,
    ],
    either(
      /\?|\b(?:if|whether|but|interview|meeting|session|round|task|exercise|call|discussion|workshop|conversation|presentation|tour)\b|n't\b/i,
      open,
    ),
  ),
  frame(
    'offer',
    0.75,
    [
      /\b(?:we|they|everyone|everybody|the team)(?: here)? (?:all |really |both )*wants? you(?: (?:in|on|for|as) .{0,40})?(?: with us)?[.!]*$/i,
    ],
    open,
  ),
  frame(
    'offer',
    0.8,
    [offerMade],
    either(
      /\?|\b(?:if|whether|not|hope|hoping|other|another|elsewhere|someone|somebody|until|before|once)\b|n't\b/i,
      words('times?|slots?|interviews?|candidates?'),
    ),
  ),
  frame(
    'offer',
    0.8,
    [
      /\b(?:sign|countersign|return|accept)\b/i,
      words(
        '(?:enclosed|attached|your|the) (?:\\p{L}+ )?agreement|contract|offer(?: letter)?|offer of employment|employment agreement',
      ),
    ],
    /\b(?:if|not|before|other|another|whether|NDA)\b|n't\b/i,
  ),
  frame(
    'offer',
    0.8,
    [words('(?:job|role|place|position|post|it)(?: \\p{L}+){0,2} is yours|is yours')],
    open,
  ),
  frame('offer', 0.7, [money, benefit], asked),
]
