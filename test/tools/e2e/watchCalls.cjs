// Loaded into every process of a server for tests before anything else: writes down who is called. Only the host of extensions counts:
// the server itself talks to its window.
const { appendFileSync } = require('node:fs');
const { Socket } = require('node:net');
const dgram = require('node:dgram');

const log = process.env.CROSSREAD_CALLS;
// its threads have other arguments, and its environment
const mark = 'CROSSREAD_WATCHED';
if (process.argv.some(arg => arg.includes('extensionHost'))) process.env[mark] = '1';
const isExtensionHost = process.env[mark] === '1';

if (log !== undefined && isExtensionHost) {
  const note = (what, whom) => appendFileSync(log, `${what} ${whom}\n`);
  note('watching', process.pid);
  const { connect } = Socket.prototype;
  Socket.prototype.connect = function (...args) {
    const [to] = Array.isArray(args[0]) ? args[0] : args;
    // a path is a pipe on this machine
    const isPipe = typeof to === 'object' ? to?.path !== undefined && to.port === undefined : /\D/.test(String(to));
    if (!isPipe) note('call', typeof to === 'object' ? `${to.host ?? 'localhost'}:${to.port}` : String(to));
    return connect.apply(this, args);
  };
  const { createSocket } = dgram;
  dgram.createSocket = (...args) => {
    note('call', `datagrams ${JSON.stringify(args[0])}`);
    return createSocket(...args);
  };
}
