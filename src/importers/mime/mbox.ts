const newline = 0x0a;

/** The line that begins a message in a file of many: "From kim@example.org Tue May  7 10:02:11 2024". */
const separator = /^From \S{1,200} .{0,80}\d{4}\s*$/;

const lineAt = (bytes: Uint8Array, start: number): string => {
  const end = bytes.indexOf(newline, start);
  return String.fromCharCode(...bytes.subarray(start, Math.min(end < 0 ? bytes.length : end, start + 320)));
};

/** Whether the letters at an offset are "From ". */
const isFrom = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0x46 &&
  bytes[at + 1] === 0x72 &&
  bytes[at + 2] === 0x6f &&
  bytes[at + 3] === 0x6d &&
  bytes[at + 4] === 0x20;

/** The messages of a file of many (mbox), or the one that the bytes are. Linear. */
export function messagesIn(bytes: Uint8Array): readonly Uint8Array[] {
  if (!isFrom(bytes, 0) || !separator.test(lineAt(bytes, 0))) return [bytes];
  const starts: number[] = [];
  for (let at = 0; at >= 0 && at < bytes.length; at = bytes.indexOf(newline, at) + 1 || -1)
    if (isFrom(bytes, at) && separator.test(lineAt(bytes, at))) starts.push(at);
  return starts.map((start, index) => {
    const head = bytes.indexOf(newline, start) + 1;
    return bytes.subarray(head > 0 ? head : bytes.length, starts[index + 1] ?? bytes.length);
  });
}
