import { type OfferIdea, OfferRows } from './OfferRows.js';
import { BODY } from './type.js';

/** Similar offers below a closed application; renders nothing for an empty list. */
export const OfferIdeas = ({ ideas, intro }: { ideas: readonly OfferIdea[]; intro: string }) =>
  ideas.length === 0 ? null : (
    <>
      <p style={{ ...BODY, margin: '0 0 -8px' }}>{intro}</p>
      <OfferRows offers={ideas} />
    </>
  );
