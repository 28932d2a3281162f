import { type OfferIdea, OfferRows } from './OfferRows.js';
import { BODY } from './type.js';

/** A few offers after an end; nothing where there are none. */
export const OfferIdeas = ({ ideas, intro }: { ideas: readonly OfferIdea[]; intro: string }) =>
  ideas.length === 0 ? null : (
    <>
      <p style={{ ...BODY, margin: '0 0 -8px' }}>{intro}</p>
      <OfferRows offers={ideas} />
    </>
  );
