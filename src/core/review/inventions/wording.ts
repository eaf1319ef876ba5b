import { type Meaning, meaningOf, touch } from '../../english/meaning.ts'
import { sameStem, stemsIn } from '../../english/stems.ts'

/** What courtesy, interest and plans are made of: words that claim nothing by themselves. */
const courtesy = new Set(
  stemsIn(`
  thank thanks merci thankful grateful gratitude appreciate appreciated appreciation kind kindly kindness obliged indebted
  time moment minute talk talked conversation chat call discuss discussion speak spoke meet met meeting interview exchange visit
  hear heard hearing listen tell told mention mentioned say said share shared show shown describe described explain explained walk walked through
  outline outlined point pointed raise raised give gave given
  interest interested interesting keen keener eager enthusiastic enthusiasm excite excited exciting excitement enjoy enjoyed enjoyable pleasure
  pleased happy glad delighted delight honoured thrilled curious curiosity fascinate fascinating impress impressed impressive strike struck striking
  inspire inspired inspiring appeal appealing appealed attract attracted attractive resonate resonated draw drawn love loved like liked wonderful
  great good better best nice lovely fine real really truly genuine genuinely sincere sincerely deep deeply warm warmly generous generously
  thoughtful thoughtfully helpful useful insightful valuable memorable vivid clear clearly candid candour open openly openness frank frankly honest
  honestly relaxed friendly careful carefully particular particularly especially
  simple simply definite definitely certain certainly sure surely indeed quite rather also too always already ever still even much more most lot little
  well right exact exactly full fully close closely first last next again once
  stay stayed remember remembered remind recall keep kept think thought thinking mind feel felt find found see seen look looking forward learn learned learning
  lesson understand understood understanding know knew known glimpse picture imagine sense impression insight detail view perspective
  idea thing way part kind sort bit side reason example story something anything everything nothing else
  hope hoped wish want wanted would could may might try able
  role position job opportunity vacancy post team company firm organisation employer department colleague people person everyone work working
  join joining contribute contribution bring bringing add part belong
  help helping offer send sending provide pass answer respond reply write wrote note message email mail letter question query ask asked
  need require further additional information info material detail document reference
  free feel please let touch reach contact follow check update news word
  step stage round process decision decide timeline outcome result
  consider consideration application candidate candidacy apply applied
  soon shortly early earlier later long quick quickly brief briefly short moment convenient convenience possible possibly chance
  course continue continuing take taking make made making get go going come came coming start put set lead
  yes no sorry apologise apology regret welcome regard regards wish wishes sincerely faithfully cheers dear hello hi
  busy schedule day week evening morning afternoon today rest ahead meantime meanwhile patience
  read mean meant sound sounded seem seemed confirm confirmed strengthen strengthened reinforce reinforced deepen deepened
  forward connect connected connection connecting stay
  subject regarding concerning following per via instead however therefore moreover finally lastly additionally besides together both
  fit match suit suited suitable relevant background skill strength experience value approach
  wonder matter care true actual actually especially mostly sometimes often
  introduce introduction happen sincerest many numerous several few various
  attention effort warmth hospitality courtesy wherever whenever whatever whichever since though although
  late close again plus ps afterwards beforehand beyond alongside towards regardless
  gladly happily readily willing willingly promptly straight directly away aside around along
  despite include included including except shall among between across roughly almost nearly hour minute month year third fourth fifth sixth hundredth half
  pass note below above enclosed attached attach
  new old own same other another different such
  short while till until upon within without
  use soonest main expect small return address request prospect presentation present remain stand stood whether leave left change changed overdue belated
  easy easier term path cross stand aside crossed against gather rest remainder return favour involve involved involving line whole sum success
  anybody anyone nobody everybody themselves yourselves single support chuckle chuckling laugh laughed adore adored knack talent gift flair hearten heartened realise realize someone somebody couple scheme programme arrangement setup fill gap down sort smile joy puzzle neat
  far express convey incredible incredibly invaluable strong confident confidence excellent fantastic amazing terrific tremendous energise energised
  motivate motivated encourage encouraging encouraged refreshing reassuring intrigue intriguing intrigued compelling align aligned alignment recap summarise
  summarize summary highlight highlighted headline standout echo partnership collaboration potential future passion passionate reflect reflecting reflection gain gained deeper
  solidify affirm affirmed cement cemented heighten heightened dialogue believe belief feeling rich richer engage engaged engaging lively fresh impact thrill
  fascination admire admired admirable respect respected credit proud humble humbled precisely recently headlines brilliant superb clever smart wise sensible
  rewarding worthwhile meaningful purposeful inviting comfortable ease eased effortless natural naturally gladness eagerly wholeheartedly warmest heartfelt
  appetite taste flavour window opportunity prospect possibility likelihood
  plan planned arrive arrived safely feedback prepare sign chat treat spend spent
  less privilege privileged discover discovered forget forgot forgotten surprise surprised fun hesitate fellow due training train inside behind quiet respond responding prompt prefer afterthought afterword belong spirit trouble wait waiting waited
  receive received session inbox hand hands whose whoever area pair readily willing await
  `),
)

/** Words that mean the same in a letter of this kind; one line, one meaning. */
const groups: readonly ReadonlySet<string>[] = `
cut reduce drop fall decline shrink lower shorten bring decrease trim
build create develop make construct produce craft design
run operate maintain handle keep
finish complete end close conclude
begin start launch open
talk speak conversation discussion chat
people person folk colleague staff employee
team group crew squad department
quick fast rapid swift soon early before
big large great huge major
small little tiny minor
use employ apply rely
help support assist aid
move shift switch migrate transition change
change alter modify adjust tweak vary
carry translate transfer
land fall occur happen sit
teach instruct train coach
learn study pick
buy purchase acquire
problem issue challenge trouble difficulty
company firm organisation business house
job role position post
child children kid pupil student
doctor physician clinician
lawyer attorney solicitor barrister counsel
decide choose determine select pick
fix repair mend solve resolve
report answer
worry concern
say voice influence input weight word
measure metric track gauge
trust rely believe confidence
number figure data
let allow enable permit
look see view watch
entirely whole complete full all
share split divide part
show demonstrate reveal
go leave depart
ask request inquire query
wait delay
grow increase rise climb expand
meet gather assemble
think consider believe
like enjoy love
carry hold
turn decline refuse reject
seek hunt find look
sit stand
write draft pen
break test stress
same equal shared both
want wish hope
chief head lead boss
money budget cost
notice unnoticed spot
pair match buddy
pay cover fund
error mistake slip fault
early morning dawn
plan schedule rota
accredit certify certificate
new fresh recent
train teach
explain tell describe say
introduce introduction intro
prototype pilot proof
carry transfer
directly straight
mother mom mum
father dad
grandmother nan gran
`
  .trim()
  .split('\n')
  .map((line) => new Set(stemsIn(line)))

/** Words that change what a fact says: never let through for being near a fact. */
const hard = new Set(
  stemsIn(`
  decade century weekend overnight increase grow growth raise double triple halve revenue cost profit turnover sale budget salary pay money customer client user
  award prize degree doctorate phd mba diploma certificate certify certified patent publication published scholarship medal
  manager director ceo cto cfo president founder head chief vice owner partner
  manage managed managing direct found founded hire hired hiring fire fired win won earn graduate graduated study studied
  ship shipped launch launched deploy deployed invent invented architect architected negotiate negotiated
  oversee oversaw supervise supervised mentor mentored publish present presented certify speak fluent
  promote promoted promotion recommend refer referral guarantee agree agreed invite invited accept accepted reject rejected select shortlist shortlisted
  relocate immediately available visa expert expertise specialist extensive
  million thousand hundred worldwide global international nationwide
  impossible fail failed
  largest smallest only best-in-class leading award-winning
  resign resigned quit married born live lived friend neighbour
  `),
)

const isIn = (set: ReadonlySet<string>, stem: string): boolean => set.has(stem)

export const isCourtesy = (stem: string): boolean => isIn(courtesy, stem) && !isIn(hardOnly, stem)

/** Hard even though courtesy uses the same letters elsewhere. */
const hardOnly: ReadonlySet<string> = new Set(stemsIn('agree invite accept'))

export const isHard = (stem: string): boolean => isIn(hard, stem)

/** The other words of each word's groups. */
const alike = new Map<string, ReadonlySet<string>>()
for (const group of groups)
  for (const stem of group) alike.set(stem, new Set([...(alike.get(stem) ?? []), ...group]))

/** Whether a word is one of a fact's, in another form or in another word for the same. */
export const isSaidBy = (stem: string, known: ReadonlySet<string>): boolean => {
  if (known.has(stem)) return true
  for (const each of known) if (sameStem(stem, each)) return true
  return !(alike.get(stem)?.isDisjointFrom(known) ?? true)
}

/** A word that is said. */
export interface Word {
  readonly word: string
  readonly stem: string
}

interface Saying {
  readonly stems: ReadonlySet<string>
  readonly meaning: Meaning
}

/** Whether a word says something of what a fact says; what weighs more than its likeness to another word must be there itself. */
export const saysTheSame = ({ word, stem }: Word, { stems, meaning }: Saying): boolean =>
  isSaidBy(stem, stems) || (!isHard(stem) && touch(meaningOf(word), meaning))

/** The same, where another word must mean the very same thing. */
export const saysJustThat = ({ word, stem }: Word, { stems, meaning }: Saying): boolean =>
  isSaidBy(stem, stems) || (!isHard(stem) && !meaningOf(word).own.isDisjointFrom(meaning.own))
