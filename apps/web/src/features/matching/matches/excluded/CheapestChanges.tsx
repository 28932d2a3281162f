import { Box } from '@mantine/core';
import type { OpeningChangeView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { ChangeLink } from '../../../../ui/completion/ChangeLink.js';
import { Columns } from '../../../../ui/layout/Columns.js';

/** Up to three changes of the profile, each with the number of offers that it alone would bring back. */
export function CheapestChanges({ cheapest }: { cheapest: readonly OpeningChangeView[] }) {
  const { t } = useTranslation('matches');
  return (
    <Box component="section" mb="xl" className="sheet" p="lg" aria-labelledby="cheapest">
      <Box component="h2" id="cheapest" mb="sm" className="h3">
        {t('excluded.cheapest')}
      </Box>
      {cheapest.length === 0 && <p>{t('excluded.none-alone')}</p>}
      <ul className="bare-list">
        {cheapest.map(({ change, count }) => (
          <Columns
            key={`${change.kind} ${change.what}`}
            component="li"
            columns="minmax(0, 1fr) auto auto"
            from="tablet"
            gap="field"
            rowGap="xxs"
            align="center"
            rule="above"
            py="xs"
          >
            <span>{change.sentence}</span>
            <span className="num">{t('excluded.brings', { count })}</span>
            <div>
              <ChangeLink change={change} variant="default" size="sm">
                {t(`raise.act.${change.kind}`)}
                <span className="visually-hidden">{t('raise.about', { sentence: change.sentence })}</span>
              </ChangeLink>
            </div>
          </Columns>
        ))}
      </ul>
    </Box>
  );
}
