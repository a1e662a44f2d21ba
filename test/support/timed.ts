/** For tests that measure time or growth, which another process on the machine can spoil once. No other test is tried again. */
export const timed = { retry: 1 } as const;
