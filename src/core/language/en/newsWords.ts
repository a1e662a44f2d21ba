import { words } from '../words';
import { months, weekdays } from './calendar';
import { addressTitles, sayingWords, stopWords } from './functionWords';
import { scaleWords, smallNumbers } from './numberWords';

/** Titles, words of reporting and the common coin of news: they tell of an event, but little. American spelling, base forms. */
export const newsWords = words(`
  say tell add accord state statement report reporter announce note ask speak comment claim describe explain call sir lord
  lady dr president prime minister secretary foreign chief head leader official spokesman spokeswoman spokesperson government
  country nation people person man woman year month week day time today yesterday tomorrow morning evening night afternoon
  last next new recent late early first take come give see look show use know think want need part number group world national
  international public local work plan set expect hold big large major former senior member percent news medium press
  conference interview photo video image agency source thing way continue begin start end include remain keep put bring lead
  turn follow`);

/** Words that stand in news of every kind, beside stop words and the common coin: of time, of quantity and of public life. */
const publicWords = words(`
  later second third always anyone began beside beyond brought called came conclude consider continued described despite
  earlier ended ending enough expected face faced fall fell find followed following found full gave general given gone good
  great grow grown half hand held help high hope hour important increase increased issue kept key kind knew known largest
  latest leading leave led left let likely line little live long longer main mean meant meet meeting men met move moved name
  named needed nothing offer office old open order past pay period place planned point police policy possible power prepare
  present private problem provide quarter question raise raised reach reached read ready real reason receive received recently
  related release released remained reported reporting respond response result return returned right rise rose run saw seek
  seem seen sent series serve share short showed side sign situation small something sometime special spoke staff stand
  started step stop strong support sure taken taking talk term thank thought together took top total tried try trying turned
  understand used using view visit wanted war warn warned watch weekend whole wide win won women word worked working worth
  write wrote young agree agreed announced appear area arrive asked attack authority based believe believed better body build
  case cause center centre chance change child children city clear close common community company concern condition control
  cost court criticism crisis current cut daily data dead deal death decade decide decided decision deputy detail die died
  director due east economic economy effort emergency event everyone evidence executive experience expert eye fact family far
  fear federal figure final fire force forward free friend future gather global governor growth happen hard health hear heard
  history home house human idea immediate impact inside investigation involved join killed land law lawmaker lawyer legal
  level life loss lost low majority manage market matter measure media message military minute moment money nearby north
  northern opposition organization organisation outside parliament partner party peace picture political politic position post
  previous probably process production program programme project proposal protect quickly race rate record region remark
  remember require research rule safety school scene security serious service shortly shot similar simply social son south
  southern space standard story street strike student study system target team technology television test tie touch town trade
  travel trip type union unit united usual value vote wait wall water weather website west western white worker worst written`);

/** All words that stand in news of every kind and so tell nothing of an event. */
export const commonWords: ReadonlySet<string> = new Set([
  ...stopWords,
  ...sayingWords,
  ...addressTitles,
  ...newsWords,
  ...publicWords,
  ...smallNumbers.keys(),
  ...scaleWords.keys(),
  ...months.keys(),
  ...weekdays.keys(),
]);
