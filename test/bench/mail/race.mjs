import { figure, pace } from '../table.mjs';
import { lettersThroughTransport } from './letters-through-transport.mjs';
import { startMailWorld } from './mail-world.mjs';
import { resetBehindDigests } from './reset-behind-digests.mjs';
import { rowsToSink } from './rows-to-sink.mjs';
import { startSink } from './sink.mjs';

const RENDERED = 5_000;
const ROWS = 3_000;
const DIGESTS = 50_000;

/** How fast letters leave (P7), and how long a password reset waits behind digests (R17). */
export async function race() {
  const sink = await startSink();
  const rendered = await lettersThroughTransport(sink, RENDERED);
  const world = await startMailWorld(sink.url);
  try {
    const rows = await rowsToSink(world, sink, ROWS);
    const { seconds, digests } = await resetBehindDigests(world, sink, DIGESTS);
    return [
      {
        ...pace(`letters rendered before, through the pooled transport (${RENDERED}, quickest of 3)`, rendered, 'letters/s', 800),
        peer: 'stretch: 1,500',
      },
      {
        ...pace(`rows to sink, rendering included, one worker (${ROWS})`, rows.perSecond, 'letters/s', 150),
        peer: `stretch: 300; ${rows.cpuMs.toFixed(1)} ms of its processor each`,
      },
      { ...figure(`password reset behind ${DIGESTS.toLocaleString('en')} digests`, seconds, 's', 30), peer: `${digests} digests had left` },
    ];
  } finally {
    await world.stop();
    sink.stop();
  }
}
