import { words } from '../words';

/** Verbs and signs between the names of two teams. */
export const beating = words(`
  beat defeated thrashed outplayed edged downed routed hammered v vs versus trounced drew overcame crushed stunned eliminated`);

/** Words that reports on sport are full of. */
export const sportWords = words(`
  match matches goal goals striker strikers coach season championship championships tournament cup innings wicket wickets
  batsman bowler scored scorer scorers goalkeeper midfielder defender winger halftime half-time referee penalty qualifier
  qualifiers qualifying semifinal semifinals semi-final quarter-final quarterfinal final finals champion champions team teams
  players player standings attendance seed seeded medal olympic olympics race lap laps squad stadium fixture title premiership
  division pitcher inning touchdown quarterback homer overtime playoff playoffs podium sprint marathon metres relay unbeaten
  draw drew beat defeat defeated win wins won round match-winner hat-trick league game games goalless equaliser`);

/** Words of sport that tell by themselves. */
export const strongSportWords = words(`
  soccer football cricket tennis rugby basketball baseball hockey golf athletics cycling boxing volleyball badminton squash
  skiing nba nfl nhl atp wta fifa uefa wicket innings scorers halftime midfielder goalkeeper umpires`);

/** Words before the place of a match, not a team. */
export const venues = words('in at near outside from across around visit visiting left into to');

/** "the Moscow club" is a club of Moscow, not one called so. */
export const clubNouns = words(`
  side club outfit team suburb area crowd track circuit stadium meeting grand marathon court open`);
