const lines = (text: string) =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((line) => line.split(/\s*,\s*/))
    .filter((role) => role !== '');

/** Titles and offices that stand before or after a person's name; lower case, singular. */
export const roles = new Set(
  lines(`president, vice president, vice-president, deputy president, prime minister, taoiseach, tánaiste, mullah, deputy prime minister, first minister, premier, chancellor,
  king, queen, prince, princess, crown prince, emperor, empress, sultan, emir, sheikh, sheik, shah, duke, duchess, pope, archbishop, bishop, cardinal, ayatollah,
  grand ayatollah, imam, mufti, rabbi, reverend, pastor, priest, father, sister, brother, dalai lama, patriarch
  minister, foreign minister, finance minister, defence minister, defense minister, interior minister, health minister, justice minister, education minister,
  home minister, trade minister, energy minister, environment minister, information minister, chief minister, transport minister, cabinet minister, justice secretary,
  foreign secretary, home secretary, health secretary, education secretary, secretary of state, secretary of defense, defense secretary, defence secretary, treasury secretary, press secretary, secretary, general secretary,
  secretary general, secretary-general, under secretary, undersecretary, assistant secretary, deputy secretary, attorney general, attorney-general, solicitor general, surgeon general,
  senator, sen, congressman, congresswoman, representative, rep, assemblyman, assemblywoman, governor, lieutenant governor, gov, mayor, deputy mayor, councillor, councilor, councilman, councilwoman, alderman, mp, msp, mep,
  majority leader, minority leader, opposition leader, party leader, leader, supreme leader, deputy leader, speaker, house speaker, whip, lawmaker, legislator, deputy
  ambassador, envoy, special envoy, consul, diplomat, high commissioner, commissioner, police commissioner, commander, commander-in-chief, general, gen, major general, major-general, maj gen, brigadier general, brigadier, lieutenant general, lt gen, colonel, col, lieutenant colonel,
  lt col, lieutenant, lt, major, maj, captain, capt, sergeant, sgt, corporal, private, admiral, vice admiral, rear admiral, marshal, field marshal, air marshal, officer, constable, detective, inspector, superintendent, chief superintendent, police chief,
  sheriff, chief, chief of staff, fire chief, agent, special agent, warden
  judge, justice, chief justice, magistrate, prosecutor, state prosecutor, public prosecutor, district attorney, lawyer, attorney, barrister, solicitor, advocate, counsel,
  director, executive director, managing director, deputy director, director general, director-general, chairman, chairwoman, chairperson, chair, vice chairman, co-chair, chief executive, chief executive officer, ceo, cfo, coo, cto,
  president-elect, vice president-elect, first lady, founder, co-founder, cofounder, owner, donor, philanthropist, mogul, magnate, heir, heiress, lobbyist, operative, surrogate, moderator, pundit, commentator, radio host, talk show host, co-host, co-author, co-owner, vice chair, deputy chief, publicist, intern, caretaker, translator, interpreter, instructor, trainer, hunter, butcher, chef, collector, inventor, explorer, pastor, chaplain, bureaucrat, statesman, stateswoman, politician, organizer, entrepreneur, businessman, businesswoman, billionaire, tycoon, manager, campaign manager, general manager, executive, head, boss, banker, investor, treasurer
  spokesman, spokeswoman, spokesperson, press officer, communications director, adviser, advisor, senior adviser, national security adviser, national security advisor, aide, strategist, pollster, analyst, expert, consultant, economist, chief economist
  professor, prof, associate professor, assistant professor, lecturer, researcher, scientist, physicist, chemist, biologist, historian, philosopher, psychologist, sociologist, engineer, astronomer, astronaut, cosmonaut, mathematician, geologist, seismologist, ecologist, paleontologist, archaeologist,
  virologist, immunologist, microbiologist, anthropologist, oceanographer, meteorologist, climatologist, neuroscientist, geneticist, criminologist, pathologist, coroner, medical examiner, firefighter, policeman, policewoman, eyewitness, bystander,
  doctor, dr, physician, surgeon, nurse, paramedic, epidemiologist, teacher, principal, headmaster, student, dean, provost, rector, curator, librarian
  actor, actress, singer, singer-songwriter, rapper, musician, composer, conductor, director, film director, filmmaker, producer, comedian, artist, painter, sculptor, photographer, designer, architect, model, dancer, guitarist, violinist, cellist, vocalist, songwriter, youtuber, vlogger, cosplayer, drummer, pianist, bassist, frontman, host, presenter, anchor, dj, celebrity, star, magician, screenwriter, playwright,
  author, novelist, poet, writer, journalist, reporter, correspondent, columnist, editor, editor-in-chief, blogger, cartoonist, publisher, activist, campaigner, organizer, organiser, dissident, whistleblower, hacker, programmer, developer, volunteer
  coach, head coach, captain, striker, defender, midfielder, goalkeeper, quarterback, pitcher, player, driver, jockey, cyclist, swimmer, sprinter, athlete, boxer, wrestler, golfer, referee, champion, tennis player, footballer, pilot, co-pilot, skier, skater, gymnast, midfielder, batsman, bowler, cricketer
  candidate, presidential candidate, vice presidential candidate, presidential nominee, running mate, nominee, hopeful, front-runner, frontrunner, challenger, incumbent, democrat, republican, conservative, liberal, independent, dictator, warlord, cleric, militant, rebel, terrorist, suspect, victim, witness, resident, survivor, farmer, shopkeeper, worker, neighbor, neighbour, teenager, fisherman,
  wife, husband, son, daughter, mother, father, brother, sister, widow, uncle, aunt, cousin, nephew, niece, grandfather, grandmother, grandson, girlfriend, boyfriend, partner, friend, colleague, rival, successor, predecessor, mentor
  sir, lord, lady, dame, baron, baroness, count, countess, st, saint, honorable, rt hon, hon, comrade, mr, mrs, ms, miss, mx, madam, monsieur, señor, herr, mme, mlle, madame, messrs, mssrs`),
);

/** Those that stand before a name alone: what follows is a person. */
export const honorifics = new Set(
  lines(
    'mr, mrs, ms, miss, mx, dr, prof, sir, dame, lord, lady, sen, rep, gov, gen, lt, col, sgt, capt, maj, rev, hon, messrs, madam',
  ),
);

/** Words before a role that belong to it: "former President", "acting Director". */
export const roleModifiers = new Set(
  lines(`former, ex, acting, interim, deputy, vice, assistant, associate, senior, chief, then, incoming, outgoing, current, late, newly, elected, sitting, outspoken, controversial,
  junior, first, second, embattled, ousted, exiled, incumbent, longtime, veteran, retired, lead, co, honorary, emeritus, elect, prominent, popular, famous, renowned, top, disgraced, jailed, imprisoned`),
);

/** Verbs of saying and doing that people, more often than places, are the subject of. */
export const speechVerbs = new Set(
  lines(`said, says, told, tells, added, adds, asked, asks, stated, states, explained, explains, wrote, writes, tweeted, replied, argued, argues, noted, notes, insisted, declared, claimed, claims, continued,
  warned, warns, called, admitted, announced, suggested, believes, believed, thinks, thought, spoke, speaks, commented, remarked, recalled, testified, denied, confirmed, acknowledged, emphasized, emphasised, stressed, responded,
  pointed, described, describes, expressed, complained, joked, promised, vowed, pledged, urged, hopes, hoped, wants, wanted, knew, knows, died, resigned, married, graduated, arrived, grew, smiled, laughed, agreed, disagreed,
  accused, criticised, criticized, praised, condemned, apologised, apologized, revealed, reiterated, affirmed, concluded, observed, discusses, discussed, talks, talked, felt, loves, loved, became, was, is, has, had, did, does, plays, played, won, lost, ran, runs, went`),
);
