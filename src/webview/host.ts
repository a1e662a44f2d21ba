import * as v from 'valibot';

interface EditorApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare const acquireVsCodeApi: () => EditorApi;

/** What a page's script has of the editor around it. */
export interface EditorHost<Sent, State> {
  readonly post: (message: Sent) => void;
  /** What was kept last; undefined on a first opening or when it is of another make. */
  readonly state: () => State | undefined;
  /** Keeps something for the next time that the page is shown, in this session or a later one. */
  readonly keep: (state: State) => void;
}

/**
 * Connects a page's script with the editor. To be called once: the editor hands itself out a single time.
 * @param receive gets the messages that fit the schema; others are passed over
 */
export function connect<Sent, Received, State>(
  received: v.GenericSchema<unknown, Received>,
  state: v.GenericSchema<unknown, State>,
  receive: (message: Received) => void,
): EditorHost<Sent, State> {
  const editor = acquireVsCodeApi();
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = v.safeParse(received, event.data);
    if (message.success) receive(message.output);
  });
  return {
    post: message => editor.postMessage(message),
    state: () => {
      const kept = v.safeParse(state, editor.getState());
      return kept.success ? kept.output : undefined;
    },
    keep: kept => editor.setState(kept),
  };
}
