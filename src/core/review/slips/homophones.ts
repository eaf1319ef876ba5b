import {
  among,
  isAdverb,
  isBe,
  isDeterminer,
  isHave,
  isModal,
  isNoun,
  isObject,
  isOneThing,
  isPossessive,
  isPreposition,
  isQuality,
  isSubject,
  isThings,
  opensClause,
  replaced,
  type Slip,
  type Token,
} from './sentence.ts'

const meant = (token: Token, ...words: readonly string[]): Slip =>
  replaced(
    token,
    `“${token.low}” sounds like what is meant: ${words.map((each) => `“${each}”`).join(' or ')}.`,
    ...words,
  )

/** Words that sound like a verb and are none, or hardly ever: where a plain verb must stand, the verb is meant. */
const soundsLikeVerb: Readonly<Record<string, string>> = {
  no: 'know',
  weight: 'wait',
  loose: 'lose',
  advice: 'advise',
  here: 'hear',
  right: 'write',
  write: '',
  by: 'buy',
  higher: 'hire',
  meat: 'meet',
  breath: 'breathe',
  sea: 'see',
  cell: 'sell',
  bare: 'bear',
  seam: 'seem',
  new: 'know',
  ad: 'add',
  effect: 'affect',
  except: 'accept',
  weather: '',
  brake: 'break',
}
/** … and those that sound like a participle, where one must stand. */
const soundsLikeDone: Readonly<Record<string, string>> = {
  lead: 'led',
  scene: 'seen',
  bin: 'been',
  past: 'passed',
  scent: 'sent',
  herd: 'heard',
  red: 'read',
  aloud: 'allowed',
  loosed: 'lost',
  effected: 'affected',
}
/** … and those that sound like what someone did. */
const soundsLikeDid: Readonly<Record<string, string>> = {
  no: 'know',
  right: 'write',
  new: 'knew',
  past: 'passed',
  threw: 'through',
  herd: 'heard',
  here: 'hear',
  though: 'thought',
  scent: 'sent',
  wood: 'would',
  red: 'read',
  except: 'accept',
}
/** … and verbs that sound like a thing, where only a thing can stand. */
const soundsLikeThing: Readonly<Record<string, string>> = {
  advise: 'advice',
  affect: 'effect',
  affects: 'effects',
  breathe: 'breath',
  accept: '',
  lessen: 'lesson',
  write: 'right',
  knew: 'new',
  chose: 'choice',
  hole: 'whole',
}

const has = (table: Readonly<Record<string, string>>, token: Token | undefined): string | undefined =>
  token !== undefined && !token.named && Object.hasOwn(table, token.low)
    ? table[token.low] || undefined
    : undefined

const goesOn = (token: Token | undefined): boolean =>
  token === undefined ||
  isDeterminer(token) ||
  isObject(token) ||
  isSubject(token) ||
  among(
    'to for until and that how what if whether from about with on , of when where why back all someone people',
  )(token)

const willing = among(
  "to will would can could may might must should cannot can't couldn't won't wouldn't don't didn't doesn't i'll we'll you'll hardly not",
)
const infinitive = among(
  'like love want need able happy glad pleased keen going hope ready how pleasure forward wish have had time way you room not good great nice ought let',
)

/** “to no”, “can't weight”, “could here”, “will effect every”. */
const whereVerb = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const verb = has(soundsLikeVerb, token)
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (verb === undefined || !willing(before)) return []
    if (before?.low === 'to' && !infinitive(sentence[at - 2])) return []
    if (before?.low === 'not' && !isModal(sentence[at - 2]) && !among('do did does')(sentence[at - 2]))
      return []
    if (
      token.low === 'effect' &&
      sentence.slice(at + 1, at + 4).some(among('change changes a an transition'))
    )
      return []
    if (token.low === 'no' && among('longer more doubt one less')(after)) return []
    if (
      among('by right here higher no new bare')(token) &&
      !(
        isDeterminer(after) ||
        isObject(after) ||
        among('to from that how what if back about with in when')(after)
      )
    )
      return []
    if (token.low === 'here' && among('in to')(after)) return []
    if (token.low === 'right' && among('the that in this')(after)) return []
    if (token.low === 'right' && among('again soon')(after)) return [meant(token, verb)]
    if (token.low === 'by' && !among('a an some it your the my two new more')(after)) return []
    if (token.low === 'by' && before?.low !== 'to') return []
    return goesOn(after) || among('weight loose')(token) ? [meant(token, verb)] : []
  })

/** “I no that”, “I past the exam”, “you new how”. */
const whereDid = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const said = has(soundsLikeDid, token)
    if (said === undefined) return []
    const back = among('still already also just never always')(sentence[at - 1]) ? at - 1 : at
    const [before, after] = [sentence[back - 1], sentence[at + 1]]
    if (token.low === 'no' && among('me us them him her you')(before) && sentence[back - 2]?.low === 'let')
      return [meant(token, said)]
    if (!isSubject(before) || before?.low === 'it' || !opensClause(sentence[back - 2])) return []
    if (token.low === 'wood') return [meant(token, said)]
    const fits =
      {
        no:
          /^(?:it's|you're|that's|there's|we're|they're|i'm|he's|she's)$/.test(after?.low ?? '') ||
          isDeterminer(after) ||
          among('that how what you it if whether him them where why')(after),
        right: isPossessive(after) || among('mine again soon to')(after),
        new: isDeterminer(after) || among('that how what it at about you right i of from')(after),
        past: isDeterminer(after) || among('it with all both')(after),
        here: among('that from you about a the')(after),
        though: among('that about of it you i we the your')(after),
        threw: false,
        except: isDeterminer(after),
      }[token.low] ??
      (isDeterminer(after) || among('that from about you of')(after))
    return fits ? [meant(token, said)] : []
  })

/** “have lead a team”, “was aloud to”, “has past”. */
const whereDone = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const done = has(soundsLikeDone, token)
    let back = at - 1
    while (back > 0 && isAdverb(sentence[back])) back -= 1
    const [before, after] = [sentence[back], sentence[at + 1]]
    if (done === undefined || before === undefined) return []
    if (token.low === 'bin') return isHave(before) ? [meant(token, done)] : []
    if (token.low === 'aloud') return isBe(before) && after?.low === 'to' ? [meant(token, done)] : []
    if (token.low === 'effected') return after?.low === 'by' ? [meant(token, done)] : []
    if (token.low === 'lead' && isBe(before)) return after?.low === 'by' ? [meant(token, done)] : []
    return isHave(before) && (isDeterminer(after) || among('to by it you all two three several')(after))
      ? [meant(token, done)]
      : []
  })

/** “your advise”, “the affect on”. */
const whereThing = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const thing = has(soundsLikeThing, token)
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (thing === undefined) return []
    if (token.low === 'hole')
      return among('the my your our this a')(before) &&
        among(
          'team day time process week experience thing department company office place family point story world year month lot conversation interview idea',
        )(after)
        ? [meant(token, thing)]
        : []
    if (token.low === 'knew')
      return among('a the your my this that new')(before) && isNoun(after) && !after?.is('adverb')
        ? [meant(token, thing)]
        : []
    if (token.low === 'write')
      return isDeterminer(before) && !among('that all each both some any no')(before) && isNoun(after)
        ? [meant(token, thing)]
        : []
    if (token.low === 'chose')
      return isDeterminer(before) && !among('that all each both some this those these')(before)
        ? [meant(token, thing)]
        : []
    const needed =
      isPossessive(before) ||
      among(
        'the a an no some any good great helpful kind further of positive negative big real huge direct sound',
      )(before)
    if (!needed || (token.low === 'advise' && before?.low === 'her')) return []
    return [meant(token, thing)]
  })

/** “at it's finest”, “its a pleasure”. */
const its = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (
      token.low === "it's" &&
      (after?.low === 'own' ||
        (among('of at in with by from about into on for through under within')(before) &&
          after !== undefined &&
          (isNoun(after) || (after.is('adjective') && isNoun(sentence[at + 2])) || /est$/.test(after.low)) &&
          !isDeterminer(after)))
    )
      return [meant(token, 'its')]
    const said =
      among('a an the been not my your because why worth')(after) ||
      (among('good great nice hard easy important clear')(after) && among('to that')(sentence[at + 2]))
    return token.low === 'its' && said && !(after?.low === 'not') ? [meant(token, "it's")] : []
  })

/** “there way of working”, “their is”, “be their at nine”. */
const their = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (token.low === 'their') {
      if (
        among('anything something nothing any a an no some one')(after) &&
        (before === undefined || isBe(before))
      )
        return [meant(token, 'there')]
      if (among("is are was were has have isn't aren't would must may might could seems")(after))
        return [meant(token, 'there')]
      return after === undefined ||
        (isPreposition(after) && !among('like past over under near inside outside')(after)) ||
        among('and , when because')(after)
        ? [meant(token, 'there')]
        : []
    }
    if (token.low === 'there' && after?.low === 'own') return [meant(token, 'their')]
    if (
      token.low === 'there' &&
      among('until that when if because while')(before) &&
      (isOneThing(after) || isThings(after)) &&
      (isBe(sentence[at + 2]) || isHave(sentence[at + 2])) &&
      !after?.is('base')
    )
      return [meant(token, 'their')]
    if (
      token.low !== 'there' ||
      after === undefined ||
      after.is('adverb') ||
      after.is('base') ||
      among('is are was were')(after)
    )
      return []
    const owned = among(
      'of with for about liked like love loved admire admired enjoyed know understand appreciate appreciated saw see met share',
    )(before)
    return owned &&
      (isOneThing(after) || isThings(after) || after.low === 'way') &&
      !among('years weeks days time times today people is last next first')(after)
      ? [meant(token, 'their')]
      : []
  })

/** “hope your well”, “you're team made”. */
const your = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after, next] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]]
    if (token.low === 'your') {
      const ends = next === undefined || among(', and to for with that but about because when ;')(next)
      if (among('not a an the going')(after) && !(after?.low === 'the')) return [meant(token, "you're")]
      const states = isQuality(after) || among('well busy welcome free right sure ready happy')(after)
      const opened =
        before === undefined ||
        among('hope if that when know glad sure because think while since hear and , as')(before)
      return states && ends && opened ? [meant(token, "you're")] : []
    }
    if (token.low === "you're" && among('of for with in from by to at on into')(before))
      return [meant(token, 'your')]
    if (
      token.low !== "you're" ||
      after === undefined ||
      after.named ||
      after.is('gerund') ||
      after.is('adjective') ||
      after.is('adverb')
    )
      return []
    if (isPreposition(before) && isNoun(after)) return [meant(token, 'your')]
    if (
      (isBe(before) || before?.is('past') || before?.is('gerund')) &&
      (isOneThing(after) || isThings(after)) &&
      !among('of in at')(next) &&
      !among('part family home king')(after)
    )
      return [meant(token, 'your')]
    const thing = (isOneThing(after) || isThings(after)) && !among('part family home boss king friend')(after)
    return thing && (next?.is('past') || next?.is('third') || isBe(next)) && !isPreposition(next)
      ? [meant(token, 'your')]
      : []
  })

/** “better then I expected”, “rather learn then teach”. */
const than = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    if (token.low !== 'then') return []
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (after === undefined) return []
    const before2 = sentence[at - 2]
    const compared = among(
      'more less better worse fewer rather faster slower easier harder larger smaller higher lower longer shorter sooner later earlier older younger stronger bigger cheaper closer further quicker warmer busier happier kinder',
    )
    const goes =
      isSubject(after) ||
      isDeterminer(after) ||
      among('most ever expected anything ever just usual others in two three any planned half')(after)
    if (compared(before) && goes) return [meant(token, 'than')]
    if (among('more less')(before2) && goes) return [meant(token, 'than')]
    const rather = sentence.slice(Math.max(0, at - 8), at).findIndex((each) => each.low === 'rather')
    return rather >= 0 &&
      !sentence.slice(Math.max(0, at - 8), at).some(among(', and ;')) &&
      (after.is('base') || isPreposition(after) || isDeterminer(after))
      ? [meant(token, 'than')]
      : []
  })

/** “too join”, “was to loud to”. */
const too = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after, next] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]]
    if (
      token.low === 'too' &&
      among('like want hope need able happy glad pleased going forward wish ready keen')(before) &&
      (after?.is('base') || after?.is('gerund'))
    )
      return [meant(token, 'to')]
    const thing =
      among(
        'the a an my your our his their these those me you us him them it two three four five six seven eight nine ten twenty thirty',
      )(after) ||
      (after?.is('base') &&
        !after.is('adjective') &&
        !after.is('adverb') &&
        !after.is('participle') &&
        !after.is('past')) ||
      (after?.is('gerund') && !after.is('adjective')) ||
      isThings(after)
    if (
      token.low === 'too' &&
      thing &&
      !isSubject(before) &&
      before !== undefined &&
      !among(', and')(before) &&
      !isBe(before)
    )
      return [meant(token, 'to')]
    if (token.low !== 'to' || after === undefined) return []
    const how =
      (isQuality(after) ||
        among('late early busy quiet hard long short loud far fast slow quite shy')(after)) &&
      !after.is('participle')
    if (isBe(before) && how && (next === undefined || among('to for in and , but')(next)))
      return [meant(token, 'too')]
    return (isBe(before) || among('far not')(before)) && among('much many few')(after)
      ? [meant(token, 'too')]
      : []
  })

/** “with won thing”, “of are call”, “, witch was”, “hear is”. */
const small = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (token.named) return []
    if (
      token.low === 'won' &&
      (isPreposition(before) ||
        isDeterminer(before) ||
        among('last next only another every first down')(before) ||
        (before?.is('base') && !isSubject(before) && isNoun(after)))
    )
      return [meant(token, 'one')]
    if (
      token.low === 'are' &&
      among('of in with for from by at on')(before) &&
      isNoun(after) &&
      !isPreposition(sentence[at - 2]) &&
      !isDeterminer(after)
    )
      return [meant(token, 'our')]
    if (token.low === 'witch' && !isDeterminer(before) && !before?.is('adjective'))
      return [meant(token, 'which')]
    if (
      token.low === 'hear' &&
      among('is are')(after) &&
      (before === undefined || among('so and but , ;')(before))
    )
      return [meant(token, 'here')]
    if (token.low === 'roll' && before?.named) return [meant(token, 'role')]
    return []
  })

/** Words in places of their own: before it, the word, behind it, what is meant. A blank stands for whatever. */
const places: readonly (readonly [before: string, wrong: string, after: string, right: string])[] = [
  [
    'know ask asked sure wonder wondered see decide told tell say unsure check confirm doubt decided',
    'weather',
    'you i we it the he she they to or this that there a my your',
    'whether',
  ],
  ['', 'weather', 'or', 'whether'],
  [
    'hear hearing heard news message mail email e-mail reply back far away different apart come came coming moved learn learned learnt learning benefit benefited call received letter note',
    'form',
    'you me us them the a my your him her now today there home this that',
    'from',
  ],
  ["was is be a so very really been felt such it's really sounds", 'grate', '', 'great'],
  [
    '',
    'principle',
    'engineer designer architect investigator analyst teacher consultant scientist dancer developer officer reason cellist researcher',
    'principal',
  ],
  ['in', 'principal', ', . and we i that', 'principle'],
  ['too so very to be keep kept stay', 'quite', 'in , and at place room when during but', 'quiet'],
  ['', 'quiet', 'a an sure right clear', 'quite'],
  ['to must would like', 'complement', 'you him her them', 'compliment'],
  ['am are was be', 'excepting', 'the your this a', 'accepting'],
  ['is was are be been am come came live work worked', 'hear', 'in at for since today', 'here'],
  [
    'last next this every each per one for',
    'weak',
    'i we to of and , for at on from you the each every',
    'week',
  ],
  ['all one', 'weak', ', in at', 'week'],
  ['went came free', 'form', 'the a your my', 'from'],
  ['', 'form', 'whenever where when', 'from'],
  ['a', 'weak', 'each every ago later before', 'week'],
  ['two three four few several', 'weaks', '', 'weeks'],
  [
    'the in over for these',
    'passed',
    'year years few two three four five six month months week weeks decade',
    'past',
  ],
  ['am are was were be being been become becoming feel', 'apart', 'of', 'a part'],
  ['a', 'waist', 'of', 'waste'],
  ['', 'won', 'of', 'one'],
  [
    'of with for in all from to by',
    'are',
    'team company work conversation talk meeting shared common interview discussion',
    'our',
  ],
  [
    'go went gone going come came walk walked get got run think talk talked me us',
    'threw',
    'the your my it a this how what',
    'through',
  ],
  [
    'part one most some all many front instead ahead proud lot because kind think hear',
    'off',
    'the your my our you a it this these people',
    'of',
  ],
  ['have was were been am is', 'board', 'by with of', 'bored'],
  ['i you we', 'though', 'that about of', 'thought'],
  ['', 'whose', 'been going', "who's"],
  [
    'we they',
    'where',
    'all both not very so talking able working happy glad told given shown asked going',
    'were',
  ],
  ['was', 'lead', 'by', 'led'],
  ['on', 'sight', 'interview visit training', 'site'],
  ['construction building web job work', 'sight', '', 'site'],
  ['the this your a interview', 'roll', 'as you we description', 'role'],
  ['the a high good low staff team', 'moral', 'of is was and , in on', 'morale'],
  ['your the of our', 'personal', 'department file records office officer', 'personnel'],
  ['a great more of your', 'assistants', 'with', 'assistance'],
  ['look looking', 'foreword', 'to', 'forward'],
  ['', 'foreword', 'to', 'forward'],
  ["will to can could would i'll", 'peak', 'with to about', 'speak'],
  ['', 'vary', 'much happy interested good well pleased grateful kind', 'very'],
]

const inPlace = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    if (token.named) return []
    const fits = (words: string, other: Token | undefined) => words === '' || among(words)(other)
    const place = places.find(
      ([before, wrong, after, right]) =>
        right !== '' &&
        wrong === token.low &&
        fits(before, sentence[at - 1]) &&
        (fits(after, sentence[at + 1]) || (after.includes(', ') && sentence[at + 1] === undefined)),
    )
    return place ? [meant(token, place[3])] : []
  })

export const homophones = (sentence: readonly Token[]): readonly Slip[] =>
  [whereVerb, whereDid, whereDone, whereThing, its, their, your, than, too, small, inPlace].flatMap((rule) =>
    rule(sentence),
  )
