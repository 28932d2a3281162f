import { Box, Flex } from '@mantine/core';
import type { OfferCard } from '@seve/api-client';
import { IconCalendar, IconFileText, IconMapPin } from '@tabler/icons-react';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import css from './MatchFacts.module.css';

/** Kind, duration, start and place of an offer. */
export function MatchFacts({ offer }: { offer: OfferCard }) {
  const words = useOfferWords();
  const dates = words.dates(offer);
  return (
    <Flex component="ul" rowGap="xxs" columnGap="field" wrap="wrap" className={`bare-list small dimmed ${css.facts}`}>
      <li>
        <IconFileText size={16} stroke={1.6} aria-hidden="true" />
        <Box component="span" c="var(--ink)" className="strong">
          {words.kind(offer.kind)}
        </Box>
      </li>
      {dates && (
        <li>
          <IconCalendar size={16} stroke={1.6} aria-hidden="true" />
          {dates}
        </li>
      )}
      <li>
        <IconMapPin size={16} stroke={1.6} aria-hidden="true" />
        {words.place(offer)}
      </li>
    </Flex>
  );
}
