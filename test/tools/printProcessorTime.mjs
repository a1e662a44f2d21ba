// Prints the milliseconds of processor time that a program took, when it ends, as the last line of its errors.
// usage: node --import ./test/tools/printProcessorTime.mjs PROGRAM…
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(`\n${(user + system) / 1000}`);
});
