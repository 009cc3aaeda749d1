const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Words whose capital says nothing: they open sentences and stand in headlines. Lower case. */
export const smallWords =
  set(`a an the this that these those such some any each every all both either neither no none many most more much few several
other another one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousands millions dozens first second third last next
i me my mine we us our you your he him his she her it its they them their who whom whose which what when where why how whether whatever whoever
and or but nor so yet for if then than because although though while whereas since until unless after before during as once whenever wherever
of in on at by to from with without within into onto over under between among amid amidst against about above across along around behind below beneath beside besides beyond despite
down except inside like near off out outside past per through throughout toward towards under up upon via versus vs regarding according following including given
is are was were be been being am has have had having do does did done will would shall should can could may might must let let's
not never ever also too very just only even still already again now here there today tomorrow yesterday soon later earlier recently currently meanwhile however moreover furthermore nevertheless nonetheless therefore thus hence
instead perhaps maybe indeed otherwise overall finally eventually initially originally previously formerly afterwards subsequently consequently accordingly additionally
yes no hey sometimes often usually generally oh well ok okay please thanks thank hello hi
asked speaking citing noting adding based born known called named led several nearly almost approximately roughly apart due because together
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
people police officials authorities news image images photo photos video file caption source sources related external links photograph picture pictures map
mr mrs ms gmt utc est edt pst pdt am pm bst cet ad bc et
god internet web english christmas easter halloween ramadan thanksgiving democratic brexit hm hms mvp tb ppe dvds fm drm dmca cpu ram rsvp asap diy sos utc+1 pi iii ii iv hq eta faqs cctv lcd led sms url html css php sql ios api ipo gop-led ebola medicare medicaid obamacare vip potus flotus usd gbp eur nz esports cosplay internet islamophobia covid covid-19 hajj koran quran qur'an bible torah facebook-live english-language atheists sikh sikhs mormon mormons shias sunnis hiv aids dna tv dvd cd pc gps visa ceo phd ba ma bsc msc iq ufo suv faq lgbt lgbtq rna gdp
christian christians muslim muslims islam islamic jew jews jewish hindu hindus buddhist buddhists catholic catholics protestant protestants sunni shia shiite shi'ite christianity judaism hinduism buddhism orthodox evangelical atheist
democrat democrats republican republicans conservative conservatives liberal liberals socialist socialists communist communists marxist nazi nazis fascist libertarian
black white latino latinos hispanic hispanics caucasian arab arabs
new old big great good bad high low top best worst early late young modern full real true live breaking exclusive update updated opinion analysis
north south east west northern southern eastern western northeast northwest southeast southwest central
breakfast lunch dinner morning afternoon evening night day week month year
`);

/** In a headline in title case, or at the start of a sentence, words like these are no names by themselves. */
export const days = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);

/** City names that are as often something else: taken for the city only after "in", "at", "from" or before a region. */
export const weakPlaces =
  set(`florence sydney austin jackson lincoln hamilton orlando salvador victoria santiago salem columbia split nice reading mobile mary george david pierre orange thompson griffith brandon
darwin helena augusta casper douglas regina stanley eureka churchill livingstone trinidad nancy norfolk lae tete bose wau gao obo perm cali kota bari safi ica vigo male malé praia goma pemba okha nain troll hilo hami cuenca
constantine natal mendoza rosario buffalo formosa surat nome man bethel katherine resolute charleston worcester richmond kingston montgomery madison mars venus jupiter saturn mercury moon pluto columbia albany cleveland
houston denver wellington phoenix medina aden bergen bern brest caen enugu jinja kano kent devon essex kirov lille mary minot nancy orleans paris berlin israel jordan chad georgia kenya jersey marion meru mirny napier nyala oran patna piura
pune reno salta samara sofia springbok stavropol tampa thompson tyumen ufa valencia valdez vaasa wuwei yulin zibo west java queens moroni maradi matadi colima david bismarck broome dijon elko fargo george griffith helena houma
`);
for (const strong of [
  'paris',
  'berlin',
  'israel',
  'jordan',
  'georgia',
  'chad',
  'kenya',
  'houston',
  'denver',
  'phoenix',
  'sofia',
  'bern',
  'pune',
  'tampa',
  'cleveland',
  'sydney',
  'west',
])
  weakPlaces.delete(strong);
