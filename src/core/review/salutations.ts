/** English greetings, after which whatever follows is taken for names. */
const plainly =
  /^(dear respected|respected dear|my dear|dear|hi there|hi|hello there|hello|hey there|hey|good (?:morning|afternoon|evening|day)|greetings)(?![\p{L}\p{M}'])[ ,]*/iu

/**
 * Words that greet, in the languages people write English letters from. A greeting of another language is no slip and no
 * name. Written with straight apostrophes; a longer one stands before a shorter one it begins with.
 */
const greetings = `
most respected|respected|esteemed|honou?rable|hon'ble|hiya|howdy|g'day|salutations|morning|afternoon|evening
namaste|namaskara?m?|namaskar|vanakkam|pranaa?m|adaab|sat sri akaa?l|nomoskar|ayubowan|kem chho|jai hind|om shanti
salaam|salam|as-?salaa?mu? '?alaikum|assalamu? '?alaikum|assalamu? '?alaykum|asalaa?m '?alaikum|asalamualaikum|wa '?alaikum as-?salaa?m|salaam '?alaikum|salam '?alaikum|marhaba|merhaba|ahlan|sabah al-?khair|shalom|dorood
bonjour|bonsoir|salut|cher|chère|chers|chères|madame, monsieur
hola|buen(?:os|as) (?:días|dias|tardes|noches)|buen día|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?
olá|ola|oi|bom dia|boa tarde|boa noite|prezad[oa]s?|car[oa]s?|exm[oa]s?\\.?
ciao|buongiorno|buonasera|salve|gentile|gentilissim[oa]|egregio|bondia|bon dia
guten (?:tag|morgen|abend)|grüß gott|grüss gott|grüezi|gruezi|servus|moin moin|moin|hallo|sehr geehrte[rs]?|lieber?|liebe|geachte|beste|goedemorgen|goedemiddag|goedendag|goeiedag
hej hej|hej|hei|god (?:morgon|morgen|dag|kväll)|kære|kära|bästa|hyvä|hyvää päivää|halló|sæl|sæll|tere|sveiki|labas|laba diena
cześć|dzień dobry|szanown[aiy]|drog[ai]|witam|dobrý den|dobry den|ahoj|vážen[áýí]|dobrý deň|jó napot|szia|tisztelt|kedves|bună ziua|buna ziua|bună|stimat[ăe]|dobar dan|poštovan[aiy]|pozdrav|zdravo|zdraveite|dober dan
zdravstvuyte|privet|dobry den|dobryi den|dobroho dnia|dobroho dnya|здравствуйте|добрый день|добрий день|привіт|привет|kalimera|kalispera|yassas|geia sas|αγαπητέ|αγαπητή|καλημέρα
sayın|sevgili|günaydın|iyi günler|selam|merhabalar|barev|gamarjoba|salom|assalomu alaykum|salamatsyzby|sain baina uu
kia ora|tēnā koe|tena koe|tēnā koutou|tena koutou|tēnā kōrua|mōrena|morena|haere mai|aloha|talofa lava|talofa|malo e lelei|mālō e lelei|bula vinaka|bula|fakaalofa lahi atu|kia orana|ia orana
ni hao|nǐ hǎo|nin hao|你好|您好|尊敬的|konnichiwa|konbanwa|ohayou? gozaimasu|こんにちは|annyeonghaseyo|annyeong|안녕하세요|xin chào|xin chao|kính gửi|chào|sawasdee|sawatdee|sabaidee|mingalaba|chum reap suor|selamat (?:pagi|siang|sore|malam|petang|tengah hari)|kumusta|kamusta|magandang (?:araw|umaga|hapon|gabi)|mabuhay|yth\\.?
jambo|hujambo|habari|shikamoo|mambo|sawubona|sanibonani|molo|molweni|dumela|dumelang|thobela|mhoro|makadii|mwaramutse|muraho|oli otya|ndewo|nno|nnọọ|kedu|ẹ káàárọ̀|ẹ kaaro|e kaaro|ẹ n lẹ|bawo ni|sannu|barka da (?:safiya|yamma|zuwa)|ina kwana|akwaaba|maakye|selam|tena yistilign|salama|nanga def|i ni ce|dia dhuit|dia duit|a chara|helo|shwmae|annwyl|bore da|prynhawn da|halo|fàilte|kaixo|egun on|kamisaraki|rimaykullayki|wohey|tansi|boozhoo|kwe|kwey
`

const elsewhere = new RegExp(
  `^(${greetings.trim().split(/[\n|]/).join('|')})(?![\\p{L}\\p{M}'])[ ,]*(?=$|[!:;—–-]|[\\p{Lu}\\p{Lo}]|[^,]{1,30},\\s*$)`,
  'iu',
)

/** The greeting a line begins with, as its first group, and what stands between it and a name. */
export const salutationIn = (line: string): RegExpExecArray | null =>
  plainly.exec(line) ?? elsewhere.exec(line)

/** Courtesy before or after a name, which says nothing about whose name it is: "Shri Rao", "Rao ji", "Tanaka-san". */
const courtesies = new Set(
  `mr mrs ms miss mx messrs dr prof professor sir dame lord lady madam madame mdm mam ma'am rev reverend fr father sister brother pastor bishop imam rabbi
  sheikh shaikh sheikha ustaz ustad ustadh alhaji alhaja hajia hajiya haji hajji hajjah chief engr eng arch barr barrister adv advocate hon honourable honorable
  hon'ble respected esteemed dear judge justice captain colonel general ambassador senator
  shri sri shree shrimati smt kumari ji jee saab saheb sahib sahab bhai bhaiya didi garu avargal anna akka aunty auntie uncle miyan janab begum
  san sama sensei kun chan ssi nim xiansheng nushi laoshi khun pak bapak bu ibu encik cik puan tuan datuk dato datin dato' tan kak bang po anh chi co thay
  herr frau fräulein fraulein doktor ing mag dipl monsieur m mme mlle mademoiselle maître maitre me señor senor señora senora señorita senorita sr sra srta don dona doña
  senhor senhora dom doutor doutora dra exmo exma signor signora signore sig sigra dott dottore dottoressa ingegnere avvocato
  mijnheer meneer mevrouw dhr mevr meester heer fru frue rouva pan pani panie dr. hab inż inz pán paní doc doamna domnul gospodin gospođa gospodja úr kisasszony
  bey bay hanım hanim hoca hocam efendi abi abla agha khanom khanum khanoom jan joon mirza kyrie kyria kýrie
  matua whaea kaumatua oga mama baba mzee bwana bibi ndugu dada kaka tata ma tat'
  jr sr ii iii iv phd md mba esq obe mbe cbe kc qc`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/\s+/),
)

/** Whether a folded word is courtesy and no name of its own; it may be both. */
export const isCourtesy = (word: string): boolean => courtesies.has(word.replace(/\.$/, ''))
