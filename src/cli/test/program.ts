import { type ChildProcess, spawn } from 'node:child_process';

let running: ChildProcess | undefined;

/** Run a Node program on this terminal to its end.
 *  @returns whether it ended well */
export function program(args: string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((done) => {
    running = spawn(process.execPath, args, { stdio: 'inherit', env });
    running.on('error', (error) => {
      console.error(error.message);
      done(false);
    });
    running.on('exit', (status) => done(status === 0));
  });
}

/** Stop the program that is running, if one is. */
export function stop(signal: NodeJS.Signals): void {
  running?.kill(signal);
}
