const names = `
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October November December
English French German Spanish Italian Portuguese Dutch Swedish Norwegian Danish Finnish Greek Russian Ukrainian Czech Hungarian Romanian Bulgarian Croatian Serbian Welsh Scottish Irish
Arabic Hebrew Persian Hindi Urdu Punjabi Bengali Tamil Telugu Gujarati Mandarin Cantonese Chinese Japanese Korean Vietnamese Thai Tagalog Swahili Yoruba Igbo Amharic Somali Latin
American British Canadian Australian European African Asian Mexican Brazilian Nigerian Ghanaian Kenyan Indian Pakistani Bangladeshi Filipino Indonesian
London Paris Berlin Toronto Boston Chicago Edinburgh Glasgow Manchester Dublin Amsterdam Sydney Melbourne Vancouver Montreal
Canada England Scotland Ireland Wales Germany France Spain Italy Poland India Australia America Europe Africa Asia
Christmas Easter Ramadan Diwali Hanukkah Woolworths Tesco Sainsbury Waitrose Zelda Tetris Oracle Perl Leeds Halifax Moncton Birmingham Bristol Cardiff Belfast Newcastle Sheffield Liverpool Nottingham Brighton Oxford Cambridge Aberdeen Dundee Indigenous Aboriginal Inuit Catholic Jewish Muslim Sikh Hindu Victorian Roman Viking Tudor Edwardian Georgian Buddhist Christian Mrs Mr Ms Dr Prof SQL AWS CSS HTML NHS GDPR VAT CFA ICU UX QA API Bayesian Ofsted Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Kubernetes Python Javascript Postgres Excel LinkedIn GitHub Salesforce Kafka`

/** Days, months, languages and places that are written with a capital: lower case → as written. */
export const properNouns: ReadonlyMap<string, string> = new Map(
  names
    .trim()
    .split(/\s+/)
    .filter((name) => !['August', 'Excel', 'Mandarin', 'Javascript'].includes(name))
    .map((name) => [name.toLowerCase(), name]),
)

/** Names and parts of company names that are everyday words, so that lower case says nothing. */
export const tooCommon: ReadonlySet<string> = new Set(
  `will mark grace hope may bill art sue pat rose young long green white black brown gray grey king may june april august faith joy dawn eve ivy
holly daisy lily ruby amber crystal frank guy rob nick jack dean grant chase miles penny sandy sky summer autumn jade olive pearl robin drew dale glen
cliff heath brook brooke wade lance max ray rich dick van per ben law bank group health care data systems labs school office house home works the and
press media studio studios college university city county general national first north south east west new union trust partners capital green blue
red apple target stone wood woods field fields hill hills lake park rivers day weeks best good sharp small little short price page bell ford
mills cook baker smith taylor carter parker hunter fisher shepherd mason bishop pope abbot knight major sir dame lord lady doctor prof analytics
digital global services solutions consulting software design legal insurance primary public service council hospital ward clinic store stores
daughters sons brothers company limited holdings international foundation institute museum library church centre center team people one two three`
    .trim()
    .split(/\s+/),
)
