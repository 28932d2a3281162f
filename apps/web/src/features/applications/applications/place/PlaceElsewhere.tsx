import { Box } from '@mantine/core';
import type { ElsewhereFacts, PlaceForStudent } from '@seve/api-client';
import { answerOf, isHosted } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { PlaceFindings } from '../../../../ui/law/PlaceFindings.js';

/** State of a place found elsewhere (waiting, confirmed and how, refused and why), with the legal findings about it. */
export function PlaceElsewhere({ place, elsewhere }: { place: PlaceForStudent; elsewhere: ElsewhereFacts }) {
  const { t } = useTranslation('place');
  const { state, reason } = place;
  const { findings, quota } = elsewhere;
  return (
    <section aria-labelledby="elsewhere">
      <Box component="h2" mb="sm" id="elsewhere" className="h3">
        {t(`elsewhere.state.${answerOf(state)}`)}
      </Box>
      <Standing place={place} elsewhere={elsewhere} />
      {reason && (
        <Box component="blockquote" mt="sm" className="own-words">
          {reason}
        </Box>
      )}
      {state === 'declared' && (
        <Box mt="md">
          <PlaceFindings findings={findings} quota={quota} />
        </Box>
      )}
      {(state === 'refused' || state === 'cancelled') && (
        <Box mt="md">
          <p>{t('elsewhere.again')}</p>
          <Box mt="sm">
            <LinkButton to="/mes-offres">{t('elsewhere.search')}</LinkButton>
          </Box>
        </Box>
      )}
    </section>
  );
}

function Standing({
  place: { state, host },
  elsewhere: { askedOn, hostSaidYesOn, paperKind },
}: {
  place: PlaceForStudent;
  elsewhere: ElsewhereFacts;
}) {
  const { t } = useTranslation('place');
  const format = useFormat();
  if (state === 'declared' && hostSaidYesOn !== null) return <p>{t('elsewhere.said-yes', { company: host.name })}</p>;
  if (state === 'declared' && askedOn !== null) return <p>{t('elsewhere.asked', { company: host.name, day: format.longDay(askedOn) })}</p>;
  if (state === 'declared') return <p>{t('elsewhere.not-asked')}</p>;
  if (!isHosted(state)) return null;
  return <p>{paperKind === null ? t('elsewhere.by-company', { company: host.name }) : t(`elsewhere.paper.${paperKind}`)}</p>;
}
