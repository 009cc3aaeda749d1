const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that make a run of capitals the name of an organization: "Ministry of …", "… Party". Lower case. */
export const organizationHeads =
  set(`academy administration agency airlines airways alliance army assembly association
associates athletic authority bank bar bancorp bloc board brigade broadcasting bros brotherhood bureau cabinet
caucus center centre chamber channel church club coalition college collective command commission committee commons communications
company confederation conference congress consortium constabulary consulate corp corporation council
court courts crew daily delegation department departments dept directorate division electric embassy enquirer enterprises
entertainment exchange express faculty federation fc force forces forum foundation front fund gazette
government group groups guard guardian hospital holdings inc industries initiative inspectorate institute institution
insurance intelligence international investments journal laboratories laboratory labs league legislature library llc llp ltd magazine
media militia ministry ministries mission motors movement museum nations navy network news newspaper newspapers observatory observer office
orchestra organisation organization parliament partners partnership party patrol pictures plc police politburo post
press productions project radio records regiment registry research resistance review school schools senate service services sheriff's
society soviets squad squadron studios symphony syndicate systems taskforce team technologies telegraph telecom telecommunications
television theater theatre times tribunal tribune troops trust tv uk-based union unit united university varsity watch workers zoo airline
broadcaster committees secretariat prosecutors treasury ombudsman parish diocese archdiocese seminary synagogue
software pharmaceuticals pharma brewery networks solutions capital financial energy petroleum oil railways railway
rangers giants lions tigers bulls eagles patriots cowboys yankees mets dodgers lakers celtics warriors raiders steelers packers
wanderers rovers athletics redskins broncos wildcats crimson marines reserves guards fighters front brigades bulletin herald
chronicle dispatch mirror spokesman sentinel globe examiner inquirer standard weekly monthly
`);

/** Words that make it a place: "… Airport", "Lake …" is told apart by `siteOpeners`. Lower case. */
export const siteHeads =
  set(`airport airfield airbase arena avenue base basin bay beach boulevard bridge building camp canal canyon
cape castle cathedral cave cemetery city coast cosmodrome county courthouse creek crossing dam delta desert district
docks estate falls farm field fjord forest fort garden gardens glacier gulf hall harbor harbour heights highway hill hills
hotel house island islands isle jail junction lagoon lake lakes lane mall mansion mine monastery monument mosque mount mountain mountains
ocean palace park parkway passage peninsula pier plain plains plateau plaza port precinct prefecture prison province
quay ranch range reef refuge region reservoir resort ridge river road ruins sea shore shrine square stadium state
station straits strait street suburb summit temple terminal territories territory tomb tower towers town township tunnel valley velodrome village villas volcano
ward woods zone speedway raceway racecourse oblast voivodeship sea shelf governorate barracks borough municipality reactor plant
`);

/** Words before a name that make it a place: "Lake Erie", "Mount Etna", "Camp Bucca". Lower case. */
export const siteOpeners = set(
  'lake mount mt cape fort ft port camp river gulf bay isle strait san santa los las el rio',
);

/** Words before and after which a name is an event, a law or a work: none of ours. Lower case. */
export const otherHeads =
  set(`act accord accords agreement olympiad faire carnival biennale jubilee amendment anniversary attack attacks award awards ballet bill bowl campaign
census challenge championship championships charter christmas classic code constitution contest convention convergence crisis cup day debate
declaration deal derby directive doctrine edition election elections epidemic era eve exhibition expo fair festival final finals flu games gate
gospel grand guide hurricane history index inquiry intervention invasion incident investigation law laws lecture lottery manifesto marathon massacre medal model month
night olympics olympic open operation order pact pandemic paralympics peace plan policy prize program programme protocol race rebellion
regatta regulation regulations report resolution revolution rights riots rule rules scandal season series show spring storm studies
summit sunday symposium theory tour tournament treaty trial trophy uprising version virus vote war wars week weekend world year years
bible book song songs album theorem system language languages license licence edition windows explorer phone degree bachelor master doctorate
constellation orbiter shuttle spacecraft rover telescope satellite rocket missile aircraft jet earthquake tsunami cyclone typhoon
`);

/** First words of events: "World War", "Hurricane Irma", "Operation …". Lower case. */
export const otherOpeners = set(
  'operation hurricane typhoon cyclone storm apollo soyuz tropical project flight boeing airbus windows internet world grand formula act article section chapter resolution type',
);

/** Small words inside names: "Simon van der Meer", "Osama bin Laden". Lower case. */
export const particles = set(
  "de del della der den di da do dos das du la le les van von zu zum bin bint ibn ben al el ul y e ter ten af av st d'",
);

/** Those of the words above that are surnames too: after a first name they end a person's name. Lower case. */
export const surnameHeads =
  set(`hill hills hall park lake lane street woods forest field fields garden gardens castle house temple mills fort church bridge beach bay
banks brook brooks cross day marsh rivers waters stone tower towers court ranch forrest west wood royal county major marshall school church monk march may bond storm winter summer snow frost rice
guard post press college parish warden ward wall wells glen ridge camp barracks heights isle port cape dale crewe union price prize wolf falls farm reef canyon villages plain plains`);
