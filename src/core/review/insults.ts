import { distance, folded } from '../english/nearest.ts'

/**
 * Words that are never put into anybody’s mouth: a slip next to one of them may be a name, and a name must not be turned
 * into a people, a faith, an illness, a crime or an insult. Singular, in small letters; other forms are found by their stem.
 */
const never = `
nazi nazism neonazi fascist fascism hitler ss kkk klan klansman stalin stalinist maoist communist commie marxist jihad jihadi jihadist taliban hamas hezbollah isis
african afghan afghani albanian algerian american andorran angolan antiguan arab arabic arabian argentine argentinian armenian aryan asian australian aussie austrian azerbaijani azeri bahamian bahraini
bangladeshi bantu barbadian basque belarusian belgian belizean bengali beninese berber bermudan bhutanese bolivian bosnian botswanan brazilian breton brit british briton bruneian bulgarian burmese
burundian cambodian cameroonian canadian caribbean catalan caucasian chadian chechen cherokee chilean chinese colombian comoran congolese cornish corsican cossack creole croat croatian cuban cypriot czech dane danish
djiboutian dominican dutch dutchman dutchwoman ecuadorian egyptian emirati english englishman englishwoman eritrean eskimo estonian ethiopian european eurasian fijian filipina filipino finn finnish flemish french
frenchman frenchwoman frisian gabonese gaelic gambian georgian german germanic ghanaian greek greenlander grenadian guatemalan guinean gujarati guyanese gypsy haitian hausa hawaiian hebrew hispanic hmong honduran
hun hungarian icelander icelandic igbo inca indian indo indonesian inuit iranian iraqi irish irishman irishwoman israeli israelite italian jamaican japanese javanese jordanian kazakh kenyan khmer korean kosovan kurd kurdish kuwaiti kyrgyz
lao laotian latin latina latino latvian lapp lebanese levantine liberian libyan lithuanian luxembourger macedonian madagascan magyar malagasy malawian malay malayan malaysian maldivian malian maltese manx maori marathi
masai mauritanian mauritian maya mayan mexican moldovan mongol mongolian mongoloid montenegrin moor moorish moroccan mozambican namibian navajo negro negress negroid nepalese nepali nicaraguan nigerian nigerien nordic norman norse norwegian omani
oriental ottoman pakistani palestinian panamanian papuan paraguayan parsi pashtun persian peruvian philistine pole polish polynesian portuguese prussian punjabi qatari roma romani romanian romany russian ruskie rwandan
sami samoan saudi saxon scandinavian scot scots scotsman scottish semite semitic senegalese serb serbian serbo siamese sicilian sikh sindhi sinhalese sioux slav slavic slavonic slovak slovakian slovene slovenian somali soviet spaniard spanish
sudanese sumerian swazi swede swedish swiss syrian taiwanese tajik tamil tanzanian tartar tatar telugu thai tibetan tongan trinidadian tunisian turk turkic turkish turkman turkmen tutsi hutu ugandan ukrainian uruguayan uzbek
venezuelan viking vietnamese vietcong welsh welshman welshwoman xhosa yemeni yiddish yoruba yugoslav zambian zimbabwean zulu apache mohawk mohican comanche aztec bushman hottentot pygmy immigrant refugee foreigner migrant
agnostic amish anglican atheist baptist bahai brahmin brahman buddhist calvinist catholic christian druze evangelical gentile goy gentoo hasid hasidic heathen heretic hindu infidel islam islamic islamist
jain jesuit jew jewess jewish jewry judaic judaism lutheran mennonite methodist mormon moslem muslim mohammedan orthodox pagan papist presbyterian protestant puritan quaker quran rabbi rastafarian satan satanic satanist satanism scientologist
semitism sharia shia shiite shinto sufi sunni taoist theist wiccan zionist zionism zoroastrian burka burqa hijab fatwa imam ayatollah mullah ganja adolf yemenite gazan ibo canaanite hittite moabite samaritan babylonian assyrian phoenician spartan trojan dalit untouchable messiah antichrist lucifer devil demon
slave slavery serf peasant savage barbarian cannibal primitive tribal native aboriginal abo aborigine half-breed mulatto mestizo quadroon coloured colored whitey redskin redneck
nigger nigga niggard niggardly niggle coon darky darkie sambo spade jigaboo pickaninny golliwog kaffir kafir wog paki raghead towelhead chink chinaman chinky gook slope jap nip dago wop spic spick wetback beaner greaser gringo guido
kike yid hymie sheeny heeb shylock kraut boche jerry frog limey pom pommy mick paddy taig polack bohunk honky honkey cracker hillbilly gipsy gyp gypped pikey tinker injun squaw papoose coolie uncle-tom oreo uppity eskimo
gay queer queen fag faggot fagot homo homosexual lesbian lesbo dyke dike tranny transsexual transvestite shemale hermaphrodite eunuch pansy sissy fairy poof bisexual pervert deviant
murder murderer murderess killer kill killing slayer assassin assassinate manslaughter homicide suicide suicidal genocide massacre slaughter lynch hangman butcher terror terrorist terrorism bomber bomb hijacker
rape raped raper rapist rapine molest molester paedophile pedophile incest abuser abuse abusive predator harasser stalker groper grope
thief thieve thieving theft rob robber robbery burglar burglary burgle steal stealing stolen stole mugger looter loot pirate bandit brigand crook criminal crime convict felon felony inmate prisoner prison jail jailbird gangster gang gangbang thug hoodlum hooligan
mafia mafioso mobster racketeer extortion blackmail bribe briber bribery corrupt corruption fraud fraudster fraudulent embezzle embezzler swindle swindler scam scammer forger forgery liar lie lied lying cheat cheater perjury perjurer traitor treason spy smuggler trafficker
kidnap kidnapper arson arsonist vandal rioter rebel insurgent guerrilla gunman sniper hitman pimp dealer drug cocaine heroin meth opium crack cannabis marijuana weed junkie addict stoner alcoholic drunk drunkard wino booze boozer
whore whoremonger prostitute hooker harlot hussy slut slutty tramp trollop strumpet bitch bitchy bastard bugger bugger sod git twat prat tosser wanker wank bollocks berk
fuck fucker fucking shit shitty shite crap crappy turd piss pissed poo poop pee urine feces faeces fecal excrement dung manure muck scum scumbag filth filthy dirty dirt slime slimy snot puke vomit fart bum butt buttock arse ass asshole arsehole anus anal rectum rectal bowel
dick cock penis prick dong schlong willy knob phallus phallic testicle testicular scrotum balls boner erection erect vagina vaginal vulva pussy cunt clitoris labia tit titty tits boob booby breast nipple nude naked nudity topless horny lewd lust lusty lecher lecherous
sex sexy sexual sexist porn porno pornography pornographic orgy orgasm erotic erotica masturbate sodomy sodomite sadist masochist kinky fetish hymen uterus womb semen sperm condom damn damned damnation hell hellish
idiot idiotic moron moronic imbecile cretin dunce dumb dummy dimwit stupid fool foolish silly simpleton retard retarded halfwit nitwit twit dolt dullard dope nerd geek loser lout oaf boor bore boring bimbo airhead ditz
`

/** Everyday words, an insult in the place of a name: for these a word in small letters must be one slip away. */
const neverOfName = `
black white brown yellow alien frog jerry cracker fairy fail lie lying lied crook hell damn
ugly fat fatso fatty obese flabby plump chubby dwarf midget runt shrimp skinny scrawny hag crone witch wizard ogre monster beast brute brutal freak weirdo creep creepy crazy insane lunatic maniac mad madman psycho psychopath psychotic schizo nutter nut loony demented
spastic cripple crippled lame leper leprosy deaf mute blind bald senile geriatric invalid autistic epileptic diabetic anorexic bulimic cancer tumour tumor ulcer pox syphilis herpes aids hiv plague cholera scab scabies lice louse flea tick leech parasite vermin germ
dead death deadly die died dying corpse cadaver coffin grave tomb zombie ghoul vampire mummy ghost poison venom disease sick sickly ill mangy rabid pest
ape baboon monkey gorilla chimp chimpanzee pig piggy hog swine sow boar cow ox donkey jackass mule goat sheep lamb dog doggy mutt mongrel cur rat rodent mouse weasel skunk toad slug snail worm maggot cockroach roach insect snake viper vulture buzzard jackal hyena turkey chicken goose parrot
evil vile vicious wicked nasty mean cruel hateful hate hater haters enemy villain villainous rascal rogue knave scoundrel miser miserly greedy greed selfish vain lazy idle idler sloth slob slovenly sleazy sleaze shabby tacky trashy trash garbage rubbish junk waste useless worthless
goon meany meanie jerk sucker twerp punk brat prude tart floozy vamp wench klutz schmuck putz ninny goof goofy dork dweeb dingbat wacko loony fink cad warlike unman apelike enema unclean smug sham shoddy sully tainted tarnish vapid vacant vulgar warped wretch wretched yob yobbo zit malaria covid ebola zika measles mumps rabies sars
coward cowardly weak weakling wimp weasel sneak sneaky snob snobby snobbish bully bigot bigoted racist racism tyrant despot dictator oppressor fanatic zealot extremist radical radicals anarchist
beggar bum hobo vagrant pauper poor poverty servant maid peon lackey lowlife deadbeat bankrupt failure fail failed virgin spinster divorcee widow orphan illegitimate adulterer adultery mistress concubine harem
sinner sin sinful shame shameful shameless disgrace disgraceful disgusting gross hideous horrid horrible awful terrible ghastly grim sinister shady smelly stink stinky stench rotten rot nauseous nausea
`

const always = new Set(never.trim().split(/\s+/))
const ofNames = new Set([...always, ...neverOfName.trim().split(/\s+/)])

/** A word as it may stand in the list: without possessive, plural and other common ends. */
const stemsOf = (word: string): readonly string[] => {
  const low = folded(word)
    .replace(/'s?$|^'|'$/g, '')
    .replace(/'s$/, '')
  const cut = ['s', 'es', 'ed', 'd', 'ing', 'ish', 'ly', 'y', 'er', 'ness'].flatMap((end) =>
    low.length > end.length + 2 && low.endsWith(end) ? [low.slice(0, -end.length)] : [],
  )
  return [low, low.replace(/ies$/, 'y'), low.replace(/men$/, 'man'), low.replace(/ves$/, 'f'), ...cut]
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}'’]+/gu) ?? []

/**
 * Whether new words would say of someone what nobody asked to say: they hold a people, a faith, a crime, an illness or an
 * insult that was not in the words they replace (but for its case and ending) and is not recorded.
 */
export const wouldInsult = (
  insert: string,
  replaced: string,
  isRecorded: (word: string) => boolean,
): boolean => {
  const near = /^\p{Ll}/u.test(replaced) && distance(folded(insert), folded(replaced)) <= 1
  const insults = near ? always : ofNames
  const before = new Set(wordsIn(replaced).flatMap(stemsOf))
  return wordsIn(insert).some((word) => {
    const found = stemsOf(word).filter((form) => insults.has(form))
    return found.length > 0 && !found.some((form) => before.has(form)) && !isRecorded(word)
  })
}
