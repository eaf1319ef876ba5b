/** Words of trouble or criticism: such a note is told soberly or left out, since a message may be passed on. */
const trouble =
  /\b(short[- ]?staffed|short of|shortage|understaffed|lack(s|ed|ing)?|problems?|trouble|struggl\w+|burn(ed|t)?[- ]?out|turnover|layoffs?|laid off|redundanc\w+|fired|sacked|quit|chaos|chaotic|mess|messy|broken|fail\w*|lost|losing|losses|debt|backlog|complain\w*|worr(y|ies|ied)|afraid|scared|hat(e|es|ed)|angry|toxic|worst|bad|badly|wrong|mistakes?|died|death|ill|sick|lawsuit|sued|got cut|cut in half|by gut|understand nothing|behind schedule|overworked|underpaid|weak|slow)\b/i

/** True for a note that reads as bad news, or that would embarrass who said it if the message were forwarded. */
export const sombre = (text: string): boolean => trouble.test(text)
