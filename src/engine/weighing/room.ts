/** Room for the numbers of one sum. Whoever sums has one of his own: so nobody's numbers are written over by another's. */
export class Room {
  private numbers = new Int32Array(256);

  /** Numbers of earlier sums stand in it. */
  atLeast(length: number): Int32Array {
    if (this.numbers.length < length) this.numbers = new Int32Array(2 * length);
    return this.numbers;
  }
}
