/** People whose surname alone is unmistakable in news: names | Wikidata Q where our sources give it. Hand-kept. */
export const leaders = `Vladimir Putin|7747
Kim Jong Un;Kim Jong-un|56226
Volodymyr Zelenskyy;Volodymyr Zelensky;Volodymyr Zelenskiy|
Emmanuel Macron|
Angela Merkel|
Olaf Scholz|
Benjamin Netanyahu|
Recep Tayyip Erdoğan;Recep Tayyip Erdogan|
Narendra Modi|
Shinzo Abe|
Xi Jinping|
Justin Trudeau|
Boris Johnson|
David Cameron|
Jacinda Ardern|
Bashar al-Assad;Bashar Assad|
Jair Bolsonaro|
Hugo Chávez;Hugo Chavez|
Nicolás Maduro;Nicolas Maduro|
Silvio Berlusconi|
Nicolas Sarkozy|
Mahmoud Ahmadinejad|
Hosni Mubarak|
Muammar Gaddafi;Muammar al-Gaddafi;Moammar Gadhafi|
Saddam Hussein|
Osama bin Laden|
Mikhail Gorbachev|
Boris Yeltsin|
Dmitry Medvedev|
Kofi Annan|
Ban Ki-moon|
António Guterres;Antonio Guterres|
Nelson Mandela|
Robert Mugabe|
Fidel Castro|
Aung San Suu Kyi|
Viktor Orbán;Viktor Orban|
Alexander Lukashenko|
Rodrigo Duterte|
Imran Khan|`;
/** Surnames that stand for one person wherever no other of that name is in the article. Folded. */
export const unmistakable = new Set(
  'putin zelenskyy zelensky zelenskiy macron merkel scholz netanyahu erdogan modi trudeau bolsonaro berlusconi sarkozy ahmadinejad mubarak gaddafi gadhafi gorbachev yeltsin medvedev mandela mugabe orban lukashenko duterte ardern trump obama biden reagan nixon eisenhower'.split(
    ' ',
  ),
);
