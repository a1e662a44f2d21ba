/** Command id → handler. */
export type CommandHandlers = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
