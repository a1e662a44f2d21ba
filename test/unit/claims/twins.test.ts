import { describe, expect, it } from 'vitest';
import { claimsOf, rowOf } from './readings';

function twinsOf(text: string): readonly string[] {
  return claimsOf(text).map(claim => `${rowOf(claim)}${claim.twin === undefined ? '' : ` ${claim.twin}`}`);
}

describe('a figure told in two units', () => {
  it.each([
    ['It lies 240 km (150 miles) north of Oslo.', ['measure 240 km next', 'measure 150 mi previous']],
    ['It is 10 metres (about 33 feet) long.', ['measure 10 m next', 'measure 33 ft ~ previous']],
    ['It reached 40C (104F) in May.', ['measure 40 °C next', 'measure 104 °F previous', 'date 2024-05']],
    ['He paid $50 (£39) for it.', ['money 50 USD next', 'money 39 GBP previous']],
    ['The dive was 5 feet, or 1.5 metres, deep.', ['measure 5 ft next', 'measure 1.5 m previous']],
    ['Police found 1,300 pounds (600 kg) of it.', ['measure 1300 lb next', 'measure 600 kg previous']],
    ['Winds blew at 100 mph (160 km/h).', ['measure 100 mph next', 'measure 160 km/h previous']],
  ])('is two claims that point at each other: %s', (text, rows) => {
    expect(twinsOf(text)).toEqual(rows);
  });

  it.each([
    ['It is 10 km (30 miles by road) away.', ['measure 10 km', 'measure 30 mi']],
    ['He ran 5 km and 3 miles.', ['measure 5 km', 'measure 3 mi']],
    ['They sold 40 (12 abroad).', ['count 40', 'count 12']],
    ['It rose 5 km (7 km in all).', ['measure 5 km', 'measure 7 km']],
  ])('is not seen in two amounts: %s', (text, rows) => {
    expect(twinsOf(text)).toEqual(rows);
  });
});
