/** Organizations known by name, hand-kept: names and acronyms, the first is preferred; `@` and the country when the
 *  body is a government's house that stands for it. */
export const bodies = `UN;United Nations;U.N.
UN Security Council;United Nations Security Council;U.N. Security Council;Security Council
UN General Assembly;United Nations General Assembly;U.N. General Assembly;General Assembly
UNICEF
UNESCO
UNHCR;UN Refugee Agency
EU;European Union;E.U.
European Commission
European Parliament
European Council
European Central Bank;ECB
Eurozone
NATO;North Atlantic Treaty Organization;Nato
WHO;World Health Organization;World Health Organisation
IMF;International Monetary Fund
World Bank
WTO;World Trade Organization;World Trade Organisation
OPEC;Opec
OECD
OSCE
IAEA;International Atomic Energy Agency
ICC;International Criminal Court
International Court of Justice;ICJ
Interpol;INTERPOL
Red Cross;International Red Cross;ICRC
Red Crescent
Amnesty International
Human Rights Watch
Greenpeace
Doctors Without Borders;MSF;Médecins Sans Frontières
Reporters Without Borders
Transparency International
WikiLeaks;Wikileaks
African Union
Arab League
ASEAN;Asean
BRICS
Commonwealth of Nations
G7
G8
G20;G-20
Organization of American States
Organisation of Islamic Cooperation
League of Nations
Hamas
Hezbollah;Hizbollah
Taliban
Al-Qaeda;al-Qaeda;al-Qaida;Al Qaeda;Al-Qaida;al Qaeda
Islamic State;ISIS;ISIL;Daesh;IS
Boko Haram
Al-Shabaab;al-Shabaab;al-Shabab;Al Shabaab
Fatah
PLO;Palestine Liberation Organization
Palestinian Authority
Muslim Brotherhood
PKK
YPG
FARC
IRA;Irish Republican Army
ETA
Tamil Tigers;LTTE
Houthis;Houthi
Sinn Féin;Sinn Fein
Ku Klux Klan;KKK
Mossad
FBI;Federal Bureau of Investigation
CIA;Central Intelligence Agency
NSA;National Security Agency
DHS;Department of Homeland Security;Homeland Security
Pentagon;Department of Defense
White House
Kremlin
Downing Street
Supreme Court;SCOTUS
US Congress;Congress;U.S. Congress;United States Congress
US Senate;Senate;U.S. Senate;United States Senate
US House of Representatives;U.S. House;US House;House of Representatives;U.S. House of Representatives
Electoral College
Congressional Budget Office;CBO
State Department;US State Department;U.S. State Department;Department of State
Justice Department;Department of Justice;DOJ
Federal Reserve;Fed
IRS;Internal Revenue Service
EPA;Environmental Protection Agency
FDA;Food and Drug Administration
CDC;Centers for Disease Control and Prevention;Centers for Disease Control
FAA;Federal Aviation Administration
FCC;Federal Communications Commission
FEMA
TSA
NTSB;National Transportation Safety Board
NOAA
SEC;Securities and Exchange Commission;U.S. Securities and Exchange Commission;US Securities and Exchange Commission
The Atlantic
USGS;United States Geological Survey;U.S. Geological Survey
NYPD
LAPD
National Guard
US Army;U.S. Army
US Navy;U.S. Navy;United States Navy
US Air Force;U.S. Air Force
Marine Corps;US Marine Corps
Coast Guard;US Coast Guard;U.S. Coast Guard
NASA;National Aeronautics and Space Administration
ESA;European Space Agency
JAXA
Roscosmos
SpaceX
CERN
Republican Party;GOP
Democratic Party
Republican National Committee;RNC
Democratic National Committee;DNC
Tea Party
Black Lives Matter
NRA;National Rifle Association
ACLU;American Civil Liberties Union
NAACP
Planned Parenthood
Labour Party
Conservative Party
Tories
Liberal Democrats
UKIP
SNP;Scottish National Party
BJP;Bharatiya Janata Party
African National Congress;ANC
Communist Party
House of Commons
House of Lords
Knesset
Bundestag
Duma;State Duma
Lok Sabha
Rajya Sabha
Scotland Yard
Metropolitan Police
MI5
MI6
GCHQ
NHS;National Health Service
Bank of England
FSB;Federal Security Service
KGB
Vatican
Church of England
Catholic Church;Roman Catholic Church
Workers' Party of Korea
Korean People's Army
People's Liberation Army
IDF;Israel Defense Forces;Israel Defence Forces
ISI
CBI
BBC;BBC News;British Broadcasting Corporation
CNN
NBC;NBC News
ABC News
CBS;CBS News
Fox News;Fox
MSNBC
PBS
NPR
C-SPAN
HBO
MTV
Al Jazeera;Al-Jazeera
Voice of America;VOA
Radio Free Europe;Radio Free Europe/Radio Liberty
Deutsche Welle;DW
Reuters
Associated Press;AP
AFP;Agence France-Presse
Bloomberg
Xinhua;Xinhua News Agency
TASS;ITAR-TASS
RIA Novosti
Interfax
Yonhap;Yonhap News Agency
KCNA;Korean Central News Agency
Wikinews
Wikipedia
Wikimedia Foundation;Wikimedia
New York Times;The New York Times
Washington Post;The Washington Post
Wall Street Journal;The Wall Street Journal
Los Angeles Times
USA Today
The Guardian;Guardian
The Times
The Independent
The Telegraph;Daily Telegraph;The Daily Telegraph
Financial Times
Daily Mail
The Sun
The Economist
Der Spiegel
Le Monde
El País
Politico;POLITICO
BuzzFeed;Buzzfeed
Huffington Post;HuffPost
Vox
Time Magazine;TIME
Newsweek
Rolling Stone
Vanity Fair
The Hill
The New Yorker
Rozana Spokesman
Breitbart News;Breitbart
Google
YouTube
Facebook
Twitter
Instagram
WhatsApp
TikTok
Snapchat
Reddit
Netflix
Amazon
Apple
Microsoft
IBM
Intel
Yahoo;Yahoo!
Uber
Tesla
Boeing
Airbus
Toyota
Volkswagen
Honda
Ford
General Motors;GM
General Electric
Samsung
Sony
Nintendo
Huawei
Nokia
BP
Shell
ExxonMobil;Exxon
Gazprom
Goldman Sachs
JPMorgan Chase;JPMorgan
Lehman Brothers
Wells Fargo
Walmart;Wal-Mart
McDonald's;McDonald’s
Starbucks
Nike
Disney;Walt Disney
Pfizer
Moderna
AstraZeneca
Mozilla
Twitter
FIFA
UEFA
IOC;International Olympic Committee
NFL;National Football League
NBA;National Basketball Association
MLB;Major League Baseball
NHL
NCAA
WADA
FIA
ICANN
MIT
Harvard
Yale
Stanford
Princeton
Oxfam
Pew Research Center
Gallup
Electronic Frontier Foundation
Free Software Foundation
Church of Scientology;Scientology
CSIRO`;
