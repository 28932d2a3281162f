import { Box } from '@mantine/core';
import type { OfferCard } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { SaveStar } from '../actions/SaveStar.js';
import { useFormat } from '../format/use-format.js';
import { useOfferWords } from '../wording/use-offer-words.js';
import { OfferKeyFacts } from './OfferKeyFacts.js';
import css from './OfferRow.module.css';

interface OfferRowProps {
  offer: OfferCard & { distanceKm?: number | null };
  /** Number of the row, also on its pin on the map. */
  number?: number;
  /** True while its pin on the map is hovered or focused. */
  isOn?: boolean;
  onPoint?: (isOn: boolean) => void;
}

/** One offer of a list. The title is the link, and its clickable area covers the row. */
export function OfferRow({ offer, number, isOn = false, onPoint }: OfferRowProps) {
  const words = useOfferWords();
  const format = useFormat();
  const { distanceKm = null } = offer;
  return (
    <article
      className={css.row}
      data-numbered={number === undefined ? undefined : true}
      data-on={isOn || undefined}
      onPointerEnter={onPoint && (() => onPoint(true))}
      onPointerLeave={onPoint && (() => onPoint(false))}
      onFocus={onPoint && (() => onPoint(true))}
      onBlur={onPoint && (() => onPoint(false))}
    >
      {number !== undefined && <span className={`dimmed ${css.number}`}>{number}</span>}
      <div>
        <Box component="h3" lts="-0.005em">
          <Link to="/offres/$offerId" params={{ offerId: offer.id }} className={css.link}>
            {offer.title}
          </Link>
        </Box>
        <p className={css.who}>
          <Box component="span" fw={550}>
            {offer.companyName}
          </Box>
          <span className="dimmed">
            , {words.place(offer)}
            {distanceKm !== null && distanceKm > 0 && `, ${format.distance(distanceKm)}`}
          </span>
        </p>
        <OfferKeyFacts offer={offer} />
      </div>
      <div className={css.star}>
        <SaveStar offer={offer} />
      </div>
    </article>
  );
}
