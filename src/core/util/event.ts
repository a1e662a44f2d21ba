/** Something that holds a resource until it is told to let go. Structurally the editor's own `Disposable`. */
export interface Disposable {
  dispose(): void;
}

/** Subscribes a listener; the result ends the subscription. Structurally the editor's own `Event`. */
export type Event<T> = (listener: (value: T) => void) => Disposable;

/** The sending side of an {@link Event}. */
export interface Emitter<T> extends Disposable {
  readonly event: Event<T>;
  fire(value: T): void;
}

/** Makes an emitter. A listener that throws does not keep the others from hearing; the first error is rethrown at the end. */
export function createEmitter<T>(): Emitter<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    event: listener => {
      // a wrapper of its own, so that subscribing the same function twice counts twice
      const entry = (value: T): void => listener(value);
      listeners.add(entry);
      return { dispose: () => void listeners.delete(entry) };
    },
    fire: value => {
      const errors: unknown[] = [];
      for (const listener of [...listeners]) {
        try {
          listener(value);
        } catch (error) {
          errors.push(error);
        }
      }
      if (errors.length > 0) throw errors[0];
    },
    dispose: () => listeners.clear(),
  };
}
