import { FileType, Uri, workspace } from 'vscode';
import type { LineStore } from '../../core/service/keptReadings';

/** What a file begins with; another form of it has another number. */
const firstLine = 'crossread/reading/1';

/** So many readings are kept, and so much of the disk: beyond it the ones written longest ago go. A story of 50 versions takes 1 to 2 MB. */
const mostFiles = 40;
const mostBytes = 64_000_000;

/** Keeps lines in compressed files of one folder. Gzip's own checksum tells whether a file is whole. */
export class KeptLines implements LineStore {
  constructor(private readonly folder: Uri) {}

  async read(name: string): Promise<readonly string[] | undefined> {
    const uri = Uri.joinPath(this.folder, name);
    try {
      const [first, ...lines] = await unpacked(await workspace.fs.readFile(uri));
      return first === firstLine ? lines : undefined;
    } catch {
      // there is none, or it is broken: the next one takes its place
      return undefined;
    }
  }

  async write(name: string, lines: readonly string[]): Promise<void> {
    await workspace.fs.createDirectory(this.folder);
    await workspace.fs.writeFile(Uri.joinPath(this.folder, name), await packed([firstLine, ...lines]));
    await this.removeOldest();
  }

  async nameOf(parts: readonly string[]): Promise<string> {
    // with its length before it, no part can run into the next
    const joined = parts.map(part => `${part.length} ${part}`).join('\n');
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(joined));
    return `${[...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')}.gz`;
  }

  /** Takes all away. */
  async clear(): Promise<void> {
    try {
      await workspace.fs.delete(this.folder, { recursive: true });
    } catch {
      // nothing is kept
    }
  }

  private async removeOldest(): Promise<void> {
    const entries = await workspace.fs.readDirectory(this.folder);
    const files = await Promise.all(
      entries
        .filter(([, type]) => type === FileType.File)
        .map(async ([name]) => {
          const uri = Uri.joinPath(this.folder, name);
          return { uri, ...(await workspace.fs.stat(uri)) };
        }),
    );
    let bytes = 0;
    for (const [index, { uri, size }] of files.sort((a, b) => b.mtime - a.mtime).entries()) {
      bytes += size;
      if (index > 0 && (index >= mostFiles || bytes > mostBytes)) await workspace.fs.delete(uri);
    }
  }
}

/** Lines of a compressed text. They come in pieces, between which the host serves others. @throws when it is broken */
async function unpacked(bytes: Uint8Array): Promise<readonly string[]> {
  const texts = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream());
  const lines: string[] = [];
  let rest = '';
  const reader = texts.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const [first = '', ...others] = piece.value.split('\n');
    rest += first;
    for (const line of others) {
      lines.push(rest);
      rest = line;
    }
  }
  return lines;
}

/** The lines as a compressed text, each with its end. */
async function packed(lines: readonly string[]): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const left = lines[Symbol.iterator]();
  const texts = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: controller => {
      const { value, done } = left.next();
      if (done === true) controller.close();
      else controller.enqueue(new Uint8Array(encoder.encode(`${value}\n`)));
    },
  });
  return new Uint8Array(await new Response(texts.pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
}
