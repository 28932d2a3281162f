import { Box } from '@mantine/core';
import type { PlaceForStudent } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FactList } from '../../../../ui/lists/FactList.js';

/** Returns a link to OpenStreetMap that finds the address. It opens in a new tab; this page loads nothing from there. */
const mapOf = (address: string) => `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`;

/** Address, dates, hours and offer of a place. */
export function PlaceFacts({ place }: { place: PlaceForStudent }) {
  const { t } = useTranslation('place');
  const format = useFormat();
  const { application, host, startOn, endOn, rhythm, siteName, terms } = place;
  const weeklyMinutes = terms?.weeklyMinutes ?? place.weeklyMinutes;
  const offer = application?.offer;
  const address = terms?.workplace ?? [place.address, host.communeName].filter(Boolean).join(', ');
  return (
    <section aria-labelledby="where">
      <Box component="h2" mb="sm" id="where" className="h3">
        {t('facts')}
      </Box>
      <FactList>
        <div>
          <dt>{t('address')}</dt>
          <dd>
            {(terms?.department ?? siteName) && <p>{terms?.department ?? siteName}</p>}
            <p>{address}</p>
            <p>
              <a href={mapOf(address)} target="_blank" rel="noopener noreferrer">
                {t('map')} <span className="visually-hidden">{t('ui:new-tab')}</span>
              </a>
            </p>
          </dd>
        </div>
        <div>
          <dt>{t('dates')}</dt>
          <dd>
            <p>{endOn === null ? t('from', { day: format.mediumDay(startOn) }) : format.dayRange(startOn, endOn)}</p>
          </dd>
        </div>
        <div>
          <dt>{t('hours')}</dt>
          <dd>
            <p>
              {terms?.presence ??
                (weeklyMinutes === null ? t('hours-to-come') : t('hours-a-week', { hours: format.duration(weeklyMinutes) }))}
            </p>
            {rhythm && <p>{rhythm}</p>}
            {terms?.changesOn && <p className="dimmed">{t('terms.changes', { day: format.longDay(terms.changesOn) })}</p>}
          </dd>
        </div>
        {terms?.allowance && (
          <div>
            <dt>{place.contractId ? t('terms.pay') : t('terms.allowance')}</dt>
            <dd>
              <p>{terms.allowance}</p>
            </dd>
          </div>
        )}
        {offer && (
          <div>
            <dt>{t('offer')}</dt>
            <dd>
              <Link to="/offres/$offerId" params={{ offerId: offer.id }}>
                {offer.title}
              </Link>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('company')}</dt>
          <dd>
            {host.companyId ? (
              <Link to="/entreprises/$companyId" params={{ companyId: host.companyId }}>
                {host.name}
              </Link>
            ) : (
              <p>{host.name}</p>
            )}
          </dd>
        </div>
      </FactList>
    </section>
  );
}
