import { describe, expect, it } from 'vitest';
import { notesOn } from '../../attribution/support';

/** A story around a passage, so that versions tell of one event. */
const around = (passage: string): string =>
  `A landslide buried part of the village of Oruk on Monday.\n\n${passage}\n\nThe road to the valley is shut until the weekend.`;

const bySource = 'The old bridge across the gorge had not been inspected since the flood of 1998, Lena Arvo said.';
const byNobody = 'Since the 1998 flood nobody inspected the bridge that crosses the gorge.';

describe('a source of a statement that another version makes in other words', () => {
  it('is pointed out where that version has none, whichever side asks', () => {
    expect(notesOn(around(bySource), around(byNobody))).toEqual([`attributionDropped: Lena Arvo said | ${byNobody}`]);
    expect(notesOn(around(byNobody), around(bySource))).toEqual([`attributionDropped: ${byNobody} | Lena Arvo said`]);
  });

  it.each([
    ['tells of the same thing only', 'The bridge across the gorge was built by an engineer of the railway company.'],
    [
      'tells who promised it',
      'Engineers promised since the 1998 flood to have the bridge that crosses the gorge inspected.',
    ],
    [
      'gives it a source as well',
      'Since the 1998 flood nobody inspected the bridge that crosses the gorge, Arvo told us.',
    ],
  ])('is not claimed when the other version %s', (_, other) => {
    expect(notesOn(around(bySource), around(other))).toEqual([]);
  });
});
