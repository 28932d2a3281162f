import { Box } from '@mantine/core';
import type { GuardianPageView, GuardianPlace } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { TermsLines } from '../../../../ui/placements/TermsLines.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';

/** The child's places, who sees the profile, and all decisions of the guardian. */
export function Decided({ page }: { page: GuardianPageView }) {
  const { t } = useTranslation('guardian-page');
  const format = useFormat();
  const { places, decisions, isVisible, childFirstName: name } = page;
  return (
    <section aria-labelledby="decided">
      <Box component="h2" mb="sm" id="decided" className="h3">
        {t('decided.title')}
      </Box>
      {places.length === 0 && <p>{t('decided.no-place', { name })}</p>}
      <ul className="bare-list">
        {places.map((place) => (
          <Place key={place.id} place={place} />
        ))}
      </ul>
      <Box component="p" mt="md">
        {isVisible ? t('decided.visible', { name }) : t('decided.hidden', { name })}
      </Box>
      {decisions.length > 0 && (
        <>
          <Box component="h3" mt="lg" mb="xs" className="strong">
            {t('decided.answers')}
          </Box>
          <ul className="bare-list">
            {decisions.map(({ id, purpose, given, guardianName, decidedAt }) => (
              <Columns component="li" key={id} columns="9rem minmax(0, 1fr)" from="tablet" gap="lg" rowGap="xxs" rule="below" py="sm">
                <span className="dimmed">{format.longInstant(decidedAt)}</span>
                <span>
                  {t(`decided.${purpose}.${given ? 'yes' : 'no'}`)} <span className="dimmed">{guardianName}</span>
                </span>
              </Columns>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Place({ place: { companyName, communeName, kind, startOn, endOn, state, terms } }: { place: GuardianPlace }) {
  const { t } = useTranslation('guardian-page');
  const format = useFormat();
  const words = useOfferWords();
  return (
    <Columns component="li" columns={1} gap="xxs" rule="below" py="sm">
      <p className="strong">{[companyName, communeName].filter(Boolean).join(', ')}</p>
      <p>
        {words.kind(kind)}, {endOn ? format.dayRange(startOn, endOn) : t('decided.since', { day: format.longDay(startOn) })}
      </p>
      {terms && <TermsLines terms={terms} />}
      <p className="small dimmed">{t(`place.${state}`)}</p>
    </Columns>
  );
}
