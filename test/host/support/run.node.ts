import Mocha from 'mocha';
import { mochaOptions, runAll } from './runAll';

const mocha = new Mocha(mochaOptions);
// defines `describe` and `it` for the test files, which are imported after this module
mocha.suite.emit('pre-require', globalThis, '', mocha);

/** What VS Code calls in the Node extension host. */
export const run = (): Promise<void> => runAll(mocha, Mocha.reporters.Base);
