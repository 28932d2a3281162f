import { Box, Flex } from '@mantine/core';
import type { HomePlacement } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Drawing } from '../../../../art/drawings/Drawing.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { TermsLines } from '../../../../ui/placements/TermsLines.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import { usePostTitle } from '../../../../ui/wording/use-post-title.js';
import css from './Placement.module.css';

/** The student's place, with a link to its page. */
export function Placement({
  placement: { id, state, isElsewhere, offer, host, kind, startOn, endOn, terms },
}: {
  placement: HomePlacement;
}) {
  const { t } = useTranslation('student-home');
  const format = useFormat();
  const words = useOfferWords();
  const titleOf = usePostTitle();
  const place = offer ? words.place(offer) : host.communeName;
  return (
    <Flex component="section" gap="lg" align="center" justify="space-between" aria-labelledby="placement" className={`sheet ${css.place}`}>
      <div>
        <Box component="h2" ff="var(--font-text)" fw={400} lts={0} id="placement" className="small dimmed">
          {isElsewhere ? t('placement.elsewhere') : t('placement.title')}
        </Box>
        <p className={`h3 ${css.offer}`}>{isElsewhere ? words.kind(kind) : titleOf(offer?.title ?? null)}</p>
        <p>
          <span className="strong">{host.name}</span>
          {place && `, ${place}`}
        </p>
        <p className="small dimmed">
          {words.kind(kind)}, {endOn ? format.dayRange(startOn, endOn) : t('placement.from', { day: format.mediumDay(startOn) })}
        </p>
        {terms && <TermsLines terms={terms} />}
        {state === 'declared' && <p>{t('placement.waiting', { company: host.name })}</p>}
        <Box component="p" mt="xs">
          <Link to="/mes-places/$placementId" params={{ placementId: id }}>
            {t('placement.act')}
          </Link>
        </Box>
      </div>
      <Drawing name="sprig" height={96} />
    </Flex>
  );
}
