import { words } from '../words';

/** What a category on the scale of storms is of. */
export const stormWords = words(`
  hurricane hurricanes storm storms typhoon typhoons cyclone cyclones tornado tornadoes twister twisters landfall winds
  intensified strengthened weakened`);

/** Scales of tornadoes. */
export const tornadoScales = words('ef f');

/** What a magnitude is of. */
export const quakeWords = words(
  'quake quakes earthquake earthquakes tremor tremors temblor temblors aftershock aftershocks',
);

/** What a figure with one decimal behind "at" is of, where no unit follows. */
export const strengthNouns = words('strength magnitude intensity');

/** Verbs of the same: "measured it at 6.1". */
export const measuringVerbs = words('measured measures registered recorded');
