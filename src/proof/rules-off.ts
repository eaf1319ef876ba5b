/**
 * The engine's rules that are switched off, each looked at by hand: what they name is no slip in a letter, or they were
 * wrong about good letters too often. Switched off in the engine and not filtered afterwards: a finding can hide others.
 */
export const off: Readonly<Record<string, { readonly because: string; readonly rules: string }>> = {
  hiding: {
    because:
      'It covers a whole sentence, and no slip inside it is told any more. Our own rule speaks of length.',
    rules: 'LongSentences',
  },
  taste: {
    because:
      'A matter of taste or emphasis: the words are right, and a letter in one’s own voice keeps them.',
    rules:
      'FillerWords Hedging Excellent Starving Freezing LitotesDirectPositive FatalOutcome Insensitive Insurmountable CondenseAllThe SendAnEmailTo RedundantThat ThatWhich WouldNeverHave WholeEntire AvoidAndAlso RedundantPretty RedundantSuperlatives RedundantAdditiveAdverbs RedundantFirsts RedundantSelf VeryUnique Oxymorons SideTangent Lots MeansALotTo IntroCueCommaBeforeThanks FindOut SomewhatSomething PreferPleaded PreferSneaked AvoidCurses Regionalisms Surreality Monumentous Touristic AnotherThingComing HomeInOn ChampAtTheBit ViceVersa ForALongTime AmInTheMorning MultipleFrequencyAdverbs RoadMap WasComprisedOf LessWorse ToGreatLengths OkToOkay SubjunctiveWasToWere ImplementIn NoFrenchSpaces JealousOf ByTheBook FullToTheBrim ThriveOn TakeALookTo HaveTakeALook InOnTheCards ExpandLegitimate LookInto DiscourseMarkers OnFirstGlance',
  },
  marks: {
    because:
      'Typography that keyboards do not have: three stops, two hyphens and straight quotes are fine in a mail.',
    rules:
      'UseEllipsisCharacter EllipsisLength Dashes NumericRangeEnDash FootInchMinuteSecondSymbols QuoteSpacing UnclosedQuotes Spaces DegreesKelvin DegreesKelvinSymbol CurrencyPlacement',
  },
  unsure: {
    because: 'Wrong about good letters more often than right when they were counted.',
    rules:
      'MissingPreposition NotTo ThereIsAgreement InterestedIn MissingTo PossessiveYour Everyone MergeWords The TheyreToTheir TheirToTheyre PronounInflectionBe OneOfTheSingular',
  },
  adjectives: {
    because: 'It takes “your kind offer” and “your patient answers” for “you’re”.',
    rules: 'YourPredicateAdjective',
  },
  twice: {
    because: '“Had had” and “that that” are right; our own check of doubled words knows them, and names.',
    rules: 'RepeatedWords',
  },
  commas: {
    because: 'Whether a comma stands before “and” is the house style of each place.',
    rules: 'OxfordComma',
  },
  headings: {
    because: 'A letter has no headings; lines that look like one are lists or signatures.',
    rules: 'UseTitleCase',
  },
  shorthands: {
    because: 'Common in the language of an office; the reader knows them.',
    rules:
      'ExpandAlgorithm ExpandAlloc ExpandArgument ExpandConfiguration ExpandControl ExpandCoordinate ExpandDecl ExpandDependencies ExpandDereference ExpandDirectory ExpandForward ExpandGovt ExpandMemoryShorthands ExpandMinimum ExpandNotification ExpandParameter ExpandPerformance ExpandPointer ExpandPreference ExpandPrevious ExpandStandardInputAndOutput ExpandTimeShorthands ExpandVulnerability Cybersec EnvironmentVariable AsFarAsICanTell AsFarAsIKnow AsSoonAsPossible BeRightBack ByTheWay ExplainLikeImFive ForWhatItsWorth ForYourInformation IDontKnow IfIRecallCorrectly IfIUnderstandCorrectly IfYouKnowYouKnow InCaseYouMissedIt InMyHumbleOpinion InMyOpinion InRealLife LetMeKnow NeverMind OhMyGod OnTheOtherHand PleaseTakeALook Really TalkToYouLater ToBeHonest RedundantIIRC RedundantAcronyms DotInitialisms IncidentReport LinkedList',
  },
  brands: {
    because: 'Capitals of names: names come from the dossier, and a company may write itself as it likes.',
    rules:
      'AmazonNames AppleNames AzureNames GoogleNames MetaNames MicrosoftNames TumblrNames JetpackNames PocketCastsNames DayOneNames WordPressDotcom CompaniesProductsAndTrademarks NotablePlaces USUniversities UnitedOrganizations ChineseCommunistParty UpdatePlaceNames OrthographicConsistency MercedesBenzHyphen PostItNoteHyphen BluRayHyphen OceansAndSeas GuineaBissau PortAuPrince PortoNovo ProperNouns GildedAge',
  },
  hyphens: {
    because: 'Both ways are in good dictionaries, or a compound of this field is taken for a slip.',
    rules:
      'OutOfDate ClickThroughRate CrossPlatform BuiltIn WellBeing DoubleClick DoubleCheckHyphen RightClick RollerSkated RapidFire OneHanded EagleEyed EverPresent EasyGoingCompoundAdjective FirstPersonModifierHyphen HyphenateNumberDay LeftRightHand PasswordProtectedHyphen RainbowColoredHyphen SoonToBe InDemandInDepth ToDoHyphen CaseSensitive OffTheCuff Lookalike NerveRacking FromTheGetGo AOkHyphen BlacklistWhitelist DisjointPrefixes AWhile PhrasalVerbAsCompoundNoun CompoundNouns OvertimeCompoundNoun MakeupCompoundNoun ShutdownVerb LayoutVerb VeryKnown Codebase Codebases Middleware Multicore Multithreading Underclock Overclocking Devops Backplane Keystroke Keystrokes Deadlift Chalkboard',
  },
}
