/**
 * Loaded before the program of every child (`node --import`): children have their own process groups, so they would not notice the end of
 * the supervisor (kill -9). They then stop as if asked to.
 */
const PATIENCE_MS = 25_000;

process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), PATIENCE_MS).unref();
});
process.channel?.unref();

const ignoreBrokenPipe = () => undefined;
process.stdout.on('error', ignoreBrokenPipe);
process.stderr.on('error', ignoreBrokenPipe);
