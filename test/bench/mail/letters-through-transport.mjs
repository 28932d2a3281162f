import { pace } from './sink.mjs';

const library = (name) => import(new URL(`../../../dist/libs/${name}/src/index.js`, import.meta.url).href);

/** Sends rendered letters through the transport that the worker uses. Returns how many a second, over the quickest of three runs. */
export async function lettersThroughTransport(sink, count) {
  const { createLetterTransport, letters, renderLetter } = await library('mailing');
  const rendered = await renderLetter('application-sent', letters['application-sent'].sample, 'fr');
  const transport = createLetterTransport(sink.url, 'Sève <bonjour@seve.example>');
  const paces = [];
  for (let run = 0; run < 3; run++) {
    sink.forget();
    const outcomes = await Promise.all(
      Array.from({ length: count }, (_, index) =>
        transport.send({ id: `${run}-${index}`, to: `a${index}@campus.example`, unsubscribeUrl: null, ...rendered }),
      ),
    );
    if (outcomes.some(({ outcome }) => outcome !== 'sent')) throw new Error('a letter was not taken');
    await sink.until((received) => received.length >= count);
    paces.push(pace(sink.received));
  }
  transport.close();
  return Math.max(...paces);
}
