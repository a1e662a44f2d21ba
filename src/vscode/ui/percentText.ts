import { lazily } from '../../core/util/lazily';

const format = lazily(() => new Intl.NumberFormat('en', { style: 'percent' }));

/** "73%" of a share, 0-1. */
export const percentText = (share: number): string => format().format(share);
