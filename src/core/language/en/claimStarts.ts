import { words } from '../words';

/** Words that a claim can begin with, apart from those of the tables of numbers, calendar and currencies. */
export const otherClaimStarts = words(`
  a.d. ad   a an half quarter week latest yearend today tonight overnight yesterday tomorrow later earlier the
  several dozens hundreds thousands millions billions trillions tens scores lakhs crores minutes hours days weeks months years
  decades centuries recent noon midday midnight fiscal financial tax budget year fy fye q h final closing aged age ages teens
  magnitude mach category cat ef f minute hour day week month decade twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold coming multi multimillion
  multibillion twice thrice double doubled doubling triple tripled tripling treble trebled trebling quadruple quadrupled
  quadrupling quintupled halved halving`);
