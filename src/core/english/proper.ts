import { isCommon } from './common-words.ts'

const names = `
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July September October November December
English French German Spanish Italian Portuguese Dutch Swedish Norwegian Danish Finnish Greek Russian Ukrainian Czech Hungarian Romanian Bulgarian Croatian Serbian Welsh Scottish Irish
Arabic Hebrew Persian Hindi Urdu Punjabi Bengali Tamil Telugu Gujarati Cantonese Chinese Japanese Korean Vietnamese Thai Tagalog Swahili Yoruba Igbo Amharic Somali Latin
American British Canadian Australian European African Asian Mexican Brazilian Nigerian Ghanaian Kenyan Indian Pakistani Bangladeshi Filipino Indonesian
London Paris Berlin Toronto Boston Chicago Edinburgh Glasgow Manchester Dublin Amsterdam Sydney Melbourne Vancouver Montreal
Canada England Scotland Ireland Wales Germany France Spain Italy Poland India Australia America Europe Africa Asia
Christmas Covid Easter Ramadan Diwali Hanukkah Woolworths Tesco Sainsbury Waitrose Zelda Tetris Oracle Perl Leeds Halifax Moncton Birmingham Bristol Cardiff Belfast Newcastle Sheffield Liverpool Nottingham Brighton Oxford Cambridge Aberdeen Dundee Indigenous Aboriginal Inuit Catholic Jewish Muslim Sikh Hindu Victorian Roman Viking Tudor Edwardian Georgian Buddhist Christian Mrs Mr Ms Dr Prof SQL AWS CSS HTML NHS GDPR VAT CFA ICU UX QA API Bayesian Ofsted Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Kubernetes Python Postgres LinkedIn GitHub Salesforce Kafka`

/** Days, months, languages and places that are written with a capital: lower case → as written. */
export const properNouns: ReadonlyMap<string, string> = new Map(
  names
    .trim()
    .split(/\s+/)
    .map((name) => [name.toLowerCase(), name]),
)

const nameLike = new Set(
  `sue pat gray eve ivy daisy lily ruby amber crystal frank nick jack dean chase penny sandy sky autumn jade pearl dale glen cliff heath brook brooke
wade lance max ray dick ben university national apple baker smith taylor carter shepherd mason bishop pope abbot knight dame prof solutions consulting
insurance primary clinic brothers holdings international foundation institute museum`.split(/\s+/),
)

/** Names and parts of company names that are everyday words, so that lower case says nothing. */
export const tooCommon = (word: string): boolean => isCommon(word) || nameLike.has(word)
