/** What a person at the command line did or asked that cannot be: one clear line, no stack. */
export class CommandError extends Error {}

/** Somebody asked how a command is used: its message is the answer, and nothing went wrong. */
export class UsageAsked extends Error {}

/** Runs a command; a failure is one line, and a status that is not zero. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof UsageAsked) {
      console.log(error.message);
      return;
    }
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
