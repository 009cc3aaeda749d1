/** Places without a state of their own or larger than one, hand-kept:
 *  kind | names (the first is preferred) | what lies around it | adjectives and people.
 *  Kinds: r region, h historical, c collective, s site, n nation of the UK, u US state (abbreviations among its names). */
export const regions = `u|Alabama;Ala.|United States|Alabamian
u|Alaska|United States|Alaskan
u|Arizona;Ariz.|United States|Arizonan
u|Arkansas;Ark.|United States|
u|California;Calif.|United States|Californian
u|Colorado;Colo.|United States|Coloradan
u|Connecticut;Conn.|United States|
u|Delaware|United States|
u|Florida;Fla.|United States|Floridian
u|Georgia (US state);Ga.|United States|
u|Hawaii;Hawai'i|United States|Hawaiian
u|Idaho|United States|
u|Illinois;Ill.|United States|
u|Indiana|United States|Hoosier
u|Iowa|United States|Iowan
u|Kansas;Kan.|United States|Kansan
u|Kentucky;Ky.|United States|
u|Louisiana;La.|United States|
u|Maine|United States|
u|Maryland;Md.|United States|
u|Massachusetts;Mass.|United States|
u|Michigan;Mich.|United States|
u|Minnesota;Minn.|United States|Minnesotan
u|Mississippi|United States|
u|Missouri|United States|
u|Montana|United States|Montanan
u|Nebraska;Neb.|United States|Nebraskan
u|Nevada;Nev.|United States|Nevadan
u|New Hampshire;N.H.|United States|
u|New Jersey;N.J.|United States|
u|New Mexico;N.M.|United States|
u|New York State;N.Y.;New York state|United States|New Yorker
u|North Carolina;N.C.|United States|North Carolinian
u|North Dakota;N.D.|United States|
u|Ohio|United States|Ohioan
u|Oklahoma;Okla.|United States|Oklahoman
u|Oregon;Ore.|United States|Oregonian
u|Pennsylvania;Pa.|United States|Pennsylvanian
u|Rhode Island;R.I.|United States|
u|South Carolina;S.C.|United States|South Carolinian
u|South Dakota;S.D.|United States|
u|Tennessee;Tenn.|United States|Tennessean
u|Texas;Tex.|United States|Texan
u|Utah|United States|Utahn
u|Vermont;Vt.|United States|
u|Virginia;Va.|United States|Virginian
u|Washington State;Washington state;Wash.|United States|
u|West Virginia;W.Va.|United States|
u|Wisconsin;Wis.|United States|
u|Wyoming;Wyo.|United States|
u|District of Columbia|United States|
n|England|United Kingdom|English;Englishman;Englishmen
n|Scotland|United Kingdom|Scottish;Scot;Scots
n|Wales|United Kingdom|Welsh;Welshman
n|Northern Ireland;Ulster|United Kingdom|Northern Irish
r|Africa||African
r|Asia||Asian
r|Europe||European
r|North America||North American
r|South America||South American
r|Central America||Central American
r|Latin America||Latin American
r|Americas;the Americas||
r|Oceania||
r|Antarctica||
r|Arctic||
r|Middle East;Mideast||Middle Eastern
r|Near East||
r|Far East||
r|North Africa||North African
r|West Africa||West African
r|East Africa||East African
r|Central Africa||
r|Southern Africa||
r|Sub-Saharan Africa;sub-Saharan Africa||
r|Horn of Africa||
r|Sahel||
r|Sahara;Sahara Desert||Saharan
r|Maghreb||
r|Levant||
r|Western Europe||Western European
r|Eastern Europe||Eastern European
r|Central Europe||Central European
r|Northern Europe||
r|Southern Europe||
r|Central Asia||Central Asian
r|South Asia||South Asian
r|East Asia||East Asian
r|Southeast Asia;South-East Asia;South East Asia||Southeast Asian
r|Asia-Pacific||
r|Indo-Pacific||
r|Caribbean||
r|West Indies||West Indian
r|Balkans||Balkan
r|Scandinavia||Scandinavian
r|Baltics||Baltic
r|Caucasus;North Caucasus;South Caucasus||Caucasian
r|Benelux||
r|Iberia||Iberian
r|Polynesia||Polynesian
r|Persian Gulf;Arabian Gulf||
r|Gulf of Mexico||
r|Gulf of Aden||
r|Red Sea||
r|Black Sea||
r|Baltic Sea||
r|North Sea||
r|Mediterranean;Mediterranean Sea||
r|Caspian Sea||
r|Dead Sea||
r|South China Sea||
r|East China Sea||
r|Yellow Sea||
r|Sea of Japan||
r|Sea of Azov||
r|Atlantic;Atlantic Ocean;North Atlantic||
r|Pacific;Pacific Ocean;South Pacific||
r|Indian Ocean||
r|Arctic Ocean||
r|Southern Ocean||
r|English Channel||
r|Strait of Hormuz||
r|Taiwan Strait||
r|Suez Canal|Egypt|
r|Panama Canal|Panama|
r|Himalayas||Himalayan
r|Andes||Andean
r|Alps||Alpine
r|Amazon rainforest||Amazonian
r|Siberia|Russia|Siberian
r|Crimea;Crimean Peninsula|Ukraine|Crimean
r|Donbas;Donbass|Ukraine|
r|Luhansk|Ukraine|
r|Chechnya;Chechen Republic|Russia|Chechen
r|Dagestan|Russia|Dagestani
r|Ingushetia|Russia|
r|Tatarstan|Russia|Tatar
r|North Ossetia|Russia|
r|South Ossetia||South Ossetian
r|Abkhazia||Abkhaz;Abkhazian
r|Nagorno-Karabakh||
r|Transnistria|Moldova|
r|Kosovo||Kosovar;Kosovan
r|Republika Srpska|Bosnia|
r|Vojvodina|Serbia|
r|Bavaria|Germany|Bavarian
r|Saxony|Germany|Saxon
r|North Rhine-Westphalia|Germany|
r|Brittany|France|Breton
r|Normandy|France|
r|Provence|France|
r|Corsica|France|Corsican
r|Alsace|France|
r|Catalonia|Spain|Catalan
r|Basque Country|Spain|Basque
r|Andalusia|Spain|Andalusian
r|Galicia|Spain|Galician
r|Sicily|Italy|Sicilian
r|Sardinia|Italy|Sardinian
r|Tuscany|Italy|Tuscan
r|Lombardy|Italy|
r|Flanders|Belgium|Flemish
r|Wallonia|Belgium|Walloon
r|Crete|Greece|Cretan
r|Lapland||
r|Yorkshire|England|
r|Cornwall|England|Cornish
r|Kent|England|
r|Essex|England|
r|Sussex|England|
r|Surrey|England|
r|Lancashire|England|
r|Cumbria|England|
r|Devon|England|
r|Merseyside|England|
r|Midlands|England|
r|West Midlands|England|
r|Greater Manchester|England|
r|British Isles||
r|Gaza;Gaza Strip||Gazan
r|West Bank||
r|East Jerusalem||
r|Golan Heights||
r|Galilee|Israel|
r|Sinai;Sinai Peninsula|Egypt|
r|Kurdistan;Iraqi Kurdistan||Kurdish;Kurd
r|Anbar|Iraq|
r|Kashmir||Kashmiri
r|Jammu and Kashmir|India|
r|Punjab||Punjabi
r|Gujarat|India|Gujarati
r|Kerala|India|
r|Maharashtra|India|
r|Tamil Nadu|India|
r|Karnataka|India|
r|Andhra Pradesh|India|
r|Telangana|India|
r|Uttar Pradesh|India|
r|Madhya Pradesh|India|
r|Himachal Pradesh|India|
r|Arunachal Pradesh|India|
r|Rajasthan|India|Rajasthani
r|Bihar|India|
r|West Bengal;Bengal|India|Bengali
r|Assam|India|Assamese
r|Odisha;Orissa|India|
r|Haryana|India|
r|Jharkhand|India|
r|Chhattisgarh|India|
r|Uttarakhand|India|
r|Goa|India|Goan
r|Manipur|India|
r|Sindh|Pakistan|Sindhi
r|Balochistan;Baluchistan|Pakistan|Baloch
r|Khyber Pakhtunkhwa|Pakistan|
r|Waziristan;North Waziristan;South Waziristan|Pakistan|
r|Helmand|Afghanistan|
r|Kowloon|Hong Kong|
r|New Territories|Hong Kong|
r|Tibet|China|Tibetan
r|Xinjiang|China|
r|Inner Mongolia|China|
r|Sichuan|China|
r|Guangdong|China|Cantonese
r|Hubei|China|
r|Hunan|China|
r|Yunnan|China|
r|Fujian|China|
r|Zhejiang|China|
r|Hebei|China|
r|Henan|China|
r|Shandong|China|
r|Hainan|China|
r|Okinawa|Japan|Okinawan
r|Hokkaido|Japan|
r|Honshu|Japan|
r|Kyushu|Japan|
r|Fukushima|Japan|
r|Korean Peninsula;Korea||Korean
r|Java|Indonesia|Javanese
r|Sumatra|Indonesia|Sumatran
r|Bali|Indonesia|Balinese
r|Borneo||
r|Aceh|Indonesia|Acehnese
r|Sulawesi|Indonesia|
r|Papua|Indonesia|Papuan
r|West Papua|Indonesia|
r|Sabah|Malaysia|
r|Sarawak|Malaysia|
r|Luzon|Philippines|
r|Mindanao|Philippines|
r|Visayas|Philippines|
r|Rakhine;Rakhine State|Myanmar|
r|Darfur|Sudan|
r|Tigray|Ethiopia|Tigrayan
r|Ogaden|Ethiopia|
r|Puntland|Somalia|
r|Somaliland|Somalia|
r|Biafra|Nigeria|
r|Borno|Nigeria|
r|Niger Delta|Nigeria|
r|Kivu;North Kivu;South Kivu|Congo - Kinshasa|
r|KwaZulu-Natal|South Africa|
r|Gauteng|South Africa|
r|Western Cape|South Africa|
r|Eastern Cape|South Africa|
r|Zanzibar|Tanzania|
r|New South Wales;NSW|Australia|
r|Queensland|Australia|Queenslander
r|South Australia|Australia|
r|Western Australia|Australia|
r|Tasmania|Australia|Tasmanian
r|Northern Territory|Australia|
r|North Island|New Zealand|
r|South Island|New Zealand|
r|Ontario|Canada|
r|Quebec;Québec|Canada|Quebecer;Quebecois;Québécois
r|British Columbia;B.C.|Canada|
r|Alberta|Canada|Albertan
r|Manitoba|Canada|
r|Saskatchewan|Canada|
r|Nova Scotia|Canada|
r|New Brunswick|Canada|
r|Newfoundland;Newfoundland and Labrador|Canada|
r|Prince Edward Island|Canada|
r|Yukon|Canada|
r|Nunavut|Canada|
r|Northwest Territories|Canada|
r|Patagonia||Patagonian
r|Chiapas|Mexico|
r|Jalisco|Mexico|
r|Sinaloa|Mexico|
r|Yucatan;Yucatán|Mexico|
r|Baja California|Mexico|
r|Sonora|Mexico|
r|New England|United States|
r|Midwest|United States|Midwestern
r|Deep South|United States|
r|Bay Area;San Francisco Bay Area|United States|
r|Silicon Valley|United States|
r|East Coast|United States|
r|West Coast|United States|
r|Gulf Coast|United States|
r|Great Lakes||
r|Rust Belt|United States|
r|Long Island|New York State|
r|Cape Cod|Massachusetts|
r|Manhattan|New York|
r|Brooklyn|New York|
r|Bronx;the Bronx|New York|
r|Queens|New York|
r|Staten Island|New York|
r|Harlem|New York|
r|Hollywood|Los Angeles|
r|Beverly Hills|California|
r|Guantanamo Bay;Guantánamo Bay;Guantanamo|Cuba|
r|Diego Garcia||
r|Easter Island|Chile|
r|Galapagos;Galápagos|Ecuador|
r|Canary Islands|Spain|
r|Azores|Portugal|
r|Chagos Islands||
h|Soviet Union;USSR;U.S.S.R.||Soviet
h|Yugoslavia||Yugoslav;Yugoslavian
h|Czechoslovakia||Czechoslovak
h|East Germany;GDR;German Democratic Republic||East German
h|West Germany||West German
h|Ottoman Empire||Ottoman
h|Roman Empire||
h|Byzantine Empire||Byzantine
h|Austria-Hungary;Austro-Hungarian Empire||Austro-Hungarian
h|Prussia||Prussian
h|Persia||Persian
h|Mesopotamia||
h|Babylon||Babylonian
h|British Empire||
h|Third Reich;Nazi Germany||
h|North Vietnam||North Vietnamese
h|South Vietnam||South Vietnamese
h|Serbia and Montenegro||
h|East Pakistan||
c|West||
c|Global South||
c|Third World||
c|Eastern Bloc||
c|Arab world||
s|Vostochny Cosmodrome;Siberian Rocket Launch Center;Vostochny|Russia|
s|Baikonur Cosmodrome;Baikonur|Kazakhstan|
s|Cape Canaveral|Florida|
s|Chernobyl|Ukraine|
s|Ground Zero|New York|
s|Times Square|New York|
s|Central Park|New York|
s|Statue of Liberty|New York|
s|Wall Street|New York|
s|Capitol Hill|Washington|
s|Buckingham Palace|London|
s|Trafalgar Square|London|
s|Heathrow;Heathrow Airport|London|
s|Red Square|Moscow|
s|Tahrir Square|Cairo|
s|Tiananmen Square|Beijing|
s|Eiffel Tower|Paris|
s|Mount Everest;Everest||
s|Mount Fuji|Japan|
s|Grand Canyon|United States|
s|Mecca|Saudi Arabia|
s|Demilitarized Zone;DMZ||
s|International Space Station;ISS||
s|Moon||
s|Mars||Martian
s|Jupiter||
s|Saturn||
s|Venus||
s|Pluto||`;
