/** A list of 32-bit numbers that grows without an object for each of them. */
export class NumberColumn {
  #numbers = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The numbers so far, as a view that the next `push` may leave behind. */
  get numbers(): Int32Array {
    return this.#numbers.subarray(0, this.#length);
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const wider = new Int32Array(2 * this.#length);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.#length++] = number;
  }

  /** Replaces the numbers from `at` on, which are there already. */
  set(at: number, numbers: readonly number[]): void {
    this.#numbers.set(numbers, at);
  }
}
