import { words } from '../words';

/**
 * Words that stand in news of every kind and so tell nothing of an event: function words, words of reporting, of time, of quantity
 * and of public life. Lower case, without a plural s.
 */
export const commonWords = words(`
  the and for that with from this have has had was were are been being but not his her their its they them who which what when
  where while will would could should may might must can about after again against also although among amid around because
  before between both during each even every few first further here however into just last later least less like many more most
  much near nearly next nor now off once one only other our out over own per same second several since some still such than then
  there these third those though three through thu till too toward towards two under until upon very via well whether within
  without yet you your she him himself themself itself across already always almost along another any anyone back become became
  began begin below beside beyond bring brought call called came come conclude consider continue continued describe described
  despite does done down early earlier either else end ended ending enough expect expected face faced fall fell find follow
  followed following found four five six seven eight nine ten full gave general get give given goe going gone good got great
  group grow grown had half hand head held help high hold hope hour however hundred important including increase increased issue
  keep kept key kind knew know known large largest late latest lead leader leading leave led left let likely line little live
  long longer look made main make making man mean meant meet meeting member men met million billion trillion minister month move
  moved name named nation national need needed never new news night nothing number offer office official often old open order
  part past pay people percent period person place plan planned point police policy possible power prepare present president
  press prime private problem provide public put quarter question raise raised reach reached read ready real reason receive
  received recent recently related release released remain remained report reported reporter reporting respond response result
  return returned right rise rose run said same saw say saying see seek seem seen sent series serve set share she short show
  showed side sign sinc situation small something sometime source speak special spoke spokesman spokesperson spokeswoman staff
  stand start started state statement step stop strong support sure take taken taking talk tell term thank thing think thought
  thousand time today together told tomorrow took top total tried try trying turn turned understand used using view visit want
  wanted war warn warned watch way week weekend went whole wide win won woman women word work worked working world worth write
  wrote year yesterday young according added agency agree agreed announce announced appear area arrive asked attack authority
  authoritie based believe believed better big body build case cause center centre chance change chief child children citie city
  claim clear close come comment common community companie company concern condition control cost could countrie country court
  criticism crisis current cut daily data day dead deal death decade decide decided decision deputy detail die died director do
  due east economic economy effort emergency event evening everyone evidence executive experience expert eye fact family far
  fear federal figure final fire force foreign former forward free friday friend future gather global government governor growth
  happen hard health hear heard history home house human idea immediate impact inside international interview investigation
  involved january february march april may june july august september october november december monday tuesday wednesday
  thursday saturday sunday morning afternoon join keep killed land law lawmaker lawyer leave legal level life local loss lost
  low major majority manage market matter measure media medium message military minute moment money nearby north northern
  opposition organization organisation outside parliament part partner party party's peace photo picture political politic
  position post president previous probably process production program programme project proposal protect quickly race rate
  record region remark remember require research rule safety say school scene secretary security senior serious service shortly
  shot similar simply social son south southern space standard story street strike student study sunday system target team
  technology television test thursday tie tie touch town trade travel trip try type union unit united usual value vote wait wall
  water weather website west western white word worker worst written young`);
