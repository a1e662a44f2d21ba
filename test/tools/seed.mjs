// Vitest's global setup: one seed for the made-up inputs of a run, told so that the run can be had again.
import { randomInt } from 'node:crypto';

export function setup({ provide }) {
  const given = Number.parseInt(process.env.CROSSREAD_SEED ?? '', 10);
  const seed = Number.isNaN(given) ? randomInt(2 ** 31) : given;
  console.log(`made-up inputs are made from seed ${seed}; CROSSREAD_SEED=${seed} gives the same again`);
  provide('seed', seed);
}
