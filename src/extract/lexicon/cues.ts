import { formsOf, type VerbForm } from './inflect.ts';

/** How a cue reports: `say` verbs carry any quote and may stand before their speaker ("said Lim"); `claim` verbs
 *  carry a clause ("conceded that …") and may stand there too; `call` verbs report with an object
 *  ("called it …", "vowed to …"); `quote` verbs pass on another's words ("quoted him as saying"). */
export type CueClass = 'say' | 'claim' | 'call' | 'quote';

export type Cue = { base: string; form: VerbForm; class: CueClass };

const say = `say:said tell:told retaliate bellow holler murmur mumble interrupt ad-lib* chuckle lecture ask add reply answer respond write:wrote:written tweet state declare explain continue
  conclude note insist argue claim announce remark comment observe exclaim shout yell whisper mutter joke quip retort
  recall warn admit* concede confess acknowledge recount relate muse sigh snap grumble boast begin:began:begun
  interject chime counter go:went opine reiterate repeat stress emphasize emphasise underscore proclaim assert
  allege contend maintain suggest predict speculate complain lament protest caution confirm deny agree
  blog* post retweet text email e-mail fire shoot:shot scream cry plead gush crow fume thunder deadpan riff* rail
  offer read:read report elaborate clarify demand inquire query wonder vow promise pledge tout advise urge conclude
  summarize summarise testify sing:sang:sung preach pray rant scoff sneer tease`;

const claim = `believe think:thought feel:felt know:knew:known hope fear expect suspect doubt reveal disclose indicate
  imply hint signal inform notify assure convince remind teach:taught learn:learned:learnt understand:understood
  find:found show:showed:shown discover determine estimate calculate conclude decide rule hold:held see:saw:seen mean:meant
  charge guess reckon figure assume presume imagine realize realise recognize recognise discuss mention
  point noted affirm attest aver avow profess rejoin surmise theorize posit hypothesize forecast project
  worry regret rejoice marvel marveled gripe groan moan object testify swear:swore:sworn bet:bet brag
  recommend propose request order direct instruct command beg* implore beseech decree dictate guarantee
  telegraph relay convey communicate articulate verbalize voice express specify detail outline
  describe document chronicle cite publish print editorialize divulge leak confide
  conjecture deduce infer rule judge grant accept challenge threaten hear:heard remember tally`;

const call = `call label dub* brand term name nickname refer* characterize characterise portray depict cast:cast
  frame paint view regard consider deem deride denounce condemn criticize criticise slam* blast attack bash mock ridicule
  chide scold berate rebuke lambaste lambast decry deplore disparage belittle dismiss reject rip* knock hit:hit
  accuse blame fault praise laud hail applaud commend thank credit congratulate compliment endorse salute salute
  defend dispute rebut refute refuse decline promise vow threaten pledge swear:swore:sworn
  compare liken question address invite appeal lobby push press talk speak:spoke:spoken chant sign caption headline
  title use refer* reference allude invoke champion advocate support oppose back favor favour welcome
  apologize apologise boo echo parrot tout trumpet bemoan bristle vent seethe erupt joke kid* signal dream
  seek:sought want plan intend aim mention discuss envision pitch sell:sold warn raise single
  take:took:taken make:made give:gave:given put:put deliver issue release open close end start finish
  sum* lash scribble pen* record broadcast air argue prefer describe insult taunt deliver lecture demand urge encourage
  tell:told blurt bark shake:shook tap* stand:stood look turn pause laugh nod* smile shrug* wink grin`;

const quote = 'quote cite paraphrase';

/** Bases of the `call` class that begin a report only beside the quote itself: too plain to name a speaker from afar. */
export const plainBases: ReadonlySet<string> = new Set(
  `go begin fire shoot offer read see show find know mean take make give put deliver issue release open close end start
  finish use hold raise sell want plan intend seek look turn stand pause laugh nod smile shrug wink grin tap shake push press
  hit back support direct order project show learn hear understand sign title headline name record air post text expect feel
  rule figure print publish document accept challenge object point voice detail cast frame paint sum single lecture rip knock
  consider view regard attack aim decide grant judge`.split(/\s+/),
);

/** Form to cue. Earlier classes win: "claims" is a `say` verb though it is listed twice. */
export const cues: ReadonlyMap<string, Cue> = new Map(
  (
    [
      [quote, 'quote'],
      [call, 'call'],
      [claim, 'claim'],
      [say, 'say'],
    ] as const
  ).flatMap(([list, cueClass]) =>
    list
      .split(/\s+/)
      .flatMap((entry) =>
        formsOf(entry).map(([word, form]): [string, Cue] => [
          word,
          { base: entry.split(/[:*]/)[0] ?? entry, form, class: cueClass },
        ]),
      ),
  ),
);

/** Nouns of saying: "in a statement", "his claim that". */
export const cueNouns: ReadonlySet<string> = new Set(
  `statement statements comment comments remark remarks claim claims tweet tweets speech speeches interview interviews
  assertion assertions contention argument arguments accusation accusations allegation allegations answer reply response
  question letter email e-mail memo post op-ed column editorial essay article book testimony words word message messages
  warning warnings promise promises pledge vow call calls demand demands suggestion admission denial declaration announcement
  description observation quote quotation quip joke motto slogan mantra belief view views opinion opinions complaint
  complaints criticism insistence prediction proposal recommendation report refrain line note caption text blog video ad
  press release press-release news conference address sermon lecture monologue rant tirade rhetoric apology
  threat threats vows pledges`.split(/\s+/),
);

/** What bodies make and publish: "according to a survey by …". */
export const findings: ReadonlySet<string> = new Set(
  `survey surveys study studies poll polls report reports data figures filing analysis paper audit review census records estimate estimates
  statistics findings`.split(/\s+/),
);
