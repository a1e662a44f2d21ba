import { readMessage, toPage, type FromPage, type ToPage } from '../../core/report/factTableMessages';

interface Editor {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

/** The editor gives this to its pages, once. */
declare function acquireVsCodeApi(): Editor;

/** The other end: the extension. */
export interface Host {
  post(message: FromPage): void;
  /** What was kept over a reload. */
  readonly kept: unknown;
  keep(state: unknown): void;
}

/**
 * Opens the line to the extension.
 * @param hear called with each message that is one
 */
export function connectHost(hear: (message: ToPage) => void): Host {
  const editor = acquireVsCodeApi();
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(toPage, data);
    if (message !== undefined) hear(message);
  });
  return {
    post: message => editor.postMessage(message),
    kept: editor.getState(),
    keep: state => editor.setState(state),
  };
}
