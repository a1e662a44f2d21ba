import type { Person } from '../../core/annotations/annotation';
import type { LiveSettings } from '../settings';

/**
 * Who writes notes here: the setting, else the user's name on this machine, which the web does not tell.
 * @param userName the name of the machine's user, `''` when unknown
 */
export function authorOf(settings: LiveSettings, userName: string): Person {
  const name = settings.current().author.trim();
  return { name: name !== '' ? name : userName !== '' ? userName : 'Reader' };
}
