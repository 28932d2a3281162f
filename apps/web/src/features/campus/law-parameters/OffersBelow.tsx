import { Flex } from '@mantine/core';
import type { LawPreviewView } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';

/** Open offers that would pay less than the new minimum. They stay online, and their companies read a warning on them. */
export function OffersBelow({ effect: { offersRead, offersBelow, below } }: { effect: LawPreviewView }) {
  const { t } = useTranslation('law-parameters');
  const format = useFormat();
  return (
    <>
      <p className="strong">{t('below.count', { count: offersBelow })}</p>
      <p className="small dimmed">{t('below.read', { count: offersRead })}</p>
      {offersBelow > 0 && (
        <>
          <p className="small">{t('below.what')}</p>
          <Flex component="ul" direction="column" gap="sm" className="bare-list">
            {below.map(({ id, title, companyName, payCents, minimumCents, payUnit, from }) => (
              <li key={id}>
                <Link to="/coordination/offres/$offerId" params={{ offerId: id }}>
                  {title}
                </Link>
                <span className="small dimmed"> {companyName}</span>
                <p className="small">
                  {t(`below.pay.${payUnit}`, {
                    pay: format.money(payCents),
                    minimum: format.money(minimumCents),
                    day: format.mediumDay(from),
                  })}
                </p>
              </li>
            ))}
          </Flex>
          {offersBelow > below.length && <p className="small">{t('below.more', { count: offersBelow - below.length })}</p>}
        </>
      )}
    </>
  );
}
