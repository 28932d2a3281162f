import type { OfferCard } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { OfferFacts } from './OfferFacts.js';
import css from './OfferRow.module.css';
import { useOfferWords } from './use-offer-words.js';

/** One offer of a list; the title is the link, and the whole row follows it. */
export function OfferRow({ offer }: { offer: OfferCard }) {
  const words = useOfferWords();
  return (
    <article className={css.row}>
      <h3 className={css.title}>
        <Link to="/offres/$offerId" params={{ offerId: offer.id }} className={css.link}>
          {offer.title}
        </Link>
      </h3>
      <p className={css.who}>
        <span className={css.company}>{offer.companyName}</span>
        <span className="dimmed">, {words.place(offer)}</span>
      </p>
      <OfferFacts offer={offer} />
    </article>
  );
}
