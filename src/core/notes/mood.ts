/** Words of trouble or criticism: such a note is told soberly or left out, since a message may be passed on. */
const trouble =
  /\b(short[- ]?staffed|short of|shortage|understaffed|lack(s|ed|ing)?|problems?|trouble|struggl\w+|burn(ed|t)?[- ]?out|turnover|layoffs?|laid off|redundanc\w+|fired|sacked|quit|chaos|chaotic|mess|messy|broken|fail\w*|lost|losing|losses|debt|backlog|complain\w*|worr(y|ies|ied)|afraid|scared|hat(e|es|ed)|angry|toxic|worst|bad|badly|wrong|mistakes?|died|death|ill|sick|lawsuit|sued|got cut|cut in half|by gut|understand nothing|behind schedule|overworked|underpaid|weak|slow)\b/i

/** The same words where nothing is wrong: denied, mended, part of a trade's vocabulary, or on purpose. */
const harmless =
  /\b(?:(?:no|not? (?:an?|any)|never|without(?: an?)?|zero|nobody(?: ever)?|hardly any|fewer|less) (?:\w+ ){0,2}?(?:shortage|problems?|trouble|turnover|layoffs?|redundanc\w+|fired|quit|chaos|mess|fail\w*|lost|losing|losses|debt|backlog|complain\w*|worr\w+|hate\w*|angry|mistakes?|wrong|bad)|(?:from|every|each|any|the|handl\w+|answer\w*|tak\w+|log\w*|publish\w*|read\w*|through) (?:\w+ )?complaints?|(?:harder|hard|real|interesting|open|nice|good|maths?|set|word|toy|business|customer) problems?|problem[- ](?:solv\w+|sets?|based)|debt (?:funds?|markets?|advice|collection|capital|desk|team)|fail(?:s|ed|ing)?[- ](?:fast|safe|over|safely|gracefully)|failover|failsafe|lost (?:property|luggage|and found|relatives?|keys?)|slow(?:s|ed|ing)? down|slow (?:cook\w*|fashion|food|lane|release|start|path|query|queries|tests?|burn)|making slow \w+ fast|sick (?:children|kids|animals|calves|pay|leave)|(?:critically|seriously|acutely|mentally|very) ill|weak (?:ties|points?|spots?|references?|signals?)|bad (?:debts?|graphs?|puns?|jokes?)|(?:learn\w*|learnt) from (?:\w+ )?(?:mistakes?|failures?)|what went wrong|broken (?:builds?|windows?)|something broken|(?:backlog|problems?|debts?|mess|complaints|mistakes) (?:(?!not\b|never\b|only\b)\w+ ){0,4}(?:cleared|fixed|solved|mended|sorted out|paid off)|(?:cleared|fixed|solved|mended|sorted out|paid off) (?:\w+ ){0,2}(?:backlog|problems?|debts?|mess|complaints|mistakes)|burn(?:ed|t) down charts?|angry birds)\b/gi

/** True for a note that reads as bad news, or that would embarrass who said it if the message were forwarded. */
export const sombre = (text: string): boolean => trouble.test(text.replace(harmless, ' '))

/** News that one may be told and is not glad of: less of something, somebody ill, somebody gone. */
const less =
  /\b(?:drop(?:s|ped|ping)?(?! (?:in|by)\b)|fell|fallen|falling|halv\w+|cuts?|cutting|rework|shrink\w*|shrank|shrunk|sick(?:ness)?|illness\w*|absen\w+|strikes?|vacanc\w+|clos(?:es|ed|ing|ure)|leaves|leaving|left|resign\w*|retir\w+|disasters?|accidents?|injur\w+|complaints?|burnout|delay\w*|overspent|frozen)\b/i

/** True for what nobody is glad, impressed or happy to hear. */
export const unwelcome = (text: string): boolean => sombre(text) || less.test(text.replace(harmless, ' '))
