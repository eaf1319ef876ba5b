import { cue } from '../cue.ts'

/**
 * Broad vocabularies, a word or a turn a line: none of them proves anything alone, many of them together do. Nothing here is
 * ever pointed at by itself.
 */

/** Need, fear, hardship, smallness, pleading. */
export const need = cue(`
  kindness|mercy|pity|compassion|sympathy|generosity|generous heart
  appeal to|exceptions?|hardship|struggl\\w+|suffer\\w*|misery|agony|torture|torment|anguish|despair\\w*
  unemploy\\w+|jobless|redundan\\w+|laid off|benefits (?:stop|run|end)|evict\\w*|debts?|overdue|broke|homeless|bankrupt|foreclos\\w+|landlord
  bailiffs?
  sick|ill|hospital|medical bills|medicine|sole earner|only earning|breadwinner|support my
  (?:a|an) (?:\\w+ )?(?:wreck|mess|failure|loser|burden|fool|idiot)(?= |[.,!])
  (?:break|kill|destroy|finish|devastate|crush|haunt) me
  (?:losing|lost|lose) (?:sleep|hope|my (?:home|house|flat|mind|visa|nerve))
  can(?:'t|not) (?:take|face|handle|express|cope|go on|live|wait any|imagine|lose|keep|tell you)
  reject(?:ed|ion|ions)|turned down|another no
  last (?:door|hope|try|resort|straw|card|attempt)
  speed (?:this|things|it) up|temporary basis|trial (?:week|day|basis)|probation|unpaid|for (?:free|nothing)|part[ -]time
  lower (?:salary|pay|rate|wage)|less (?:money|pay)|minimum wage|half (?:the|my|of) (?:pay|salary|that)?
  out of (?:ideas|work|options|hope|luck)|no (?:other|more) (?:options|choice|prospects|offers|way)|nothing left|nowhere|dead end
  bottom of (?:your|the) (?:list|pile)|waste your time|throw (?:this|it) away|not (?:worth|worthy|good|the best)|less of me|unworthy
  undeserving|too old|too young
  liked? me|like me|want me|hate me|remember me|forget me|choose me|pick me|hire me|take me|consider me|trust me|help me|save me
  believe in me|give me|let me (?:in|try|prove|show|make)|vouch for me
  give up|put everything|give (?:everything|anything|my all)|do (?:anything|whatever|everything)
  anything (?:I can do|you want|you need|at all)|whatever (?:you want|it takes|you need|you ask|is left)
  say (?:the word|yes)|one word|a (?:yes|sign|hint|clue|crumb)|even (?:a|an|just|if|one|the)
  times a day|every (?:hour|minute|day|morning|night)|day and night|constantly|non-?stop|all (?:day|night|week)
  worried|worry|scared|afraid|terrified|anxious|nervous|panic\\w*|ashamed|embarrassed|humiliat\\w+|miserable|hopeless|helpless|lonely|sad
  heart(?:broken| sank)?|tears|cry(?:ing)?|shak(?:ing|y)|sobb\\w+
  plead\\w*|entreat\\w*|beseech\\w*|implor\\w+|beg(?:ging)?|humbl[ey]|grovel\\w*|pray\\w*|prayers?|bless\\w*|God|kneel\\w*|on my knees
  chances?|hope|hoping|still hope|wish (?:you would|I (?:had|could))|if only|only if|dream
  sorry(?! (?:to (?:hear|learn|see)|for (?:the|your|my) (?:slow|late|delay|loss|confusion|mix-up)|that))|forgive\\w*|apolog\\w+|pardon|excuse me
  any other (?:role|job|position|opening)|another (?:role|job|position|team)|other openings|anything else (?:you|at)
  thankful (?:to you )?(?:for )?(?:my )?(?:whole|entire|rest)|repay you|owe you (?:everything|my)
  never (?:forget|let you down|disappoint you|regret)|won't regret|not regret|prove myself
  need (?:to know|this|it|the|a job|some)|depends? on (?:it|this|you)|everything to me|so (?:badly|much|desperately|scared|worried)|how badly
  (?:matters|means) (?:so much|everything)
  you(?:'re| are) (?:the only|my)|only (?:you|person|company|place|thing)|nobody|no one|everyone else|everybody else
  months? (?:of|without|now)
  since (?:the )?(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|last)
  I (?:know|realise|realize|understand) (?:I|you|that I|it's|this is|I'm|you're)
  get (?:me )?out of (?:here|where|this|debt|my)|(?:would|could|will|'d) (?:rescue|save|destroy|ruin|kill|crush|break|end|finish) (?:me|my)
  ruin(?:ed)?|in default|student loans?|loans?|owe (?:the bank|money)|menial|errands?|any small|some small
  (?:very much|badly|really|truly|sorely) in need|in need|(?:send|sending) (?:them )?money
  my (?:parents|mother|father|wife|husband|twins|baby|son|daughter|kids|children)|mother of|father of|feed
  throw myself|at your feet|indulgence|obedient|servant|grant me|spare a thought|take a chance on|give me this|one more (?:chance|try|time)
  second (?:chance|test|try)|another (?:chance|trial|try|go)|swear|I promise|cross my heart|word of honou?r|convince you|change your mind
  reconsider\\w*|turned away|turn me away|send me away|shut the door|without (?:this|it|your|you)
  low point|rock bottom|breaking point|end of my (?:rope|tether)|falling apart|fall apart|lost everything|nothing to (?:lose|live)|heart
  bad feeling|sinking feeling|going (?:mad|crazy|under|insane)|out of my mind|drowning|hanging by a thread|tough time|hard times?
  dark (?:time|place)|alone|on my own|too late for me
  big(?:gest)? favou?r|doing me a favou?r|won't ask (?:for )?(?:much|for more)|don't (?:even )?have to pay
  pay me (?:nothing|less|whatever|what)|for whatever|what(?:ever)? you (?:have|can|like|think is fair)
  forget (?:what I asked|the salary|about the money)|if it's (?:about )?(?:the )?money|no salary|cheap(?:er|ly)?
  explain (?:everything|it all|myself)|let me explain|was it (?:the|my|something)|is it (?:the|my|something|because)|what did I do|did I
  did they|have I|where I went wrong|my (?:mistake|mistakes|fault|faults|nerves|age|gap|accent)|(?:is|was) it because|overstepp\\w*
  feel free to (?:delete|ignore)|ignore this|delete this|stupid of me|silly of me|foolish of me|embarrassing
  I(?:'m| am) (?:just |only )?(?:so|too|a|nobody|nothing|not)
  beside the phone|by the phone|checking my|refresh\\w*|wait(?:ing|ed)? (?:for this|so long|all|every|by|day|years?|months?|two|three)
  can't wait any|how much longer|any minute|any moment
  I(?:'ll| will| would|'d) (?:be better|do better|work harder|try harder|come (?:any|for|right)|do (?:a|it|any|the|all)|go anywhere|move anywhere|wait)
  nobody (?:looks|will|would|else|wants|calls|replies|cares|has)
  (?:everyone|everybody|they) (?:else )?(?:has|have)? ?(?:said no|rejected|refused|turned)|the only (?:one|name|person|place|thing|company)
  in my (?:country|situation|position|shoes)
  ever wanted|anything as much|turned down by|lose hope|losing hope|couldn't sleep|hardly (?:eaten|slept|eat|sleep)|rewritten it
  whole thing over|any conditions|whatsoever|single (?:father|mother|parent|income)|earnestly|overlook|deficienc\\w+|shortcomings|lease
  hangs on|rides on|rests on|come back as|volunteer|photocopies|given up so much|where else to go|nowhere|a family to feed|on the table
  cut the (?:salary|title|pay|hours)|wasn't good enough|not good enough|another audition|see your way|owe you forever|from my heart|take me
  left my home|nobody here|without money|do not say no|don't say no|is it final|say something|still have a chance
  last (?:savings|money|penny|pennies|dollar|cent)|food bank|borrow\\w*|pawn\\w*|sell(?:ing)? my|sold my|car payment|electricity|gas bill
  school fees|custody|divorce|surgery|treatment|depress\\w*|stress\\w*|breakdown|insomnia|weep\\w*|ruin\\w*|failing|failed|failure
  disappoint (?:them|her|him|my)|let (?:them|everyone|my family) down|too ashamed|how (?:low|hard|bad) (?:it|things|I)
  you(?:'d| would) be (?:saving|helping)|be so kind|kind enough|if you (?:only|could just|can find|have any)
  any (?:opening|opportunity|position|kind of work|job at all|way you)|even (?:cleaning|filing|sweeping|reception|temporary)|start tomorrow
  start today|right away|immediately available
  hold on (?:much|any) longer|how much longer|spent everything|everything I have|make you proud|means of support|lowliest|humbl\\w+|revisit your decision|hassle you|skint|the landlord|anything going|gutting|so so (?:grateful|sorry)
  (?:choose|pick(?:ed)?|hire(?:d)?|take|taken|prefer|found) (?:another|someone else|somebody else)|dreamed of|all my life|smaller (?:salary|pay|title)|begin tomorrow|with (?:much |great )?(?:fear|hope|trembling)|more scared|shouldn't be (?:emailing|writing|calling)|can't help (?:myself|it)|goes by|shut me out|I'll take (?:the|any|it|anything)|anything you've got|just please|please don't|please do not|I'd settle|settle for
  I have (?:nobody|nothing|no one|no other|tried everything)|at my (?:limit|lowest)|on the (?:brink|edge|street|streets)|my (?:last|only) (?:interview|chance|hope|shot)|you're all I|counting on (?:this|you)|banking on|praying|hoping and|lie awake|keep me (?:awake|up)|ashamed|sorry for (?:begging|asking|writing|being)|one tiny|smallest|any (?:crumb|scrap|thing)|I'll prove|let me prove|prove to you|no matter (?:what|how)
`)

/** Blame, scorn, command, threat. */
export const scorn = cue(`
  astonish\\w*|astound\\w*|appall\\w*|shock(?:ed|ing)|outrag\\w*|disgust\\w*|disgrace\\w*|shame(?:ful|less)?|absurd|nonsens\\w*|laughable
  farce|pathetic|insult\\w*|offen[sd]\\w*|rude(?:ness)?|arrogan\\w*|ignoran\\w*|incompeten\\w*|unreliab\\w*|unacceptab\\w*|unprofession\\w*
  disrespect\\w*|dishonest\\w*|hypocri\\w*|condescend\\w*|patroni[sz]\\w*|cowards?|liars?|lies|lied|lying|cheat\\w*|crook\\w*|fools?|foolish
  dumb|stupid\\w*|idiot\\w*|moron\\w*|lazy|careless|negligen\\w*|useless|hopeless(?:ly)?|worthless|typical|predictabl\\w*|bizarre|ludicrous
  bad(?:ly)?|poor(?:ly)?|mediocre
  decen(?:t|cy) (?:thing|enough|person|people)?|(?:good |basic |elementary )?manners|courtesy|respect (?:for )?(?:candidates|people|me|my)
  lack of|no (?:intention|respect|interest|idea|clue|excuse|point|sense|reason|manners)
  (?:I )?suggest (?:that )?you|advise you|recommend (?:that )?you|remind you|warn(?:ing|ed)? you|trust you(?:'ll| will)?|expect you
  assume (?:that )?(?:you|your|he|she|it|the)|(?:I )?hope you(?:'re| are) (?:happy|proud|pleased)|glad I (?:dodged|didn't)|dodged a bullet
  half a brain|anyone with|any (?:fool|idiot|child|decent|competent|serious|normal|sane)|a (?:child|monkey|trained)
  obvious(?:ly)?|clearly|evidently|apparently|plainly|surely|supposedly|frankly|honestly|seriously|actually|literally|simply
  you(?:'re| are) dreaming|for real|kidding|joking|serious\\?|in your dreams|wake up|grow up|get real|get over|forget it|too late
  enough is enough|had enough|that's it|save (?:it|your)|spare me
  don't (?:ever|even|bother|you dare|insult|waste|pretend|tell me|contact|call)
  leading me on|led me on|strung|cancel(?:led|ed|s)? on me|made me (?:wait|do|come|sit|travel|repeat)|stood me up|kept me|keep me
  mess(?:ed|ing)? me|lied to me|ignor\\w+|ghost\\w*|chase|chasing|run after
  (?:your )?homework|figure (?:it |this )?out|get your|sort (?:it|this|yourselves|your)|check your|read (?:my|it|the|your)|look at my
  learn (?:how|to|some)|try (?:reading|listening|harder)|think (?:again|twice|before)|judg(?:e|ing) (?:people|me|others)|next time|in future
  before you|first and then
  yes or no|by \\d+ ?(?:am|pm|o'clock)|before the (?:week|day) is out|deadline|ultimatum|last chance|final|otherwise|or else|consequences
  complain\\w*|complaint|lawyers?|legal|sue|report (?:you|this|it)|review(?:s)? (?:say|on|site)|glassdoor|linkedin post|social media|tribunal
  ombudsman|refund|invoice|compensat\\w*|bill you|charge you
  put me through|speak (?:to|with) (?:your|her|his|their|the|someone) (?:manager|boss|chief|superior|supervisor|director|senior)
  (?:her|his|your) (?:manager|boss|superior|supervisor)|who(?:ever)? is in charge|someone (?:competent|senior|serious|else)
  twice\\.|again\\?|on purpose|deliberate(?:ly)?|as (?:I|if) (?:already|you)|already (?:gave|told|said|sent|explained|answered|did)
  how many times|once again|not (?:once|even|a single|one)|never (?:once|even|asked|answered|called|bothered|replied|intended|meant)
  same (?:question|thing) (?:again|twice)
  unpaid (?:test|work|task|project|labour|labor|assignment)|free (?:work|labour|labor|consulting|project|assignment)|stole|steal\\w*
  exploit\\w*|use(?:d)? (?:me|my)
  picked somebody|wrong (?:person|man|woman|choice|decision)|favou?rit(?:e|ism)|nepotism|golf|connections|diversity hire|politic\\w*|rigged
  fake|foregone
  my (?:time|afternoon|patience|day)|precious|waste[ds]?|pointless|hours of my|worth my
  you (?:people|lot|guys clearly|all)
  your (?:lack|reviews|so-called|little|precious|loss|problem|fault|mistake|failure|behaviou?r|attitude|excuses?|staff|people)
  (?:her|his) attitude
  lectures?|children|kid|kids|half my age|old enough|beneath|below my|above your|too good|better (?:companies|offers|things|places)|elsewhere
  others (?:value|appreciate|know)|overqualified
  (?:could|can) (?:possibly|you not|you be|it be)|what (?:on earth|the hell|could possibly|kind of|sort of|exactly)|who do you|who does
  how dare|how come|how long does|why (?:on earth|should I|did|do|is|am|was|are|would|bother)
  do you (?:really|think|not|have any|realise|realize|want|know)|are you|is it (?:really|too)|did (?:you|anyone|nobody)
  have you (?:even|ever|no|any)
  take it or leave it|final offer|not (?:good enough|acceptable|impressed|interested in (?:excuses|your))|unimpress\\w*
  not my (?:problem|fault|job)|I(?:'m| am) not (?:going|here|your|a|asking|interested|some|impressed)
  I (?:won't|refuse|don't (?:have|take|need|care|work))|no thanks to|whatever\\.
  not fit to|unfit|fell (?:well |far )?short|fall(?:s)? short|below (?:the )?standard|an? apology|apologi[sz]e to me|owe me|would seem to be
  one is entitled|entitled to expect|I (?:regret|am sorry) to (?:observe|say|note|inform)
  it (?:seems|appears) (?:that )?(?:nobody|no one|you|your)|can(?:'t|not)? (?:any of you )?(?:even )?read\\b|nobody there|anyone there
  somebody with authority|I (?:shall|will) not be|I (?:will|shall|won't) (?:remember|forget|not forget) this|mark my words
  keep(?:s)? people waiting|kept waiting|asking too much|too much to ask|we had (?:an agreement|a deal)|keep your (?:word|side|promise)
  kept my side|another (?:promise|excuse|delay|week|round)|excuses|broken promise|you (?:must|obviously) think I(?:'m| am)
  think I(?:'m| am) (?:stupid|an idiot|a fool)|take me for|pay up|what you(?:'re| are) like|I(?:'m| am) telling|tell everyone|dragged me
  drag me|four (?:meetings|rounds|interviews)|how convenient|convenient(?:ly)?\\.|surprise,? surprise
  what a (?:surprise|joke|shock|circus|mess)
  hurt your feelings|explains a lot|grown-ups|adults?|matter with you|wrong with you|problem with you|or don't|unbelievable|incredible\\.
  won't even|can't even|couldn't be bothered|talking about yourself|full of yourself|ego|pompous|smug|snob\\w*|high horse|who do you think
  get off|treats? you the same|what goes around|karma|you'll see|see how you like
  stop (?:wasting|playing|lying|pretending|asking|sending|making|ignoring)|enough of|sick and tired|fed up|out of patience
  patience (?:is|has)|running (?:thin|out)|losing my patience|I want (?:a|my|an|it|the|what)|I (?:asked|told you) for|double it|do better
  shape up|try again|not another|and not (?:a|another|some)|knew (?:about|it|that)|all along|from the (?:start|beginning|first)
  you (?:didn't|said you'd|said you would|knew|lied|dragged|lost|forgot|failed|cannot|couldn't)|find the one|lost (?:it|my|the)
  how (?:hard|difficult|convenient|nice|lovely|typical|kind) (?:is|can|for|of)|so (?:I|you|much for|now|that's)|must be nice|oh please
  oh really|sure,|right\\.\\.\\.|no (?:wonder|surprise)
  at a loss to (?:understand|explain|see)|pretension\\w*|slovenly|acquaintances|accordingly|garbage|rubbish|trash|broken|maybe get someone
  get (?:someone|somebody) (?:who|competent)|either (?:answer|you|tell|give|pay|hire)|a simple (?:question|matter|thing|yes|answer)
  somebody who will|someone who will|spared? me|charade|as everyone knew|internal candidate|train fare|you could have|you should have
  you might have|you would have thought|peanuts|haggle|real number|another second|second of mine|on (?:her|his|their|your) phone
  tells me everything|says it all|how you run|run things|need me more|more than I need|not serious|such games|no time for|now yes|yes or no
  already (?:wednesday|thursday|friday|monday|tuesday|two|three|a week)|you said (?:I|that|it|by|you)|and not a word|not a word|apparently
  turned down other|because you told|told me (?:it|this|that)|by the end of (?:today|the day|business)|to hear from you (?:by|today|before)
  (?:poor|bad|terrible|awful|dreadful|shocking|appalling) (?:form|show|taste|style|treatment|experience|organi[sz]ation|communication|service|behaviou?r)
  treat(?:ed|ing|ment of)? (?:people|candidates|me|applicants)|like (?:dirt|cattle|rubbish|a number|this)
  think you(?:'re| are) (?:special|above|better)|your (?:precious|fancy|little|great|wonderful) (?:company|firm|team|office)|good riddance
  never (?:again|mind|darken)|warn (?:others|people|everyone|my)|word gets around|small world|people talk|stay away|avoid you|put (?:off|out)
  inexcusable|unforgivable|intolerable|insufferable|beyond (?:belief|me|rude)|no excuse|I demand|I insist|I require
  (?:now )?been waiting|waiting (?:\\w+ )?(?:days|weeks|months)|take you (?:\\w+ )?(?:seconds|a minute|minutes)|if this is how|how your (?:company|firm|team) (?:operates|works|treats)
  found out early|one can only (?:conclude|assume|wonder)|I can only (?:conclude|assume|suppose)|same care|expect better|of your (?:fees|size|reputation|standing|supposed)
  weren't even|wasn't even|had me (?:get|come|do|wait|drive|travel)|unless you're paying|used my (?:ideas|work|code)|theft|stolen|do not even|speak with a lawyer|paid for my (?:work|time)
  had no idea|no idea what|I don't see how|assess me|someone technical|do it yourself|stop (?:sending|calling|writing|bothering)|filled (?:them|it|that) in|once\\.
  spelling mistakes?|misspel\\w+|my name (?:was )?wrong|got my name|forgot my|mixed up|lost my|wrong (?:name|time|address|room|day)|not my (?:name|field)
  have the (?:decency|guts|nerve|courage|manners)|the (?:nerve|cheek|gall|audacity|arrogance)|be (?:honest|straight|a professional) (?:for once|with me)|for once|at least (?:pretend|have|try|answer)|is that (?:too|so)|was that (?:too|so)|not rocket science|any idea who|beneath contempt|laughing stock|a laugh(?:ing)?
  your (?:silence|so-called|interview was|questions were|test was|offer is|feedback is|answer is|email was|manner|tone|mistake|incompetence|assistant|secretary|receptionist|manager|partners)|(?:she|he) (?:was|had|did|could|kept|never|barely|didn't|couldn't|wasn't)
  what were you thinking|what do you (?:want|expect|take)|who (?:hired|trained|told|gave|let) (?:you|him|her|them)|you (?:all )?(?:should|ought to|had better|better)|I hope you (?:fail|learn|choke|remember|enjoy|never)
`)

/** Chatter among friends. */
export const chatter = cue(`
  rad|mint|holler|chinwag|natter|sweetheart|sweetie|darling|love(?=,)|lovely jubbly|honey|ramble|chatterbox|what's the plan|stan|my dude
  intense|cutest|cute|ciao|adios|bye|nite|ta-?ta|tata|cheerio|gr8|l8r|b4|2day|2nite|hv|wud|shud|coz|thanku|thank u|thankyou|thnks|w\\/|xo
  kidding|jk|joking|only kidding
  kind of\\)|have a good one|plenty more fish|fish etc|Christmas do|party|partying|drunk|hangover|pints?|pub|cocktails?|wine|tequila|shots|karaoke|dance|weekend vibes|weekend|yolo|fomo|bestie|squad|crew!|gang|team!|peeps|lads|ladies|fam|boss man|big man|chief|captain|champ
  quick one|just a quick|quickie|real quick|dying|die laughing|can't even|I can't(?= |$)|I swear|no joke|no cap|lowkey|highkey|bet|slay\\w*
  goat|vibe[sd]?|flex|salty|cringe|mood|sus|based|legend\\w*|iconic|queen|king|hype\\w*|turnt|boss\\b(?=[.!])
  (?:super|so|sooo*|really|pretty|crazy|hella|mad|insanely|wicked|proper|well|dead|bare|right) (?:fun|cool|nice|chill|sweet|cute|funny|intense|good|awesome|into|jazzed)
  fun chat\\w*|such a laugh|a laugh|laughs|good times|good craic|craic|banter|hilarious|cracked me up|crack(?:ed|s|ing)? (?:me )?up
  killing me|made me laugh
  yeah|yea|yup|yep|nah|nope|ok so|okay so|anyway[s]?|anyhoo|well then|so yeah|so anyway|like,|um+|uh+|er,|hm+|ha|ooh|ahh?|oh|ugh|argh|whew|ay+|ey
  all good|no problemo|sounds good|sweet|cool(?: beans| cool)?|neat|nifty|sick|lit|dope|swell|peachy|groovy|wild|nuts|crazy|insane(?:ly)?
  bananas|wicked|gnarly|bangin\\w*|slaps|fab|fabulous|amaze|amazeballs|brill|lush|mega|ace|top notch|cracker|ripper|bonza|beaut|sweet as
  talk soon|chat soon|see ya|see you round|see ya around|keep it real|stay (?:cool|awesome|gold)|take it easy|take care lovely|big hugs?
  hugs?|love,|lots of love|much love|peace(?: and love)?|smooch\\w*|mwah|muah|x+|toodle\\w*
  stuff|things and|thingamajig|whatsit|whatchamacallit|bits and bobs|loads|heaps|tons|a ton|a bunch|bunch of|a bit of a|sort of like
  kind of like|and all that|and stuff|or something|or whatever|etc etc|blah
  freak(?:ed|ing|y)?|freaking|frickin|friggin|effing|damn|darn|crap(?:py)?|hell yeah|heck|shoot|jeez|gosh|god|OMG|holy|bloody|flippin\\w*
  text me|call me maybe|message me|DM|dm me|slide into|insta\\w*|whatsapp|snap|facetime|zoom me|buzz me|bell me|ring me up|shoot me|ping|holla
  into it|down with|keen as|game for|up for (?:it|that|whatever)|in like|totally in|so in|where do I sign|sign me up|when do I start
  hook me up|hook(?:ed)? (?:me|you)|score the|land(?:ed)? (?:this|the) (?:gig|job)|snag|nab(?:bed)?
  grab (?:a|some) (?:beer|drink|bite|pint|coffee)|hang|chill\\w*|kick back|crash at
  office dog|beanbags?|ping ?pong|snacks|coffee machine|free (?:food|beer|snacks)|swag|foosball
  Joanie|\\w+ie,|bud|buddies|pals?|mates|amigo|comrade|boss,
  my (?:friend|dear|love|lovely)|how goes|how(?:'s| is| are) (?:it|things|tricks|u|ya|life)
  what's (?:cooking|new|shaking|the word|the craic|up|good)|donuts|doughnuts|candy (?:shop|store)|owe you (?:a|one)|chuck (?:us|me)
  when you fancy|fancy (?:a|it)|(?:,|.) ?eh|what a (?:place|day|workshop|laugh|ride|crew|bunch|team|trip|vibe|night)|like a kid|alright w+,
  newbie|noob|the bomb|bevv(?:y|ies)|catch up over|my treat|grab a bite|don't be a stranger|that's life|bummer|spill the|tea,
  decisions decisions|the man\\b|poking my nose|what's cooking|bingeing|binge|netflix|show you mentioned|eat them up|adorable
  fingers and toes|game if|whatsapp us|well good|dead sound|sound(?= lads|,)|your honor lol|TV show|wild\\.|never been in|anyhow|hand hurts
  useless before|before coffee|coffee tho
  no pressure|no rush|no stress|no biggie|no probs?|take ur time|all cool|it's all good|we good|you good|good to go|ready to rock
  let's (?:go|roll|grab|hang|chat|catch)|hit (?:the|it)|nail(?:ed)? it|crush(?:ed)? it|kill(?:ed)? it|rock(?:ed)? it|smash(?:ed)? it
  bomb(?:ed)? it
  (?:the )?coolest|in the loop|k\\?|the great|was a beast|broke my brain|jk|unless\\?|same time next|that was a ride|a riot|old boy|howling
  drop me a line|any goss|my mates|hope ur|hard feels|first round|on me\\b|absolute scenes|up for this|sling (?:us|me)|bad boy
  the contract and|babes|buzzing|text me|get a sec|got a sec|best crew
  :\\)+|cuuu+te|thx 4|write me yes|have nice|nice weekend|weekend!+|curry|ribbing|gossip|tell my mates|what a (?:scream|hoot|blast|gas|riot
  legend)|you(?:'re| are) (?:hilarious|a star|a gem|a doll|a hero|a lifesaver
  too kind lol)|smashing|top bloke|good bloke|blokes?|lasses|chaps?|guv|gov|boss lady|big cheese|head honcho|the big boss|gonna rock|let's smash|knock it out|no brainer|piece of cake|cup of tea|cuppa|brekkie|arvo|footy|telly|fancy pants|posh
  literally the|nicest human|best human|hullo|cracking|what\\?|top hole|give us a|tinkle|old boys?|legend\\.|epic|stink of|sorted yeah|coucou|hihi|bisous|leave me hanging|sooo+|rock up|10ish|\\dish|bus gods|catch you then|timbo|\\w+bo!|ur sorted|M\\b\\.|hola|ciao|adios|salut|aloha|g'day|wotcha|ahoy|greetings earthling|hello there you|long time no
  (?:hope|wish) (?:you're|ur|you are) (?:good|well|chill|great|doing)(?: x+|!+)|happy (?:friday|hump day|weekend)|tgif|friyay|hangry|starving|knackered|shattered|pumped|hyped|vibing|spill|tea\\b(?= |,|!)|dish\\b|scoop|skinny|low ?down|inside track|heads up|shout-?out|props|kudos|big up|respect!|nice one|cheers big|ta muchly|ta,|thanks a bunch|thanks a mil|thanks a ton|many thankies|thankies|thanx|thnx
`)

/** What someone says who has thought about it and brings something: stance and substance, however quiet. */
export const substance = cue(`
  the (?:plan|way|idea|question|story|tale|decision|habit|care|problem|part|moment|piece|point|work|discussion|commitment) (?:to|you|that|of|about|with|we|is|on|your|for|they)
  your (?:question|point|remark|plan|story|tale|advice|account|description|explanation|approach|work on|view|team's|vision|ideas?|work|commitment|notes|example|suggestion|honest|kind|candou?r)
  (?:hearing|learning|seeing|talking|walking|meeting|listening|understanding|watching) (?:about|how|the|you|your|with|what|that|why|from|to)
  how (?:you|your|the|they|it|we) \\w+
  I (?:led|built|ran|cut|reduced|raised|finished|moved|taught|managed|wrote|designed|launched|founded|introduced|trained|grew|saved|planned|solved|organi[sz]ed|delivered|brought|set up|spent|worked|helped|started|already started|looked|checked|read|tried|reran|found|drew|sketched|tested|drafted|made|had a think)
  at my (?:last|present|current|former|previous) (?:place|job|firm|company|post|school)|in my (?:present|current|last|former|previous)
  my years (?:in|of|as|with)|my (?:experience|background|work) (?:with|in|on|as)
  I'd start|I would start|I'd (?:begin|look|try|like|bring|do|suggest|be)
  I'll (?:bring|send|have|return|be ready|let you know|write|work around|make|follow|call)
  I will (?:bring|send|have|return|let you|write|follow|call|make)
  strengthened|deepened|aligns?|alignment|fits? (?:well|exactly|closely)|contribut\\w+|ambitious|rewarding|valuable|insight(?:s|ful)?
  challenge|opportunity to (?:work|build|learn|speak|meet|contribute|discuss)|worthwhile|meaningful|real (?:enthusiasm|interest|pleasure)
  interest in (?:joining|working|the)|strongly|closely|clear(?:er)?|sharp|beauty|well (?:done|run|made|put)|refreshing|rare|generous|candid
  frank (?:answer|talk)|welcoming|warm|kind (?:email|words|note|of you)
  thank(?:ful| you (?:again )?for (?:your (?:honest|kind|patience|candou?r|generous|advice|help|trust|care)|walking|showing|making|explaining|telling|letting|the (?:tour|hour|time|care|chance|frank|warm)))
  appreciat(?:e|ed) (?:your|the (?:chance|opportunity|care|time|way|candou?r|frank|tour|discussion)|how|that|being|learning|hearing|meeting|speaking)
  in case it (?:is|helps)|in the meantime|the link is|for your interest|of interest|happy to|pleased to|delighted|accept|smil(?:e|ed|ing)
  sooner|rather (?:join|do|be|work)|first choice|see you on|until then|paths (?:will )?cross|keep in touch|stay in touch
  wish(?:es)? (?:you|the)
  \\d[\\d,.]*(?: ?(?:per ?cent|%|accounts|people|pages|hours|days|weeks|machines))?
  Monday|Tuesday|Wednesday|Thursday|Friday|yesterday|this (?:morning|afternoon|week)
  as promised|as interested as|most (?:helpful|interesting|useful|enjoyable|memorable|valuable)
  best (?:of my|part|conversation|talk|interview|hour|meeting|day)|next step from my side|from my side|open mind|bringing|willing to act
  references|their numbers|below|not bad at all|not many better|I'm your (?:man|woman|person)|keep up with|learn from
  just what I(?:'m| am) after|what I(?:'m| am) (?:after|looking for)|right (?:school|place|team|firm|shop)|I knew I|be part of|a part of
  honou?red|an honou?r|instructive|demanding|confirmed my|my wish|welcome|friendly|open about|being so (?:open|frank|kind|clear|generous)
  hope you will think of me|think of me|might (?:save|help|interest|be)|no reply needed|good luck with the|enclose|you requested
  you asked (?:for|about)|jotted|section d|has an answer|understood\\.|sharp
  I(?:'d| would) (?:understand|be honou?red|be proud|be happy)|I'll have|I'll be (?:there|ready)
  see you (?:on|at|in|saturday|sunday|monday|tuesday|wednesday|thursday|friday)|either way|missed a chance|work with you|join you
  working with|work with (?:your|patients|children|people|the)
  doubled|tripled|halved|in six weeks|sign-ups|would help you|help you (?:with|to)|pushed a|small fix|with a test|a branch|race condition
  more of that|really hoping|searching|enjoyable|having reflected|set out my reasons|note enclosed|still keen|still learning|wait happily
  came away|knowing much more|fair and quick|please give my best|give my best|different answer|I can show you|in ten minutes|better answer
  that is how I|how I would|handle it|laughing|very happy|so calm|would like very much|teach them|good coffee|kind words|good meeting
  was bugging me|to do more of
  thoughtful|valued|shadow\\w*|best work|even more certain|courtesy extended|plainly a happy|further referees|delighted to supply|pay for themselves|run the numbers|how the season|I promised you|here it is|remain very motivated|perfectly all right|top of my list|in the meantime|enjoy doing|details on|enjoyed today|the answer to your|is yes
`)

/** Business as usual, said by nobody in particular. */
export const routine = cue(`
  I (?:feel|believe|think|consider) (?:that )?I (?:am|have|can|would|could|meet)
  (?:am|be) (?:qualified|suitable|suited|available|able to|capable)|qualified for|experience in (?:the )?(?:same|similar|this) field
  (?:similar|same) (?:work|field|role|duties|tasks)|doing already|years (?:of )?experience
  for your (?:convenience|consideration|reference|information|records|review|perusal)|attached (?:my|is|please)
  my (?:resume|cv|r.sum.|documents?|references?|application|contact details|availability)|again for
  thank you for (?:your (?:e-?mail|consideration|message|reply|response|note|letter|call|interest|time)|the (?:information|e-?mail|letter|offer|opportunity|details|interview|meeting|update|consideration)|speaking|considering|contacting|having|seeing|giving|interviewing|today|yesterday|informing)
  thanks for (?:the (?:information|e-?mail|info|offer|interview|update|call|meeting|details)|today|giving|having|seeing|letting me know)
  wanted to thank|express my thanks|write to (?:express|thank|confirm)|like to (?:thank|confirm)
  (?:it|that) went (?:well|ok|okay|fine|as)|went well|I think\\.|as (?:planned|expected|usual|normal|agreed|arranged|described|advertised|mentioned)
  hop(?:e|ing) (?:to hear|for your|to receive|you will)|hear back|keep me (?:posted|informed|updated|in mind)|get back to me|hear from you
  await\\w*|at your (?:convenience|earliest)|follow(?:ing)?[- ]up
  (?:regarding|concerning|with regard to|with reference to|further to|in reference|re:)|has a decision|been made|decision (?:been|is)
  any (?:further )?(?:information|questions|documents|update|news)|consider me
  another candidate|was selected|understand that|best of luck|good luck|good day|noted|received|acknowledge\\w*|duly|understood|informative
  useful information|manageable|within my|acceptable|satisfactory|adequate|reasonable|sufficient|appropriate|relevant|standard|usual|regular
  typical|general|respective|various|certain
  think about it|look at it|will (?:review|consider|read|wait|think)|nothing (?:new|else|further|to)|anything new
  do not have (?:any|anything)|no (?:questions|further|other|changes|issues|problem|objection)|able to accept|accept an offer
  if (?:I have|there are|you have|offered|selected|needed|required|necessary|possible|any)
  the (?:role|job|position|post|vacancy|programme|program|company|process|application|candidate|interview|meeting|information|details|documents|terms|salary|commute|hours|location|duties|tasks|office) (?:is|are|was|were|seems|looks|sounds|has|have|will|would)
  open position|above position|said position|administrator position|job sounds|role sounds
  leave it with you|both are|which one|have sent|I saw|to the office|remain unchanged|my particulars|should the (?:position|post|job) be
  shall be available|in acknowledgement|instant\\b|most days|or not\\.|on hold|other applications|good knowledge
  positive (?:answer|reply|response)|gave me (?:some|the)|some information|right now|other questions|have a nice day|what I expected
  I have my own|about the start|any progress|contact me|if there is any|still available|as mentioned|I will let you know|I will continue
  notice period|as stated|obliged|in due course|a week or so|any news about|was not selected|not selected|recently interviewed|meet all
  keep me in mind|here are the documents|covered what|needed to know|no questions|can begin|wait for your|the invitation|learning more about
  was what it was|another round|I'm around
  was clear|no problem with|what you decide|with thanks|further particulars|concerning my|candidature|when I can expect|in advance|time and consideration|good fit|hesitate to contact|got your message|I can do (?:monday|tuesday|wednesday|thursday|friday)|either works|works for me|fine by me|no objections
`)
