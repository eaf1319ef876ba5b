import { folded } from './nearest.ts'

/** Everyday and office English of three to eight letters: what a letter may begin a sentence or a heading with. */
const words = new Set(
  `able about above accept access account across act action active actual add address adult advice affair after again age
  agency ago agree ahead aim air alive all allow alone along already also always amount analyst analytic analytics
  analysis analytical and angle animal answer any apart apply appeal april area argue arm around arrive art article
  aside ask aspect asset assist assume august author auto average award aware away baby back bad bag balance ball band
  bank banking bar bare base basic bay beach bear beat beauty became because become bed been before begin behind being
  believe bell belong below belt bench benefit berry beside best better between beyond big bike bill bird birth bit
  black blue board boat body bond bone bonus book border both bottom bound box boy brain brand bread break bridge brief
  bright bring broad brown budget build built burn bus business busy but buy buyer call calm came camp can cancer
  capital car card care career carry case cash cast cat catch cause cell center central centre chain chair challenge
  chance change chapter charge charity chart chat check chef chest chief child choice choose church circle city civil
  claim class clean clear clerk client climate close club coach coal coast coat code coffee cold collar college colour
  color come coming common company computer concept concern consider contact content contract control cook cool copy
  core corner cost could council count country county couple course court cover craft create credit creek crew crime
  cross crowd culture cup current cut cycle daily dance dare dark data date dates daughter daughters dawn day days deal
  dear death debate debt decade december decide deep degree delay deliver demand depend depth design desk detail develop
  device did died diet differ digital dinner direct director disk do doctor does dog done door double doubt down draft
  drag drama draw dream dress drew drink drive driver drop dry due during dust duty each ear early earn earth ease east
  easy eat edge edit effect effort egg eight either else email empire empty end energy engine engineer enjoy enough
  enter entire entry equal error estate even evening event ever every evidence exact example except exchange exercise
  expect expert explain extra eye face fact factor fail fair faith fall family famous fan far farm fashion fast fat
  father favor favour fear feature february fee feed feel feet fell felt female few field fig fight figure file fill
  film final finance find fine finger finish fire firm first fish fit five fix flat flight floor flow flower fly focus
  follow food foot for force foreign forest forget form formal forth forum forward found four frame free french fresh
  friday friend from front fruit fuel full fun fund further future gain game gap garden gas gate gave gear general
  gentle get gift girl give given glad glass global goal gold golf gone good got grace grade grand grant grass grateful
  great green grew grey grin ground group grow growth guard guess guest guide gun guy had hair half hall hand hang happen
  happy hard hare harm has hat hate have having head health hear heard hearing heart heat heavy held hello help her here
  hers hide high hill him hire his history hit hold hole holiday home honest hook hope horse hospital host hot hotel
  hour house how huge human hundred hung hunt hurt ice idea ideal image impact import improve inch include income indeed
  index industry inner inquiry insight instead intend interest into invest iron island issue item its jan january job
  join joint joke joy judge july jump june junior jury just justice keen keep kept key kick kid kill kind king knew know
  known lab labor labour lack lady lake land lane language large last late later latin laugh launch law lawyer lay lead
  leader lean learn learned learning least leather leave led left leg legal lend length less lesson let letter level
  liberal library licence life lift light like likely limit line link lion list listen little live liver lives living
  load loan local log logic long look looking lord lose loss lost lot love low loyal luck lunch machine made main major
  make maker making male man manage manager many map march mark market marketing mars mass master match mate material
  math maths matter may maybe mayor meal mean means measure meat media medical meet meeting meets member memory men
  mental mention menu mercy merit met metal method middle might mile milk mill mind mine minor minute miss mission
  mistake mix mode model modern moment monday money month mood moon moral more morning most mother motion motor mount
  mouth move much music must name narrow nation nature near neat neck need nerve net network never new news next nice
  night nine nobody none noon nor normal north northern nose not note notes nothing notice novel november now nuclear
  number nurse object obvious occur october odd off offer office officer often oil old olive once one only onto open
  opening operate opinion order other our out outside over owe own owner pace pack page paid pain paint pair palm panel
  paper parent park part partner party pass past path patient pattern pause pay peace pen people per perfect perhaps
  period person phase phone photo phrase physics pick picture piece pilot pink pipe place plain plan plane plant plate
  play please pleasure plenty plus point pole policy poor pop popular port pose post pot pound power practice prefer
  present press pretty prevent price prime print prior private prize pro problem process product profit program project
  promise proof proper protect proud prove provide public pull pupil pure push put quality quarter queen question quick
  quiet quite quote race radio rail rain raise ran range rank rare rate rates rather raw reach react read reader ready
  real reality really reason recall receive recent record red reduce refer region regular relate release relief remain
  remember remote remove rent repeat reply report request require research rest result return review rich ride right
  ring rise risk river road rob robin robust rock role roll roman roof room root rose rough round route row royal rule
  run rush rust sad safe said sail sale sales salt same sand sat saturday save saw say scale scene school science scope
  score sea search season seat second secret section sector secure see seed seek seem seen self sell send senior sense
  sent separate september serious serve service set settle seven several severe shall shape share sharp she sheet shift
  ship shirt shock shoe shop short shot should show shown side sight sign signal silent silk silver similar simple since
  sing single sir sister sit site six size skill skills skin sleep slight slow small smart smile smooth snow social soft
  software soil sold sole solid solve some son song soon sort soul sound source south southern space spare speak special
  speech speed spend spent spirit spoke sport spot spread spring staff stage stand standard star start starting state
  states statement station status stay steady steel stem step stick still stock stone stood stop store storm story
  straight strange strategy stream street strength stress strike strong structure student studio study stuff style
  subject success such sudden suffer suit summer sun sunday supper supply support sure surface survey sweet swim system
  table take taken tale talent talk talking tall tank target task taste tax tea teach teacher team tech technical tell
  ten tend term test text than thank thanks that the their them then theory there these they thick thin thing think
  third this those though thought thousand three through throw thursday thus tidy tie tight till timber time times tin
  tiny tip title today together told tom tomorrow ton tone too took tool tools top topic total touch tough tour toward
  town toy track trade trading tradition traffic train training travel treat tree trend trial tried trip trouble true
  trust truth try tuesday turn twelve twenty twice two type under union unit unite until upon upper urban use used useful
  user usual vale valley value values van varied vast venture verb version very via video view village visit vital voice
  volume vote wage wait walk wall want war ward warm was wash watch water watt wave way ways weak wear weather web
  wednesday week weeks weigh weight well went were west western what wheel when where whether which while white who whole
  whom whose why wide wife wild will willing win wind window wine wing winter wish with within without woman women
  wonder wood word words wore work worker working world worry worse worst worth would write writer writing wrong wrote
  yard yeah year years yellow yes yesterday yet york you young your yours yourself youth zero zone africa america
  american asia asian australia australian britain british canada canadian chinese china dutch english europe european
  france german germany india indian ireland irish italian italy japan japanese london mexico paris scotland scottish
  spain spanish wales welsh excel google java linkedin python teams zoom adviser advisor associate consultant
  coordinator designer developer lecturer scientist specialist trainee`.split(/\s+/),
)

/** Whether a word is everyday English, in one of its common forms. */
export const isCommon = (word: string): boolean => {
  const low = folded(word)
  return [
    low,
    ...['s', 'ed', 'd', 'ing', 'ly', 'er', 'ers', 'es'].flatMap((end) =>
      low.endsWith(end) ? [low.slice(0, -end.length)] : [],
    ),
  ].some((form) => words.has(form) || (form !== low && words.has(`${form}e`)))
}
