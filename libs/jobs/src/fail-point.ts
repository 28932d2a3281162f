/** Kills the process here when a crash test asks for it by name (`SEVE_FAIL_POINT`, NODE_ENV=test); otherwise does nothing. */
export function failPoint(name: string): void {
  if (process.env.NODE_ENV === 'test' && process.env.SEVE_FAIL_POINT === name) process.kill(process.pid, 'SIGKILL');
}
