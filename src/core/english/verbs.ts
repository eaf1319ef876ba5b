/** Irregular verbs: base, past, participle; the participle only where it differs from the past. */
export const irregular = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bind bound|bite bit bitten|bleed bled
|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|cast cast|catch caught|choose chose chosen|come came come|cost cost|creep crept|cut cut|deal dealt
|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden
|forecast forecast|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held
|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled
|mistake mistook mistaken|outgrow outgrew outgrown|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|pay paid|prove proved proven|put put|quit quit|read read|rebuild rebuilt
|redo redid redone|rerun reran rerun|rethink rethought|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn
|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|sow sowed sown|speak spoke spoken
|speed sped|spend spent|spin spun|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck struck|string strung|strive strove striven|swear swore sworn
|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|tread trod trodden|undergo underwent undergone|understand understood
|undertake undertook undertaken|undo undid undone|uphold upheld|wake woke woken|wear wore worn|weave wove woven|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written
|underwrite underwrote underwritten|offset offset|reset reset|hand-write hand-wrote handwritten|proofread proofread|resell resold|retell retold|repay repaid|foresee foresaw foreseen|outsell outsold|overhear overheard|input input|broadcast broadcast`

/** Regular verbs people use of work, and of what they do beside it. */
export const regular = `
abandon abolish absorb accelerate accept access accommodate accompany accomplish account accredit accuse achieve acknowledge acquire act activate adapt add address adjourn adjust administer admire admit adopt advance advertise
advise advocate affect afford agree aim alert align allocate allow alter amaze amend amount analyse analyze announce annotate answer anticipate apologise apologize appeal appear appease apply appoint appraise appreciate approach approve arbitrate
archive argue arrange arrest arrive ask assemble assert assess assign assist associate assume assure attach attack attempt attend attract audit augment author authorise authorize automate avoid await award back backfill bake
balance ban bank bar bargain barter base batch bathe battle beg behave believe belong benchmark benefit bill blame blend block board boast boil bolster book boost bore borrow bother bounce brace brainstorm branch
breathe brew bribe brief browse brush budget bump bundle burden bury bypass calculate calibrate call calm campaign cancel candle canvass capture care carry cascade cash categorise categorize cater cause celebrate centralise centralize certify chair
challenge champion change charge charm chart chase chat cheat check cheer chop cite claim clarify clash classify clean clear clerk click climb clip close coach coauthor code coexist collaborate collapse collate collect combine comfort
command commend comment commission commit communicate commute compare compensate compete compile complain complement complete comply compose compress compromise compute concede conceive concentrate concern conclude condense conduct confer confess configure
confirm conflict confront confuse congratulate connect conserve consider consist console consolidate constrain construct consult consume contact contain contest contextualise continue contract contradict contribute control convene converse convert convey convince
cook cool cooperate coordinate co-ordinate cope copy correct correspond corroborate counsel count counter couple cover crack craft crash crawl create credit criticise criticize crop cross cruise cry culminate cultivate cure curate customise customize cycle
damage dance dare dash date deactivate debate debrief debug decide declare decline decorate decrease dedicate deem deepen defeat defend defer define delay delegate delete deliberate delight deliver demand demonstrate denounce deny depend deploy deposit
deprecate describe deserve design desire detect deter determine develop devise devote diagnose dictate differ differentiate digest digitise digitize dilute direct disagree disappear disappoint discharge disclose discontinue discount discover discuss dismiss dispatch dispense
display dispose dispute disrupt distil distinguish distract distribute disturb dive diversify divide dock document dominate donate double doubt download downsize draft drag drain drape dress drift drill drop dry duplicate dump earn
ease edit educate elaborate elect elevate elicit eliminate embark embed embrace emerge emphasise emphasize employ empower enable enact encounter encourage end endorse endure enforce engage engineer enhance enjoy enlarge enlist enrich enrol enroll ensure
enter entertain enumerate equip erase escalate escape escort establish estimate evaluate evict evolve examine exceed exchange excite exclude excuse execute exercise exhaust exhibit exist expand expect expedite experience experiment expire explain exploit explore
export expose express extend extract face facilitate factor fail faint fake familiarise farm fasten favor favour fear feature fetch fiddle field file fill film filter finalise finalize finance finish fire fish fit fix flag
flash flatten flip float flood flow flush focus fold follow force forge form formalise formalize format formulate forward foster frame fry fuel fulfil fulfill function fund furnish gain garden gather gauge generate gesture glue
govern grade graduate grant grasp greet grin grind grip grout grumble guarantee guard guess guide hack halve hammer handle handover happen harbour hate haul head heal heat heckle help hesitate hike hint hire hoist honor honour
hook hop hope host hug hunt hurry identify ignore illustrate imagine immerse impact implement imply import impose impress improve improvise include incorporate increase incur index indicate induct influence inform inherit initiate inject injure innovate inquire
insert insist inspect inspire install instruct insulate insure integrate intend interact interest interfere interpret interrupt intervene interview introduce invent invest investigate invite invoice involve iron isolate issue iterate jail join joke jot judge
juggle jump justify kick kill kiss knit knock label labor labour lack land last laugh launch layer leak lean learn lease lecture lengthen lessen level lever leverage liaise license lift like limit line link liquidate list
listen litigate live load loan love nod email bike disappear appear demo playtest moot greenlight micromanage preregister speedrun lobby localise lock lodge log long look lower maintain manage manipulate manufacture map march mark market marry master match mature maximise maximize measure mediate memorise memorize mend mention mentor merge
migrate mind minimise minimize mirror miss mitigate mix mobilise model moderate modernise modernize modify monitor motivate mount move multiply name narrow narrate navigate need neglect negotiate network note notice notify nominate number nurse nurture obey
object oblige observe obtain occupy occur offer onboard open operate oppose opt optimise optimize order organise organize orient originate outline outperform outsource overhaul overlap overlook override overwhelm owe own pace pack page paint pair panic park
parse part participate partner pass paste patch patrol pause peel penalise perform permit persist persuade phase phone photograph phrase pick picture pilot pinpoint pitch place plan plant plaster play plead please plot plow plumb plunge point polish
poll pool pop populate portray pose position possess post postpone pour practice practise praise pray preach predict prefer prepare prescribe present preserve press pressure presume pretend prevent price print prioritise prioritize probe proceed process procure
produce profile profit program programme progress project promise promote prompt pronounce propagate propose prosecute prospect protect prototype provide prune publish pull pump punish purchase pursue push qualify quantify query question queue quote race raise rally
range rank rate ration reach react realise realize reap reason reassign reassure recall receive recite reckon recognise recognize recommend reconcile reconsider reconstruct record recover recruit rectify recycle redact redefine redesign redirect reduce refactor refer
refine reflect reform refresh refuse regain regard register regret regulate rehearse reinforce reject relate relax release relieve rely remain remark remember remind remove rename render renew renovate rent reopen reorder reorganise reorganize repair repeat replace
replicate reply report repot represent reprice reproduce request require reroute rescue research resell reserve reshape reside resign resist resolve respect respond rest restock restore restrain restrict restructure result resume retain rethink retire retrain retreat retrieve
retry return reuse reveal reverse review revise revisit revive revolve reward rework rinse risk roll rotate round route row ruin rule rush sack safeguard sail salvage sample sand satisfy save scale scan scare schedule scope score
scrap scrape scream screen script scrub scrutinise seal search season secure seem segment seize select separate sequence serve service settle shadow shape share sharpen shelve shift ship shock shop shorten shout shuffle sign signal simplify simulate
skate sketch ski skip slash slice slip slow smash smell smile smoke smooth snap soak soften solder solicit solve sort sound source spare spark specialise specialize specify spell spill spoil sponsor spot sprint spy squeeze stabilise stabilize
stack staff stage standardise standardize stare start starve state station stay steam steer step sterilise stimulate stir stock stop store straighten streamline strengthen stress stretch stroll structure struggle study style submit subscribe substitute succeed suffer
suggest suit summarise summarize summon supervise supply support suppose suppress surface surpass surprise surrender surround survey survive suspect suspend sustain swap switch sympathise sync synthesise synthesize table tackle tag tailor talk tally tap target taste tax
team telephone temper tempt tend terminate test testify thank thrive tick tidy tie tile time tip tolerate top total touch tour trace track trade train transcribe transfer transform translate transmit transport trap travel treat triage trial trigger
trim triple troubleshoot trouble trust try tune turn tutor twist type underestimate underline undermine unify unite unload unlock unpack unplug unveil update upgrade upload upset upskill urge use utilise utilize vaccinate validate value vanish vary veer
vent venture verify vet view violate visit visualise visualize voice volunteer vote wait waive walk wander want warm warn warrant wash waste watch water weigh welcome weld whisper whistle widen wipe wire wish witness wonder work worry wrap
wrestle yell yield zoom`

/** Verbs that double their last letter although the stress does not show in the spelling. */
export const doubling = `
admit allot bar beg ban bat clip chat chop commit compel concur confer control cram crop debug defer deter dim dip distil drag drop drum enrol equip excel expel fit flag flip fulfil grab grin grip hop hug incur jog jot knit log map mop nod occur
omit opt outfit pad pat patrol permit pin plan plot plug pop prefer program prop rebut recap refer regret rip rob rub scan scrap scrub ship shop shred sip skip slam slap slip slot snap spot step stem stir stop strip submit swap tag tap tip top transfer
transmit trap trim tug unplug unwrap upskip wrap zip dig get hit cut put set sit let run spin split win swim shut quit begin forget upset bet input reset offset rerun`

/** Participles that often stand after a noun as its description: "a rota published six weeks ahead". */
export const describing = `
mixed listed streamed
published built written made designed run based used called known led held given taken shared printed paid taught drawn kept sent told owned funded named aimed dedicated attached delivered staffed signed sponsored
organised organized hosted chaired approved produced required needed filed provided driven focused planned scheduled agreed developed created developed offered grown sold bought found left set spent lost entered raised`

/** Deeds in a conversation: without a subject, they are the other person's. */
export const conversing = `
asked told showed gave walked explained joked laughed offered said mentioned described shared admitted suggested recommended introduced invited promised opened noticed remembered remarked pointed talked spoke quoted pushed pressed challenged
listened smiled thanked apologised apologized encouraged warned congratulated complimented praised reassured drew sketched helped made let took brought stayed poured held insisted answered agreed confessed confided recalled compared wanted liked loved knew
seemed nodded lit got grinned perked pulled wrote handed cheered checked demonstrated winked beamed remarked rang cracked`
