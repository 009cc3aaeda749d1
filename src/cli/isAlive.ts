/** Whether a process of this machine is still there. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive though we may not signal it.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
