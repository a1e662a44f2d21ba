/** A list of whole numbers that grows, for what a text has by the hundred thousand: a plain list takes twice the memory. */
export interface GrowingColumn {
  push(value: number): void;
  /** Sets a number that was pushed. */
  set(index: number, value: number): void;
  /** The numbers so far. */
  done(): Int32Array;
}

/** Makes an empty one. @param expected how many numbers there may be about */
export function createColumn(expected: number): GrowingColumn {
  let values = new Int32Array(Math.max(16, expected));
  let length = 0;
  return {
    push: value => {
      if (length === values.length) {
        const larger = new Int32Array(2 * length);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    set: (index, value) => {
      values[index] = value;
    },
    done: () => values.slice(0, length),
  };
}
