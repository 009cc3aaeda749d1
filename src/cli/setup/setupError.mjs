/** A failure the reader can mend. Its message says what failed and what to do; nobody needs the stack. */
export class SetupError extends Error {}
