import { Box } from '@mantine/core';
import type { AgreementForHost } from '@seve/api-client';
import { type AgreementParts, wordsOfPart } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../i18n/use-locale.js';
import { Fact, FactList } from '../../../../../ui/lists/FactList.js';

/** A part as it stands, read only. */
export function PartInWords({ agreement, party }: { agreement: AgreementForHost; party: 'host' | 'school' }) {
  const { t } = useTranslation(['agreement-host', 'agreement-fields']);
  const locale = useLocale();
  const words = [...wordsOfPart(party, agreement[party].content as AgreementParts[typeof party], locale)];
  return (
    <section aria-labelledby={`part-${party}`}>
      <Box component="h2" id={`part-${party}`} mb="xs" className="h3">
        {t(`agreement-host:part.${party}`)}
      </Box>
      <Box component="p" mb="sm" className="small dimmed">
        {t(`agreement-host:part.${party}-what`, { school: agreement.schoolName })}
      </Box>
      {words.length === 0 ? (
        <p className="dimmed">{t('agreement-host:part.empty')}</p>
      ) : (
        <FactList>
          {words.map(([field, value]) => (
            <Fact key={field} name={t(`agreement-fields:${field}`)} isOwnWords>
              {value}
            </Fact>
          ))}
        </FactList>
      )}
    </section>
  );
}
