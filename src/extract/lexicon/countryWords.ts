/** By ISO code: other names in use | adjectives and names of its people (plurals in -s follow by rule).
 *  Hand-kept: the source tables have no demonyms. */
export const countryWords = `AF||Afghan;Afghani
AX||
AL||Albanian
DZ||Algerian
AS||
AD||Andorran
AO||Angolan
AI||
AQ||Antarctic
AG|Antigua and Barbuda;Antigua|Antiguan
AR|Argentine Republic|Argentine;Argentinian;Argentinean
AM||Armenian
AW||Aruban
AU|Commonwealth of Australia|Australian;Aussie
AT||Austrian
AZ||Azerbaijani;Azeri
BS|The Bahamas|Bahamian
BH||Bahraini
BD||Bangladeshi
BB||Barbadian;Bajan
BY|Byelorussia|Belarusian;Belarussian
BE||Belgian
BZ||Belizean
BJ||Beninese
BM||Bermudian
BT||Bhutanese
BO||Bolivian
BA|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia & Herzegovina|Bosnian
BW||Botswanan;Motswana
BR||Brazilian
IO||
VG||
BN||Bruneian
BG||Bulgarian
BF||Burkinabe;Burkinabè
BI||Burundian
CV|Cabo Verde|Cape Verdean
KH|Kampuchea|Cambodian;Khmer
CM||Cameroonian
CA||Canadian
KY||Caymanian
CF|CAR|Central African
TD||Chadian
CL||Chilean
CN|PRC;Mainland China;mainland China|Chinese
HK|Hong Kong SAR|Hongkonger;Hong Konger
MO|Macau|Macanese
CO||Colombian
KM||Comorian
CG|Congo-Brazzaville;Congo Republic;Republic of Congo|
CR||Costa Rican
HR||Croatian;Croat
CU||Cuban
CY||Cypriot;Greek Cypriot;Turkish Cypriot
CZ|Czech Republic|Czech
KP|DPRK;D.P.R.K.;Democratic People’s Republic of Korea|North Korean
CD|DRC;DR Congo;D.R. Congo;Congo;Democratic Republic of Congo;Zaire|Congolese
DK||Danish;Dane
DJ||Djiboutian
DM||
DO||Dominican
EC||Ecuadorian;Ecuadorean
EG||Egyptian
SV||Salvadoran;Salvadorean
GQ||Equatorial Guinean;Equatoguinean
ER||Eritrean
EE||Estonian
SZ|Swaziland|Swazi
ET||Ethiopian
FK|Falklands;Malvinas|Falkland Islander
FO|Faroes|Faroese
FJ||Fijian
FI||Finnish;Finn
FR||French;Frenchman;Frenchmen;Frenchwoman
GF||
PF|Tahiti|Tahitian
GA||Gabonese
GM|The Gambia|Gambian
GE||Georgian
DE|Federal Republic of Germany;FRG|German
GH||Ghanaian
GI||Gibraltarian
GR||Greek;Hellenic
GL||Greenlandic;Greenlander
GD||Grenadian
GU||Guamanian
GT||Guatemalan
GN||Guinean
GY||Guyanese
HT||Haitian
VA|Holy See|
HN||Honduran
HU||Hungarian
IS||Icelandic;Icelander
IN||Indian
ID||Indonesian
IR|Islamic Republic|Iranian
IQ||Iraqi
IE|Republic of Ireland;Irish Republic;Eire|Irish;Irishman;Irishmen;Irishwoman
IM||Manx
IL||Israeli
IT||Italian
CI|Cote d'Ivoire;Côte d'Ivoire;Cote d’Ivoire|Ivorian
JM||Jamaican
JP||Japanese
JE||
JO||Jordanian
KZ||Kazakh;Kazakhstani
KE||Kenyan
KW||Kuwaiti
KG||Kyrgyz;Kyrgyzstani
LA||Laotian;Lao
LV||Latvian
LB||Lebanese
LS||Basotho
LR||Liberian
LY||Libyan
LI||
LT||Lithuanian
LU||Luxembourgish
MG||Malagasy
MW||Malawian
MY||Malaysian
MV|The Maldives|Maldivian
ML||Malian
MT||Maltese
MR||Mauritanian
MU||Mauritian
MX||Mexican
FM||Micronesian
MC||Monegasque
MN||Mongolian
ME||Montenegrin
MA||Moroccan
MZ||Mozambican
MM|Burma|Burmese
NA||Namibian
NR||Nauruan
NP||Nepali;Nepalese
NL|Holland;The Netherlands|Dutch;Dutchman;Dutchmen
NZ||New Zealander;Kiwi
NI||Nicaraguan
NE||Nigerien
NG||Nigerian
MK|Republic of Macedonia;Macedonia;FYROM|Macedonian;North Macedonian
NO||Norwegian
OM||Omani
PK||Pakistani
PW||Palauan
PA||Panamanian
PG||Papua New Guinean
PY||Paraguayan
PE||Peruvian
PH|The Philippines;Republic of Philippines|Philippine;Filipino;Filipina
PL||Polish;Pole
PT||Portuguese
PR||Puerto Rican
QA||Qatari
KR|ROK;R.O.K.|South Korean
MD||Moldovan
RO||Romanian
RU||Russian
RW||Rwandan;Rwandese
LC|Saint Lucia|
KN|St. Kitts and Nevis;St Kitts and Nevis;Saint Kitts|
VC|St. Vincent and the Grenadines;St Vincent|
WS||Samoan
ST|Sao Tome and Principe|
SA|KSA|Saudi;Saudi Arabian
SN||Senegalese
RS||Serbian;Serb
SC|The Seychelles|
SL||Sierra Leonean
SG||Singaporean
SK||Slovak;Slovakian
SI||Slovenian;Slovene
SB||Solomon Islander
SO||Somali;Somalian
ZA|RSA|South African
SS||South Sudanese
ES||Spanish;Spaniard
LK||Sri Lankan
PS|Palestinian Territories;Palestinian territories;Occupied Palestinian Territories|Palestinian
SD||Sudanese
SR||Surinamese
SE||Swedish;Swede
CH||Swiss
SY||Syrian
TW|Republic of China|Taiwanese
TJ||Tajik;Tajikistani
TH||Thai
TL|East Timor|Timorese;East Timorese
TG||Togolese
TO||Tongan
TT|Trinidad and Tobago;Trinidad|Trinidadian
TN||Tunisian
TR|Turkey;Republic of Turkey;Turkiye|Turkish;Turk
TM||Turkmen
UG||Ugandan
UA|the Ukraine|Ukrainian
AE|UAE;U.A.E.;Emirates|Emirati
GB|UK;U.K.;Britain;Great Britain|British;Briton;Brit
TZ||Tanzanian
US|US;U.S.;USA;U.S.A.;America;United States of America;U.S|American;US-American
VI||
UY||Uruguayan
UZ||Uzbek;Uzbekistani
VU||
VE||Venezuelan
VN|Viet Nam|Vietnamese
EH||Sahrawi
YE||Yemeni
ZM||Zambian
ZW|Rhodesia|Zimbabwean`;
