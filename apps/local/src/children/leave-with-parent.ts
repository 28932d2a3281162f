/**
 * Loaded before the program of every child (`node --import`): children live in their own process groups, so nothing
 * else would tell them that the supervisor is gone (kill -9). They then stop as if it had asked.
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
