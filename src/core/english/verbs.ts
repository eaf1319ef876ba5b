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
|underwrite underwrote underwritten|offset offset|reset reset|handwrite handwrote handwritten|proofread proofread|resell resold|retell retold|repay repaid|foresee foresaw foreseen|outsell outsold|overhear overheard|input input|broadcast broadcast
|abide abode|bid bid|burst burst|cling clung|do did done|dwell dwelt|fling flung|forgo forwent forgone|grind ground|have had|misread misread|misunderstand misunderstood|outdo outdid outdone|outrun outran outrun|overeat overate overeaten
|override overrode overridden|overrun overran overrun|overthrow overthrew overthrown|remake remade|rid rid|slit slit|stink stank stunk|thrust thrust|unwind unwound|upset upset|weep wept|wring wrung|learn learnt|smell smelt|spell spelt|spill spilt|spoil spoilt`

/** Verbs of work that WordNet does not have, or met more often as nouns. */
export const ofWork = `
access account author backfill benchmark branch chair champion cheer co-ordinate coauthor code commission contextualise craft curate demo distil engineer enrol factor field film flag fulfil fund grade greenlight host
impact instil micromanage model network onboard page partner phase playtest position practise preregister pressure profile programme prospect prototype refactor repot reprice reroute research route scale scope script
segment sequence sort source speedrun stock structure style surface table tally target team time triage trial tune type upskill voice`

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
