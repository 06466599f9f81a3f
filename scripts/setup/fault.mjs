/** A failure as the user reads it: why it happened and what she can do. The step's name says what failed. */
export class SetupFault extends Error {
  /** @param {string} why @param {string} next */
  constructor(why, next) {
    super(why)
    this.next = next
  }
}
