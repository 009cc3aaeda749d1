/** Common English words, from general knowledge: in a run of capitals they speak for a title, a body or an event and
 *  against a person. Words that are also surnames are left out. Lower case. */
export const commonWords = new Set(
  `ability able abuse academic accident account action activity actual addition address advance advice affair affairs aid air alarm album alcohol alert alive alternative amazing ancient angry animal animals annual answer apartment appeal apple application
approach arabian architecture area areas arms art arts artist artists assault asset assets asteroid atlantic atomic audience audio automatic aviation award baby back bad balance ball ban banking base based basic battle beast beautiful beauty beer before
behavior belief benefit better beyond biggest bike biological biology birth birthday block blog blood blue boat bodies body bomb bombing bonus border borders box boy boys brain brand brave bread breast brick bright broad broken
brown budget build builder building bus business businesses buy cabin cable call calls campus cancer candidates captain car card cards care career cars cash cat cattle cause celebration cell census center centers central century ceremony certain
chain chair challenge champion change changes chaos character charge charity chart cheap check chemical chemistry chicken child children choice citizen citizens city civic civil claim class classes clean clear climate clinic clinical clock close closed cloud coal
coalition code coffee cold color colour comedy comic comics coming commerce commercial common communication communist communities community companies comparative complete complex computer computing concern condition conflict congressional conservation consideration constitution constitutional construction consumer contact content
contract control convention cool cooperation copyright core corporate correctional corruption cosplay cost counter counties country county couple course courts craft crane crazy creative credit crime crimes criminal crisis critical cross crowd crown cultural culture cure currency current customer customs cyber
daily damage dance danger dark data database date dead deadly deal death debt decision deep defence defense deficit degree delay delegation democracy democratic demographic demonstration dental deputy design detention development device devil diet
different digital dinner diplomatic direct directory disabled disaster disease display dispute distance district diversity doctor document documents dog dogs dollar domestic domain door double down dragon drama dream dreams drink drive driver drone drug drugs dry dust duty eagle early
earth ease eastern easy economic economics economy education educational effect effects efficiency electric electrical electronic electronics elementary elephant elite email emergency emperor empire employee employees employment empty encyclopedia end energy engine engineering
enterprise entertainment environment environmental equal equality equipment equity error escape ethics ethnic evidence evil evolution examination example excellence exchange executive exercise expedition expert experts explorer express extra extreme eye eyes face facility fact factory failure faith fall
false families family famous fan fans fantasy farm farmers fashion fast fat father favorite fear features federal fee feet female feminist fiction field fight fighter fighting file files film films final finance financial fine finger fire first fish fishing fitness fix flag flash flat fleet flight
flood floor flower flowers flying folk food foods foot football footage force foreign forest forever forum forward founder free freedom french fresh friendly friends front fruit fuel full fun function fund funding funds fusion future galaxy gallery gambling game gameplay games gang garden gas gate gay gender
general generation genetic genius geographic geographical geological ghost giant gift girl girls global globe goal goat gold golden golf good goods government governmental graduate grand graphic grass great green ground group growth guard guest guide guild gun guns habitat hall
hand hands happy hard harmony hate head health healthcare healthy heart hearts heat heaven heavy hell help heritage hero heroes hidden high higher highway hip historic historical history hit hockey hole home homeland homes honest horror horse hospital hot hotel hour hours house household houses housing human humanitarian humanities humanity humans
hunger hungry hunt hunter hydro hydrogen ice icon idea ideas identity illegal image immigration immortals impact imperial important improvement income independence independent index indigenous individual industrial industries industry infectious influence information infrastructure initiative injury inner innovation inquiry inside
insider instant institute instrument insurance integration intellectual intelligence interest interim interior internal international internet interview investigation investment investors invisible iron island issue issues job jobs joint journey judicial juice jump junior jury justice kid kids kind kitchen knowledge labor laboratory labour
lab land language languages large last later latest laugh launch law laws lead leadership leading learning left legal legend legion legislative leisure letter letters level liberation liberty library life light lightning line lines link lion liquid list literary literature little live living loan local localist lock logic logistics lonely long lost lottery
love lower lucky lunar machine machines mad magazine magic magical mail main maintenance major majority male man management manual manufacturing map march marine maritime mark market marketing markets marriage mass massive master material materials mathematical mathematics matter maximum meal measure meat media medical medicine medium meeting mega member members membership
memorial memory men mental merchant mercy message metal meter method metro metropolitan microsoft middle midnight military milk millennium mind minimum mining ministry minor minority miracle mirror missile missing mission mixed mobile model modern module molecular moment monday monetary money monster moral morning mother motion motor mountain mouse move movement movie movies multi
municipal murder muscle music musical mutual mystery naked name narcotics nation national nations native natural nature naval navigation near negative neighborhood net network networks neutral new newspaper next nice night noble noise normal northern note notice novel nuclear number object objective ocean offensive offer office officer officers offices official oil olympic
olympics online only open opera operating operation operations opinion opportunity opposition option options oral orange orbit order organic organised original outdoor outer outside over pacific packet pain painting pair palace pan panel paper paradise parent parents park part partner partnership party passenger passion past patent path patient patients pattern pay peace peaceful pension people
peoples perfect performance performing period personal personnel petroleum phase phone photo physical physics picture pilgrimage pilot pioneer pipeline place plain plan planet planetary planning plant plants plastic platform play player players playing pleasure point points police policy political politics poll pollution pool poor pop popular population port portal position positive possible post postal potential
poverty power powers practical prayer precious prehistoric premium present preservation president presidential press pressure prevention prices pride primary prime prison private privilege prize pro probation problem process processing product production productions products professional profit program progress progressive prohibition project projects promise proof property prosecution prospect protection protective protest
proud public publishing pulse pure quality quantum quarter question quick quiet race racing racial radiation radical radio rail railway rain random rapid rare rate real reality rebel rebels record records recovery recreation red redemption reduction reef reference referendum reform refugee refugees regime region regional regular rehabilitation relations relief religion religious remote renewable rent repair report republic
rescue research reserve residential resistance resource resources response responsible rest restaurant retail retirement return reunion revenge revenue reverse revolutionary rich rider right rights ring riot rise rising risk river road robot robotics robots rock rocket role roll room root rough round route royal ruby rule rules running rural sacred sad safe safety sale sales salt same sand satellite savings scale
scene school schools science sciences scientific scout screen sea search season seat second secret secrets section sector secure security seed select self senate senior sense sensitive separate serial series serious service services settlement seven sex sexual shadow shape share shared shares shell shelter shield ship shipping shock shoe shop shopping short shot show shows sick side sign signal significant silent silver simple
single sister site sites situation size skill skin sky slave sleep slow small smart smoke snake snow social society soft software solar soldier soldiers solid solidarity solution song soul sound source southern sovereign space special species speed spirit spiritual splendid sport sporting sports spot spring spy squad stable staff stage standard standards star stars start startup state states station
statistics status steel stem step stock stone stop storage store stories storm story strange strategic strategies strategy stream street strength strike strong structure student students studies studio study stupid style subject success successful sudden sugar suicide suite summer sun super superior supply support supreme surface surgery surgical surplus surprise surveillance survey survival sustainable sweet swimming switch symbol symptom syndrome
system systems table tactical tale talent talk tank target task tax taxes tea teacher teachers team teams tech technical technique technology teenage telephone television temple tennis term terminal territorial territories terror terrorism terrorist test testing texts theme theory therapy thing things think thought thousand threat throne thunder ticket tiger time times tiny title tobacco today token tomorrow
tool tools top total touch tough tour tourism tourist tower toy track trade trading tradition traditional traffic tragedy train training transfer transit transition transport transportation trap travel treasure treatment tree trees trends trial tribal tribe trip tropical trouble truck true trust truth turn twin type ultimate ultra uncommon underground understanding unified uniform union unique unit universal
universe university unknown upper urban urgent use user users vaccine valley value values vehicle vehicles venture verdict version vertical very veteran veterans victory video view village vintage violence violent viral virtual virus visa vision visit visitors visual vital voice voices volume voluntary volunteer vote voters votes voyage wage wall walking want war warfare warning waste watch water wave waves way ways wealth
weapon weapons weather web website wedding weekly weight welcome welfare well wellness western wheel white whole widow wild wilderness wildlife wind window windows wine wing wings winning winter wireless wise wish witch woman women wonder wonders wood wooden word words work worker workers working works workshop world worlds worldwide worship writing wrong yard year yellow yesterday young youth zero zombie`.split(
    /\s+/,
  ),
);
for (const name of [
  'young',
  'wise',
  'wood',
  'stone',
  'love',
  'long',
  'rice',
  'brown',
  'green',
  'white',
  'gay',
  'mark',
  'baby',
  'rich',
  'page',
  'march',
  'may',
  'price',
  'banks',
  'hunter',
  'fisher',
  'faith',
  'joy',
  'grant',
  'hall',
  'hill',
  'west',
  'rose',
  'cross',
  'day',
  'park',
  'gold',
  'ball',
  'snow',
  'rock',
  'wall',
  'lock',
  'miller',
  'cook',
  'king',
  'holder',
  'noble',
  'sand',
  'ruby',
  'pride',
  'small',
  'little',
  'good',
  'bell',
  'church',
  'savage',
  'power',
  'powers',
  'lake',
  'field',
  'fields',
  'woods',
  'waters',
  'rivers',
  'wells',
  'close',
  'major',
  'marine',
])
  commonWords.delete(name);
